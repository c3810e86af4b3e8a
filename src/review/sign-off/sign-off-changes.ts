import { grouped } from '../../grouped.js';
import type { SignedContent, SignedTheme } from './sign-off-content.js';
import { EVENT_THEME } from '../themes/theme.js';

/** Where an idea stood: a theme or a proposal by name, the event, or nowhere. */
export type SignedPlace =
  { kind: 'theme' | 'proposal'; key: string; name: string } | { kind: 'event' } | { kind: 'not-placed' };

/** Ideas that went together from one place to another; null: it was not there, or is there no longer. */
export interface MovedIdeas {
  from: SignedPlace | null;
  to: SignedPlace | null;
  codes: string[];
}

/** What is different in a later list of themes. */
export interface SignOffChanges {
  added: SignedTheme[];
  gone: SignedTheme[];
  renamed: { key: string; from: string; to: string }[];
  /** Themes with another description. */
  described: SignedTheme[];
  /** Themes that came under another main theme, by name; null: none. */
  regrouped: { name: string; from: string | null; to: string | null }[];
  /** Themes with the same ideas, of which the laws were corrected. */
  otherLaws: SignedTheme[];
  /** True where themes that are in both stand in another order. */
  reordered: boolean;
  moved: MovedIdeas[];
  /** All of the above: a theme or an idea counts once for each thing that changed. */
  count: number;
}

/** Compares two lists of themes. Linear in the number of ideas. */
export function compareSignOffs(earlier: SignedContent, later: SignedContent): SignOffChanges {
  const before = new Map(earlier.themes.map((theme) => [theme.key, theme]));
  const after = new Map(later.themes.map((theme) => [theme.key, theme]));
  const both = later.themes.flatMap((theme) => {
    const old = before.get(theme.key);
    return old ? [{ old, theme }] : [];
  });
  const nameIn = (themes: ReadonlyMap<string, SignedTheme>, key: string | null): string | null =>
    key === null ? null : (themes.get(key)?.name ?? key);

  const added = later.themes.filter(({ key }) => !before.has(key));
  const gone = earlier.themes.filter(({ key }) => !after.has(key));
  const renamed = both
    .filter(({ old, theme }) => old.name !== theme.name)
    .map(({ old, theme }) => ({ key: theme.key, from: old.name, to: theme.name }));
  const described = both
    .filter(({ old, theme }) => old.description !== theme.description)
    .map(({ theme }) => theme);
  const regrouped = both
    .filter(({ old, theme }) => old.mainTheme !== theme.mainTheme)
    .map(({ old, theme }) => ({
      name: theme.name,
      from: nameIn(before, old.mainTheme),
      to: nameIn(after, theme.mainTheme),
    }));
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const otherLaws = both
    .filter(({ old, theme }) => same(old.codes, theme.codes) && !same(lawCounts(old), lawCounts(theme)))
    .map(({ theme }) => theme);
  const order = (themes: readonly SignedTheme[], others: ReadonlyMap<string, unknown>): string =>
    themes
      .map(({ key }) => key)
      .filter((key) => others.has(key))
      .join('\n');
  const reordered = order(earlier.themes, after) !== order(later.themes, before);
  const moved = movedIdeas(earlier, later);
  const ideas = moved.reduce((sum, { codes }) => sum + codes.length, 0);
  return {
    added,
    gone,
    renamed,
    described,
    regrouped,
    otherLaws,
    reordered,
    moved,
    count:
      added.length +
      gone.length +
      renamed.length +
      described.length +
      regrouped.length +
      otherLaws.length +
      Number(reordered) +
      ideas,
  };
}

/** As a list without member names, because the database keeps those in another order. */
const lawCounts = ({ laws }: SignedTheme): unknown => laws.map(({ key, ideaCount }) => [key, ideaCount]);

/** Where each idea stands, by its code. */
export function placesIn(content: SignedContent): Map<string, SignedPlace> {
  const places = new Map<string, SignedPlace>();
  const put = (codes: readonly string[], place: SignedPlace): void => {
    for (const code of codes) places.set(code, place);
  };
  for (const { key, name, codes } of content.themes) put(codes, { kind: 'theme', key, name });
  for (const { key, name, codes } of content.proposals) put(codes, { kind: 'proposal', key, name });
  put(content.event, { kind: 'event' });
  put(content.notPlaced, { kind: 'not-placed' });
  return places;
}

/** A proposal that was accepted keeps its key: its ideas have not moved. */
function placeId(place: SignedPlace | undefined): string {
  if (!place) return '';
  if (place.kind === 'event') return EVENT_THEME;
  return place.kind === 'not-placed' ? 'not-placed' : `key:${place.key}`;
}

function movedIdeas(earlier: SignedContent, later: SignedContent): MovedIdeas[] {
  const [before, after] = [placesIn(earlier), placesIn(later)];
  const moved = [...new Set([...before.keys(), ...after.keys()])].flatMap((code) => {
    const [from, to] = [before.get(code), after.get(code)];
    return placeId(from) === placeId(to) ? [] : [{ code, from, to, way: `${placeId(from)}\n${placeId(to)}` }];
  });
  return [...grouped(moved, ({ way }) => way).values()]
    .map((group) => ({
      from: group[0]?.from ?? null,
      to: group[0]?.to ?? null,
      codes: group.map(({ code }) => code),
    }))
    .sort((a, b) => b.codes.length - a.codes.length);
}
