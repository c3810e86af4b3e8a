import { z } from 'zod';
import { requiredText } from '../../web/index.js';
import { placeForm } from '../ideas/idea-decision.js';

/** After so many checks the rest is placed again, by what was learnt from them. */
export const BATCH = 10;

/** Where one is in the queue: the ideas up to this rank were passed over. */
export const queueQuery = z.object({ after: z.coerce.number().int().min(0).max(10_000_000).default(0) });

/** What a button of the queue sends: the idea, and where it goes. */
export const checkForm = placeForm.safeExtend({ code: requiredText(40), after: queueQuery.shape.after });
export type CheckValues = z.output<typeof checkForm>;

/** How far the checking is. Ideas that the machine has not seen do not wait in the queue. */
export interface QueueProgress {
  /** Active ideas that the current run placed, or that a person decided on. */
  ideas: number;
  /** Of those, decided on by a person, in the queue or anywhere else. */
  decided: number;
  /** Ideas on which somebody decided in the queue, since the themes were last searched anew. */
  checked: number;
  /** Of those, left where the machine had put them. */
  confirmed: number;
  /** Checks since the current run. */
  sinceRun: number;
}
