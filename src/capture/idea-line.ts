import type { Idea } from './idea.js';

/** An idea as lists everywhere show it: who said what where, without its history. */
export interface IdeaLine {
  id: number;
  code: string;
  text: string;
  kind: Idea['kind'];
  perspective: Idea['perspective'];
  /** Null outside a workshop. */
  workshopNumber: number | null;
  workshopTitle: string | null;
}

/** The columns of an `IdeaLine`, of `idea as i` and `workshop as w`. */
export const IDEA_LINE = [
  'i.id',
  'i.code',
  'i.text',
  'i.kind',
  'i.perspective',
  'w.number as workshopNumber',
  'w.title as workshopTitle',
] as const;
