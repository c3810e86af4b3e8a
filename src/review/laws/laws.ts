import { z } from 'zod';
import { identifier } from '../../web/index.js';

/** Laws are keys in lower case, so these words cannot be one. */
export const NO_LAW = 'NONE';
/** Ideas that touch two laws or more: where the laws meet. */
export const SEVERAL_LAWS = 'SEVERAL';

/** Where the theme of a filter stands in for ideas that nobody placed yet, because they are new. */
export const NEW_IDEAS = 'NEW';
/** Wherever ideas stand, but not among the remarks about the event. */
export const WITHOUT_EVENT = 'CONTENT';

/** Which ideas a list shows. All of it stands in the address, so that a list can be passed on. */
export interface LawFilter {
  /** A theme key, `event`, `not-placed`, NEW_IDEAS, WITHOUT_EVENT, or null: wherever they stand. */
  theme: string | null;
  /** Null: whatever laws they touch. */
  laws: LawChoice | null;
}

/** No law; two or more; this law and perhaps others; or exactly these laws and no other. */
export type LawChoice =
  | { touch: 'none' }
  | { touch: 'several' }
  | { touch: 'one'; law: string }
  | { touch: 'exactly'; laws: string[] };

/** What does not fit is as if it were not there: a mistyped address shows a longer list and no error. */
export const lawListQuery = z.object({
  theme: z.string().min(1).max(200).nullable().catch(null).default(null),
  laws: z.string().min(1).max(1000).nullable().catch(null).default(null),
  page: identifier().max(100_000).catch(1).default(1),
});

/** Reads the laws of an address: `NONE`, `SEVERAL`, `wmo`, or `wmo,jeugdwet`. Laws that the project does not have are left out. */
export function readLawChoice(text: string | null, known: readonly string[]): LawChoice | null {
  if (text === NO_LAW) return { touch: 'none' };
  if (text === SEVERAL_LAWS) return { touch: 'several' };
  const asked = new Set((text ?? '').split(','));
  const laws = known.filter((key) => asked.has(key));
  const [law] = laws;
  if (law === undefined) return null;
  return laws.length === 1 ? { touch: 'one', law } : { touch: 'exactly', laws };
}

export function writeLawChoice(choice: LawChoice | null): string {
  if (choice === null) return '';
  if (choice.touch === 'none') return NO_LAW;
  if (choice.touch === 'several') return SEVERAL_LAWS;
  return choice.touch === 'one' ? choice.law : choice.laws.join(',');
}

/** The address of a list of ideas. */
export function lawListHref(base: string, { theme, laws }: LawFilter, page = 1): string {
  const query = new URLSearchParams();
  if (theme !== null) query.set('theme', theme);
  if (laws !== null) query.set('laws', writeLawChoice(laws));
  if (page > 1) query.set('page', String(page));
  return query.size > 0 ? `${base}/laws/ideas?${query.toString()}` : `${base}/laws/ideas`;
}

/** Which of the project's laws an idea touches, in the project's order and each once; others are left out. */
export function lawsOfProject(laws: readonly string[], known: readonly string[]): string[] {
  return known.filter((key) => laws.includes(key));
}
