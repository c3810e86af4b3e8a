import { EVENT_THEME, NOT_PLACED } from '../themes/theme.js';

/** What else can be said of the ticked ideas of a theme or a list. */
export const MARKS = ['represent', 'unrepresent', 'together', 'apart', 'unpair', 'read', 'unread'] as const;
export type Mark = (typeof MARKS)[number];

const PAIRS = ['together', 'apart', 'unpair'] as const;

/** Only what stands in a theme can be typical of it; a mark for reading is for what stands in none. */
export function marksOn(key: string): readonly Mark[] {
  if (key === NOT_PLACED) return ['read', 'unread', ...PAIRS];
  if (key === EVENT_THEME || key === 'not-analysed' || key === 'duplicates') return PAIRS;
  return ['represent', 'unrepresent', ...PAIRS];
}
