import { createEngine, EVENT_THEME, type AnalysisResult, type KnownTheme } from '../../src/text/index.js';
import { engineKey, inputFor, namesOnly, placedThemes } from './engine.js';
import type { LabelledSet } from './labelled.js';
import { bestMatching, score } from './scores.js';

const GOAL = 0.95;
/** The officer decides about this share of the ideas, then lets the rest be placed again. */
const SHARE_PER_ROUND = 0.03;

/** What a simulated policy officer does per 100 ideas until 95 % is right. */
export interface Effort {
  /** Ideas that she moves to another theme. */
  corrections: number;
  /** Ideas that she looks at, those that she moves among them. */
  checks: number;
}

/** How she works: through the queue, idea after idea, or meeting the wrong ones while she reads along. */
export type Way = 'queue' | 'reading';

/**
 * A simulated policy officer. She names the found themes (each the gold theme that it matches best) and decides about
 * ideas in the order of `reviewRank`, letting the rest be placed again after every few. Through the queue she checks each
 * idea that is next, confirms it or moves it. Reading, she moves the wrong ideas and passes the right ones in silence:
 * then what she read is not counted. Counted is up to the idea by which enough is right, as it is for `effortOneByOne`,
 * and not to the end of that round.
 *
 * @param namesFirst the names of the themes were given beforehand
 */
export function effortOf(set: LabelledSet, way: Way, namesFirst: boolean, seed: number): Effort {
  const engine = createEngine();
  const known = namesOnly(set);
  const first = engine.analyse(inputFor(set, { seed, knownThemes: namesFirst ? known : [] }));
  const name = namesFirst ? (key: string): string => key : matchedNames(set, first, known);
  let placed = placedThemes(first).map((key) => (key === '' ? '' : name(key)));
  let ranks = first.placements.map((placement) => placement.reviewRank);
  const gold = set.themes.map(engineKey);
  const decided = new Set<number>();
  const pins: { id: string; theme: string }[] = [];
  const perRound = Math.max(1, Math.round(SHARE_PER_ROUND * gold.length));
  let corrections = 0;
  for (;;) {
    let right = placed.filter((theme, i) => theme === gold[i]).length;
    const next = [...gold.keys()]
      .filter((i) => !decided.has(i) && (way === 'queue' || placed[i] !== gold[i]))
      .sort((a, b) => ranks[a]! - ranks[b]!)
      .slice(0, perRound);
    for (const i of next) {
      if (right >= GOAL * gold.length) break;
      decided.add(i);
      pins.push({ id: set.ids[i]!, theme: gold[i]! });
      if (placed[i] === gold[i]) continue;
      corrections++;
      right++;
    }
    if (right >= GOAL * gold.length) return per100({ corrections, checks: decided.size }, gold.length);
    const result = engine.analyse(
      inputFor(set, {
        seed,
        knownThemes: known,
        decisions: { pins, together: [], apart: [] },
        previous: Object.fromEntries(set.ids.map((id, i) => [id, placed[i]!])),
        keep: 'themes',
      }),
    );
    placed = placedThemes(result);
    ranks = result.placements.map((placement) => placement.reviewRank);
  }
}

/**
 * The same for clusters that nothing follows from a move: she names each cluster as it matches best, and reads and moves
 * one by one. Expected, for wrong ideas that lie anywhere.
 */
export function effortOneByOne(labels: readonly string[], themes: readonly string[]): Effort {
  const wrong = (1 - score(labels, themes).accuracy) * themes.length;
  const corrections = Math.max(0, wrong - (1 - GOAL) * themes.length);
  const checks = wrong === 0 ? 0 : (corrections / wrong) * themes.length;
  return per100({ corrections, checks }, themes.length);
}

function per100({ corrections, checks }: Effort, size: number): Effort {
  return { corrections: (100 * corrections) / size, checks: (100 * checks) / size };
}

/** Found key → gold key, one to one; a found theme without a match keeps its key and its ideas count as wrong. */
function matchedNames(
  set: LabelledSet,
  result: AnalysisResult,
  known: readonly KnownTheme[],
): (key: string) => string {
  const placed = placedThemes(result);
  const table = result.themes.map((theme) =>
    known.map(
      ({ key }) => placed.filter((at, i) => at === theme.key && engineKey(set.themes[i]!) === key).length,
    ),
  );
  const matching = bestMatching(table);
  const names = new Map(result.themes.map((theme, i) => [theme.key, known[matching[i]!]?.key ?? theme.key]));
  return (key) => (key === EVENT_THEME ? EVENT_THEME : (names.get(key) ?? key));
}
