import { engineKey, namesOnly, placedThemes, runEngine } from './engine.js';
import type { LabelledSet } from './labelled.js';

/** Share of texts that stand in their own theme when the engine is given the names of the themes and nothing else. */
export function codebookAccuracy(set: LabelledSet): number {
  const placed = placedThemes(runEngine(set, { seed: 1, knownThemes: namesOnly(set) }));
  return placed.filter((theme, i) => theme === engineKey(set.themes[i]!)).length / set.ids.length;
}
