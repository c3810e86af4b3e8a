import { tokenize, type AnalysisResult } from '../../src/text/index.js';
import { placedThemes } from './engine.js';
import type { LabelledSet } from './labelled.js';
import { bestMatching } from './scores.js';

const SHORTEST_STEM = 4;

/**
 * Share of themes whose label (`first`), or label and first two key terms that it does not say already (`three`), hits the name of the gold theme
 * matched to it: a stem of at least four letters in common, or inside one of the other's words (a compound).
 */
export function labelHits(set: LabelledSet, result: AnalysisResult): { first: number; three: number } {
  const gold = [...new Set(set.themes)].sort();
  const placed = placedThemes(result);
  const table = result.themes.map((theme) =>
    gold.map((name) => countBoth(placed, set.themes, theme.key, name)),
  );
  const matching = bestMatching(table);
  let [first, three] = [0, 0];
  result.themes.forEach((theme, i) => {
    const name = gold[matching[i]!];
    if (name === undefined) return;
    if (hits(theme.label, name, set)) first++;
    const more = theme.keyTerms
      .filter((term) => !theme.label.toLowerCase().includes(term.toLowerCase()))
      .slice(0, 2);
    if ([theme.label, ...more].some((term) => hits(term, name, set))) three++;
  });
  return { first: first / gold.length, three: three / gold.length };
}

function countBoth(placed: readonly string[], themes: readonly string[], key: string, name: string): number {
  return placed.filter((theme, i) => theme === key && themes[i] === name).length;
}

function hits(label: string, name: string, set: LabelledSet): boolean {
  const stems = (text: string): string[] =>
    tokenize(text, set.language)
      .map((token) => token.stem)
      .filter((stem) => stem.length >= SHORTEST_STEM);
  return stems(label).some((a) => stems(name).some((b) => a.includes(b) || b.includes(a)));
}
