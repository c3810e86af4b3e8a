import { z } from 'zod';
import { identifier, checkbox, choice, optionalText, seenNumber, ticked } from '../../web/index.js';
import type { DispositionOutcome } from '../source/note-source.js';

/** What can be done with an idea, in the order in which forms and tables show it. */
export const OUTCOMES = [
  'adopted',
  'partly',
  'not',
  'elsewhere',
  'examine',
] as const satisfies DispositionOutcome[];

/** In the address and in lists: the ideas that nobody answered. */
export const UNANSWERED = 'unanswered';

/** An answer as somebody gives it; empty texts where nothing was said. */
export interface Answer {
  outcome: DispositionOutcome;
  reason: string;
  place: string;
  owner: string;
  /** `2027-03-01`, or null. */
  dueOn: string | null;
}

const MAX_REASON = 2000;
const MAX_PLACE = 300;
const MAX_OWNER = 200;

const text = (maximum: number) => optionalText(maximum).transform((value) => value ?? '');

/** A day, or null when empty. */
export const optionalDay = () =>
  optionalText(10).refine(
    (day) => day === null || (/^\d{4}-\d\d-\d\d$/.test(day) && isDay(day)),
    'dispositions.day-wrong',
  );

function isDay(day: string): boolean {
  const moment = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

export const answerForm = z
  .object({
    /** `unanswered` takes the answer away. */
    outcome: choice([...OUTCOMES, UNANSWERED], 'dispositions.outcome-missing'),
    reason: text(MAX_REASON),
    place: text(MAX_PLACE),
    owner: text(MAX_OWNER),
    dueOn: optionalDay(),
    ideas: ticked(),
    /** The ideas that stood on the page: without a tick they are exceptions of "all". */
    shown: ticked(),
    all: checkbox(),
    /** The newest answer of the project when the page was made; 0: none. */
    seen: seenNumber(),
  })
  .refine(({ outcome, reason }) => outcome !== 'not' || reason !== '', {
    path: ['reason'],
    message: 'dispositions.reason-missing',
  })
  .refine(({ outcome, place }) => outcome !== 'elsewhere' || place !== '', {
    path: ['place'],
    message: 'dispositions.place-missing',
  })
  .refine(({ ideas, all }) => all || ideas.length > 0, {
    path: ['ideas'],
    message: 'dispositions.nothing-ticked',
  });
export type AnswerValues = z.output<typeof answerForm>;

/** Which ideas a page is about; what does not fit is as if it were not there. */
export const answersQuery = z.object({
  theme: z.string().max(200).catch('').default(''),
  outcome: z
    .enum([...OUTCOMES, UNANSWERED, ''])
    .catch('')
    .default(''),
  after: z
    .union([z.literal(0), identifier()])
    .catch(0)
    .default(0),
});
export type AnswersAsked = z.output<typeof answersQuery>;
