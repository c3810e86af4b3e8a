import { createEngine, EVENT_THEME, type AnalysisResult } from '../../src/text/index.js';
import { inputFor } from './engine.js';
import type { LabelledSet } from './labelled.js';

/** How much of a collection the officer confirms. */
const SHARE = 0.05;

/**
 * Of the ideas that nobody decided about, the share that moves when an officer confirms the first twentieth of the queue
 * where it stands, which accepts the themes it stands in, and has the rest placed again. Nothing was wrong, so
 * as good as nothing should move.
 *
 * @returns from 0 to 1
 */
export function movedByConfirming(set: LabelledSet, seed: number): number {
  const engine = createEngine();
  const input = inputFor(set, { seed });
  const first = engine.analyse(input);
  const themeOf = new Map(first.placements.map(({ id, theme }) => [id, theme]));
  const confirmed = [...first.placements]
    .filter(({ theme }) => theme !== null && theme !== EVENT_THEME)
    .sort((a, b) => a.reviewRank - b.reviewRank)
    .slice(0, Math.max(1, Math.round(SHARE * set.ids.length)))
    .map(({ id, theme }) => ({ id, theme }));
  const second = engine.analyse({
    ...input,
    knownThemes: acceptedThemes(first, new Set(confirmed.map(({ theme }) => theme))),
    decisions: { pins: confirmed, together: [], apart: [] },
    previous: Object.fromEntries([...themeOf].map(([id, theme]) => [id, theme ?? ''])),
    previousLabels: Object.fromEntries(first.themes.map(({ key, label }) => [key, label])),
    options: { ...input.options, themes: 'auto', keep: 'themes' },
  });
  const moved = second.placements.filter(({ id, theme }) => theme !== themeOf.get(id));
  return moved.length / (set.ids.length - confirmed.length);
}

const acceptedThemes = ({ themes }: AnalysisResult, keys: ReadonlySet<string | null>) =>
  themes
    .filter(({ key }) => keys.has(key))
    .map(({ key, label, description }) => ({ key, name: label, description, proposed: true }));
