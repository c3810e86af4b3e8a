import { EVENT_THEME, type AnalysisResult, type KnownTheme } from '../../src/text/index.js';
import { engineKey, namesOnly, placedThemes, runEngine } from './engine.js';
import type { LabelledSet } from './labelled.js';
import { bestMatching } from './scores.js';

const GOAL = 0.95;
/** The officer moves this share of the ideas, then runs the analysis again. */
const SHARE_PER_ROUND = 0.03;

/**
 * How many moves per 100 ideas a simulated policy officer needs until 95 % is right. She names the found themes (each
 * the gold theme that it matches best), reads in the order of `reviewRank`, moves the wrong ideas she meets to their
 * theme, and runs the analysis again after every few moves.
 *
 * @param namesFirst the names of the themes were given beforehand
 */
export function correctionsPerHundred(set: LabelledSet, namesFirst: boolean): number {
  const known = namesOnly(set);
  const first = runEngine(set, namesFirst ? { seed: 1, knownThemes: known } : { seed: 1 });
  const name = namesFirst ? (key: string): string => key : matchedNames(set, first, known);
  let placed = placedThemes(first).map((key) => (key === '' ? '' : name(key)));
  let ranks = first.placements.map((placement) => placement.reviewRank);
  const gold = set.themes.map(engineKey);
  const pins: { id: string; theme: string }[] = [];
  const perRound = Math.max(1, Math.round(SHARE_PER_ROUND * gold.length));
  while (placed.filter((theme, i) => theme === gold[i]).length < GOAL * gold.length) {
    const wrong = [...gold.keys()].filter((i) => placed[i] !== gold[i]).sort((a, b) => ranks[a]! - ranks[b]!);
    for (const i of wrong.slice(0, perRound)) pins.push({ id: set.ids[i]!, theme: gold[i]! });
    const result = runEngine(set, {
      seed: 1,
      knownThemes: known,
      decisions: { pins, together: [], apart: [] },
      previous: Object.fromEntries(set.ids.map((id, i) => [id, placed[i]!])),
    });
    placed = placedThemes(result);
    ranks = result.placements.map((placement) => placement.reviewRank);
  }
  return (100 * pins.length) / gold.length;
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
