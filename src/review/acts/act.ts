import { randomUUID } from 'node:crypto';
import type { Verb } from './decision.js';

/** Who presses which button, and why. */
export interface ActBegin {
  projectId: number;
  personId: number;
  verb: Verb;
  /** In the person's own words; empty is the same as none. */
  reason?: string | null | undefined;
}

/** One press of a button: what its decisions have in common. */
export interface Act {
  readonly id: string;
  readonly projectId: number;
  readonly personId: number;
  readonly verb: Verb;
  readonly reason: string | null;
  /** The act that this one takes back. */
  readonly undoes: string | null;
  /** The act that needed this one first: a proposal becomes a theme because an idea is moved into it. */
  readonly partOf: string | null;
  /** True as soon as it has decided something. Pressing a button that changes nothing leaves no trace. */
  written: boolean;
}

export function newAct(
  { projectId, personId, verb, reason }: ActBegin,
  links: Partial<Pick<Act, 'undoes' | 'partOf'>> = {},
): Act {
  return {
    id: randomUUID(),
    projectId,
    personId,
    verb,
    reason: reason?.trim() || null,
    undoes: null,
    partOf: null,
    ...links,
    written: false,
  };
}

/**
 * An act that another one needs. It is taken back along with that one, but not where others have built on it: whoever
 * takes back a move should not take back everything that was moved into the same theme afterwards.
 */
export const partOf = (act: Act, verb: Verb): Act =>
  newAct({ ...act, verb, reason: null }, { partOf: act.id });
