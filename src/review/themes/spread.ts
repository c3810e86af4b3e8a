import type { Translate } from '../../i18n/index.js';

/** Ideas that were counted together: from one workshop, of one perspective. */
export interface CountedGroup {
  /** Null outside a workshop. */
  workshopId: number | null;
  perspective: string | null;
  ideas: number;
}

/** How many ideas, and how far they are spread: one loud table is not policy. */
export interface Spread {
  ideaCount: number;
  /** Ideas outside a workshop do not count here. */
  workshopCount: number;
  perspectiveCount: number;
}

/**
 * Counts ideas, workshops and perspectives from groups, because counting distinct values in the database sorts every
 * idea. Linear in the number of groups.
 */
export function spreadOf(groups: readonly CountedGroup[]): Spread {
  const workshops = new Set<number>();
  const perspectives = new Set<string>();
  let ideaCount = 0;
  for (const { workshopId, perspective, ideas } of groups) {
    ideaCount += ideas;
    if (workshopId !== null) workshops.add(workshopId);
    if (perspective !== null) perspectives.add(perspective);
  }
  return { ideaCount, workshopCount: workshops.size, perspectiveCount: perspectives.size };
}

/** "uit 6 van 11 workshops, 3 perspectieven" */
export function spreadWords(t: Translate, spread: Spread, allWorkshops: number): string {
  if (spread.ideaCount === 0) return t('review.spread-none');
  return t('review.spread', {
    workshops: spread.workshopCount,
    total: allWorkshops,
    perspectives: t('review.spread-perspectives', { count: spread.perspectiveCount }),
  });
}

/**
 * True for a theme of one idea, or of one workshop while there are more: easily overlooked beside the large ones, and
 * sometimes the one that matters.
 */
export const isLoneVoice = ({ ideaCount, workshopCount }: Spread, allWorkshops: number): boolean =>
  ideaCount === 1 || (ideaCount > 1 && workshopCount <= 1 && allWorkshops > 1);
