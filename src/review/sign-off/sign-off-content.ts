import { createHash } from 'node:crypto';
import type { Law } from '../../text/index.js';
import { grouped } from '../../grouped.js';
import { lawsOfProject } from '../laws/laws.js';
import { spreadOf, type Spread } from '../themes/spread.js';
import { EVENT_THEME, type ThemeSummary } from '../themes/theme.js';

/** A theme as it was signed off. No text of an idea is in it: texts can be corrected and erased, a signature cannot. */
export interface SignedTheme extends Spread {
  key: string;
  name: string;
  description: string;
  /** Key of its main theme, which is in the list too; null where it stands by itself or is a main theme. */
  mainTheme: string | null;
  /** How many of its ideas touch each law of the project; laws without ideas are left out. */
  laws: { key: string; ideaCount: number }[];
  /** Codes of its ideas, in the order in which they were noted. */
  codes: string[];
  /** Codes of ideas that say best what it is about: those that people chose, else those of the analysis. */
  representativeCodes: string[];
}

/** A list of themes, frozen. */
export interface SignedContent {
  format: 1;
  laws: { key: string; name: string }[];
  /** Of all active ideas of the project, the event included. */
  ideaCount: number;
  workshopCount: number;
  /** In the order that people gave: a main theme, then what comes under it. */
  themes: SignedTheme[];
  /** Proposals that nobody accepted: they are no part of the list, but no idea may get lost. */
  proposals: { key: string; name: string; codes: string[] }[];
  event: string[];
  notPlaced: string[];
}

/** An active idea as it stands now. */
export interface StandingIdea {
  code: string;
  /** A theme key, `event`, or null. */
  key: string | null;
  laws: string[];
  workshopId: number | null;
  perspective: string | null;
  /** True where a person chose it as an example of its theme. */
  representative: boolean;
}

/** How the themes stand now, as it would be signed off. Linear in the number of ideas. */
export function contentOf(
  laws: readonly Law[],
  themes: readonly ThemeSummary[],
  workshopCount: number,
  ideas: readonly StandingIdea[],
): SignedContent {
  const known = laws.map(({ key }) => key);
  const byKey = grouped(ideas, ({ key }) => key ?? '');
  const codesOf = (key: string): string[] => (byKey.get(key) ?? []).map(({ code }) => code);
  return {
    format: 1,
    laws: laws.map(({ key, name }) => ({ key, name })),
    ideaCount: ideas.length,
    workshopCount,
    themes: inOrder(themes.filter(({ status }) => status === 'theme')).map((theme) => {
      const here = byKey.get(theme.key) ?? [];
      return {
        key: theme.key,
        name: theme.name ?? theme.key,
        description: theme.description,
        mainTheme: theme.parentKey,
        ...spreadOf(here.map((idea) => ({ ...idea, ideas: 1 }))),
        laws: lawCounts(here, known),
        codes: here.map(({ code }) => code),
        representativeCodes: representatives(theme, here),
      };
    }),
    proposals: themes
      .filter(({ status }) => status === 'proposal')
      .map(({ key, name }) => ({ key, name: name ?? key, codes: codesOf(key) })),
    event: codesOf(EVENT_THEME),
    notPlaced: codesOf(''),
  };
}

/** Main themes and themes by themselves in the order of people, each followed by what comes under it. */
export function inOrder(themes: readonly ThemeSummary[]): ThemeSummary[] {
  const sorted = [...themes].sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1));
  const there = new Set(sorted.map(({ key }) => key));
  const top = sorted.filter(({ parentKey }) => parentKey === null || !there.has(parentKey));
  return top.flatMap((theme) => [theme, ...sorted.filter(({ parentKey }) => parentKey === theme.key)]);
}

function lawCounts(ideas: readonly StandingIdea[], known: readonly string[]): SignedTheme['laws'] {
  const counts = new Map<string, number>();
  for (const idea of ideas) {
    for (const law of lawsOfProject(idea.laws, known)) counts.set(law, (counts.get(law) ?? 0) + 1);
  }
  return known.flatMap((key) => {
    const ideaCount = counts.get(key);
    return ideaCount === undefined ? [] : [{ key, ideaCount }];
  });
}

function representatives(theme: ThemeSummary, ideas: readonly StandingIdea[]): string[] {
  const chosen = ideas.filter(({ representative }) => representative).map(({ code }) => code);
  if (chosen.length > 0) return chosen;
  const here = new Set(ideas.map(({ code }) => code));
  return theme.representativeCodes.filter((code) => here.has(code));
}

/** SHA-256 of the content in hexadecimal: equal for equal content, in whatever order the database keeps its members. */
export function contentHash(content: SignedContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/** JSON with the members of each object in the order of their names. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
