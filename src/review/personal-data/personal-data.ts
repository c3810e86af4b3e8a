import { z } from 'zod';
import type { PersonalDataKind, PersonalDataSpan } from '../../text/index.js';
import { choice, identifier, optionalText, ticked } from '../../web/index.js';

/** Kinds of what may identify a person, in the order of the filter. */
export const PERSONAL_DATA_KINDS = [
  'name',
  'phone',
  'email',
  'address',
  'bsn',
  'iban',
  'date-of-birth',
  'number-plate',
  'account',
  'school',
] as const satisfies readonly PersonalDataKind[];

/** Names of the rules that mark something, as the text library gives them; each has a sentence in the catalogue. */
const REASONS = [
  'at-sign-and-account',
  'by-name',
  'bsn-context',
  'child-and-school',
  'date-and-birth',
  'e-mail-address',
  'e-mail-spelled-out',
  'eleven-test',
  'eleven-test-and-context',
  'first-name-and-surname',
  'initials-and-surname',
  'introduction',
  'label-and-name',
  'lives-at',
  'mod-97',
  'name-in-context',
  'network-and-account',
  'plate-context',
  'postcode',
  'relation-and-name',
  'role-and-name',
  'salutation',
  'sidecode',
  'signed-off',
  'street-and-number',
  'telephone-number',
  'title-and-name',
] as const;
export type PersonalDataReason = (typeof REASONS)[number] | 'other';

/** The rule, or `other` for one that the catalogue does not know. */
export const reasonOf = (span: PersonalDataSpan): PersonalDataReason =>
  REASONS.find((reason) => reason === span.reason) ?? 'other';

export const REVIEW_STATES = ['open', 'reviewed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** What does not fit is as if it were not there. */
export const personalDataQuery = z.object({
  state: z.enum(REVIEW_STATES).catch('open').default('open'),
  kind: z.enum(PERSONAL_DATA_KINDS).nullable().catch(null).default(null),
  page: identifier().max(100_000).catch(1).default(1),
});
export type PersonalDataFilter = z.output<typeof personalDataQuery>;

export const reviewForm = z
  .object({
    ideas: ticked(),
    /** The button of one idea: then the ticks stay out of it. */
    one: optionalText(60),
    verdict: choice(['none', 'open']),
  })
  .transform(({ one, ideas, verdict }) => ({ ideas: one === null ? ideas : [one], verdict }))
  .refine(({ ideas }) => ideas.length > 0, { path: ['ideas'], message: 'review.move.nothing-ticked' });

/** Reads `W07-14:3`: the code of a ticked idea and the version of its text that was on the screen. Others are left out. */
export function readTicks(ticks: readonly string[]): Map<string, number> {
  const read = new Map<string, number>();
  for (const tick of ticks) {
    const match = /^(.+):(\d{1,9})$/.exec(tick);
    if (match?.[1] && match[2]) read.set(match[1], Number(match[2]));
  }
  return read;
}

/** An idea in which something may identify a person. */
export interface MarkedIdea {
  id: number;
  spans: PersonalDataSpan[];
  /** True where somebody read this very text and said that it is no personal data. */
  reviewed: boolean;
}

/** The address of a list. */
export function personalDataHref(base: string, { state, kind, page }: PersonalDataFilter): string {
  const query = new URLSearchParams();
  if (state !== 'open') query.set('state', state);
  if (kind !== null) query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `${base}/personal-data?${query.toString()}` : `${base}/personal-data`;
}
