import { z } from 'zod';
import { optionalText, ticked } from '../../web/index.js';
import { MAX_NAME, NEW_THEME, reasonField, type ThemeSummary } from './theme.js';

/** What can be done with ticked themes. */
const DEEDS = ['accept', 'merge', 'group', 'ungroup'] as const;
export type Deed = (typeof DEEDS)[number];

/** Ticked themes and the pressed button. `target`: the theme that stays, or the main theme they come under. */
export const arrangeForm = z
  .object({
    themes: ticked().refine((keys) => keys.length > 0, 'arrange.nothing-ticked'),
    deed: z.enum(DEEDS),
    target: optionalText(200),
    name: optionalText(MAX_NAME),
    reason: reasonField,
  })
  .refine(({ deed, target }) => target !== null || (deed !== 'merge' && deed !== 'group'), {
    path: ['target'],
    message: 'arrange.target-missing',
  })
  .refine(({ deed, target }) => deed !== 'merge' || target !== NEW_THEME, {
    path: ['target'],
    message: 'arrange.merge-needs-theme',
  })
  .refine(({ deed, target, name }) => deed !== 'group' || target !== NEW_THEME || name !== null, {
    path: ['name'],
    message: 'arrange.name-missing',
  });
export type ArrangeValues = z.output<typeof arrangeForm>;

export const directionForm = z.object({ direction: z.enum(['up', 'down']) });

/** A theme with the themes of which it is the main theme. */
export interface ThemeBranch {
  theme: ThemeSummary;
  children: ThemeSummary[];
}

/**
 * Themes of people in the order that they gave them, each main theme followed by what it holds. Proposals and the event
 * are left out.
 */
export function themeBranches(themes: readonly ThemeSummary[]): ThemeBranch[] {
  const decided = themes
    .filter(({ status }) => status === 'theme')
    .toSorted((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1));
  return decided
    .filter(({ parentKey }) => parentKey === null)
    .map((theme) => ({ theme, children: decided.filter(({ parentKey }) => parentKey === theme.key) }));
}

/** The keys of all branches, from top to bottom. */
const keysInOrder = (branches: readonly ThemeBranch[]): string[] =>
  branches.flatMap(({ theme, children }) => [theme.key, ...children.map(({ key }) => key)]);

/**
 * The order of all themes after one changed places with its neighbour of the same level; a main theme takes along what
 * it holds. The same order where there is no such neighbour.
 */
export function movedBy(branches: readonly ThemeBranch[], key: string, by: -1 | 1): string[] {
  const swap = <Item>(items: readonly Item[], at: number): Item[] => {
    const result = [...items];
    const [one, other] = [result[at], result[at + by]];
    if (one !== undefined && other !== undefined) [result[at], result[at + by]] = [other, one];
    return result;
  };
  const at = branches.findIndex(({ theme }) => theme.key === key);
  if (at >= 0) return keysInOrder(swap(branches, at));
  return keysInOrder(
    branches.map((branch) => {
      const child = branch.children.findIndex((candidate) => candidate.key === key);
      return child < 0 ? branch : { ...branch, children: swap(branch.children, child) };
    }),
  );
}

/** The order with the largest first, on each level. A main theme counts what it holds. */
export function bySize(branches: readonly ThemeBranch[]): string[] {
  const size = ({ theme, children }: ThemeBranch): number =>
    children.reduce((sum, { ideaCount }) => sum + ideaCount, theme.ideaCount);
  return keysInOrder(
    branches
      .map((branch) => ({
        ...branch,
        children: branch.children.toSorted((a, b) => b.ideaCount - a.ideaCount),
      }))
      .toSorted((a, b) => size(b) - size(a)),
  );
}
