import { isContentWord } from '../../src/text/reading/stop-words.js';
import { tokenize, type AnalysisResult } from '../../src/text/index.js';
import { placedThemes } from './engine.js';
import type { LabelledSet } from './labelled.js';
import { bestMatching } from './scores.js';

const SHORTEST_STEM = 4;

/** Share of themes whose first term, or one of the first three, hits the name of the gold theme matched to it. */
export interface LabelHits {
  first: number;
  three: number;
}

/**
 * A hit: a word that carries a subject in common (WW, vee), or a stem of at least four letters inside one of the other's
 * words (a compound); "voor" and "meer" are no such words. The terms of a
 * theme of ours are its label and the first two key terms that the label does not say already.
 */
export function labelHits(set: LabelledSet, result: AnalysisResult): LabelHits {
  const terms = new Map(
    result.themes.map(({ key, label, keyTerms }) => {
      const more = keyTerms.filter((term) => !label.toLowerCase().includes(term.toLowerCase()));
      return [key, [label, ...more.slice(0, 2)]];
    }),
  );
  return termHits(set, placedThemes(result), terms);
}

/** @param terms for each theme what it is called, best first */
export function termHits(
  set: LabelledSet,
  placed: readonly string[],
  terms: ReadonlyMap<string, readonly string[]>,
): LabelHits {
  const gold = [...new Set(set.themes)].sort();
  const themes = [...terms.keys()];
  const table = themes.map((theme) =>
    gold.map((name) => placed.filter((other, i) => other === theme && set.themes[i] === name).length),
  );
  const matching = bestMatching(table);
  let [first, three] = [0, 0];
  themes.forEach((theme, i) => {
    const name = gold[matching[i]!];
    if (name === undefined) return;
    const said = terms.get(theme)!.slice(0, 3);
    if (said.slice(0, 1).some((term) => hits(term, name, set))) first++;
    if (said.some((term) => hits(term, name, set))) three++;
  });
  return { first: first / gold.length, three: three / gold.length };
}

function hits(label: string, name: string, set: LabelledSet): boolean {
  const stems = (text: string): string[] =>
    tokenize(text, set.language)
      .filter((token) => isContentWord(token, set.language))
      .map((token) => token.stem);
  const holds = (whole: string, part: string): boolean =>
    part.length >= SHORTEST_STEM && whole.includes(part);
  return stems(label).some((a) => stems(name).some((b) => a === b || holds(a, b) || holds(b, a)));
}
