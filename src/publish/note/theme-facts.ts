import type { Idea } from '../../capture/index.js';
import type { ReviewedIdea } from '../../review/index.js';

export type IdeaKind = Idea['kind'];
type Perspective = NonNullable<Idea['perspective']>;

export interface Quote {
  code: string;
  text: string;
}

/** What is known of the ideas in one theme. Counts are of ideas that take part. */
export interface ThemeFacts {
  ideaCount: number;
  /** Workshops in which it was said, the most first. */
  workshops: { number: number; title: string; count: number }[];
  /** All workshops of the project. */
  projectWorkshopCount: number;
  /** Ideas outside a workshop. */
  outsideCount: number;
  /** The most first. */
  perspectives: { perspective: Perspective; count: number }[];
  withoutPerspective: number;
  kinds: Partial<Record<IdeaKind, number>>;
  /** Laws of the project by name, the most first. */
  laws: { name: string; count: number }[];
  /** What says best what it is about; may be quoted. */
  representative: Quote[];
  /** A bottleneck, or else a question, that may be quoted. */
  critical: Quote | null;
  /** A good example or a success that may be quoted. */
  positive: Quote | null;
}

export interface FactSources {
  projectWorkshopCount: number;
  /** Name by key. */
  laws: ReadonlyMap<string, string>;
  /** Codes in the order in which they say best what the theme is about. */
  representativeCodes: readonly string[];
  /** False for ideas in which something may identify a person: those are not quoted. */
  mayQuote: (idea: ReviewedIdea) => boolean;
}

/** Counts the ideas of one theme, given in the order of their ids. */
export function factsOf(ideas: readonly ReviewedIdea[], sources: FactSources): ThemeFacts {
  const workshops = new Map<number, { number: number; title: string; count: number }>();
  for (const { workshopNumber: number, workshopTitle } of ideas) {
    if (number === null) continue;
    const workshop = workshops.get(number) ?? { number, title: workshopTitle ?? '', count: 0 };
    workshop.count += 1;
    workshops.set(number, workshop);
  }
  const quotable = ideas.filter(sources.mayQuote);
  const rank = new Map(sources.representativeCodes.map((code, index) => [code, index]));
  const representative = quotable
    .filter(({ code }) => rank.has(code))
    .sort((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0));
  const firstOf = (...kinds: IdeaKind[]): Quote | null => {
    for (const kind of kinds) {
      const found = [...representative, ...quotable].find((idea) => idea.kind === kind);
      if (found) return quoteOf(found);
    }
    return null;
  };
  const perspectives = count(ideas.flatMap(({ perspective }) => perspective ?? []));
  return {
    ideaCount: ideas.length,
    workshops: [...workshops.values()].sort((a, b) => b.count - a.count || a.number - b.number),
    projectWorkshopCount: sources.projectWorkshopCount,
    outsideCount: ideas.filter(({ workshopNumber }) => workshopNumber === null).length,
    perspectives: perspectives.map(([perspective, count]) => ({ perspective, count })),
    withoutPerspective: ideas.filter(({ perspective }) => perspective === null).length,
    kinds: Object.fromEntries(count(ideas.map(({ kind }) => kind))),
    laws: count(ideas.flatMap((idea) => idea.laws)).flatMap(([key, count]) => {
      const name = sources.laws.get(key);
      return name === undefined ? [] : [{ name, count }];
    }),
    representative: representative.map(quoteOf),
    critical: firstOf('bottleneck', 'question'),
    positive: firstOf('good-example', 'success'),
  };
}

const quoteOf = ({ code, text }: ReviewedIdea): Quote => ({ code, text });

/** How often each value occurs, the most first; equal ones in the order in which they came. */
function count<Value extends string>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
