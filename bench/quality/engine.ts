import {
  analyse,
  EVENT_THEME,
  type AnalysisInput,
  type AnalysisResult,
  type Decisions,
  type KnownTheme,
} from '../../src/text/index.js';
import { GOLD_EVENT, type LabelledSet } from './labelled.js';

export interface RunOptions {
  seed: number;
  knownThemes?: KnownTheme[];
  decisions?: Decisions;
  previous?: Record<string, string>;
  keep?: 'none' | 'themes' | 'places';
}

/** Runs the engine with the true number of themes. */
export function runEngine(set: LabelledSet, options: RunOptions): AnalysisResult {
  return analyse(inputFor(set, options));
}

export function inputFor(set: LabelledSet, options: RunOptions): AnalysisInput {
  return {
    documents: set.ids.map((id, i) => ({ id, text: set.texts[i]! })),
    knownThemes: options.knownThemes ?? [],
    decisions: options.decisions ?? { pins: [], together: [], apart: [] },
    previous: options.previous ?? {},
    options: {
      language: set.language,
      themes: new Set(set.themes).size,
      seed: options.seed,
      laws: [],
      ...(options.keep ? { keep: options.keep } : {}),
    },
  };
}

/** Theme of each text by the engine, '' for "not placed". */
export function placedThemes(result: AnalysisResult): string[] {
  return result.placements.map((placement) => placement.theme ?? '');
}

/** The gold themes as a codebook of names only. */
export function namesOnly(set: LabelledSet): KnownTheme[] {
  return [...new Set(set.themes)].map((name) => ({ key: engineKey(name), name }));
}

/** The engine's key for a gold theme. */
export function engineKey(theme: string): string {
  return theme === GOLD_EVENT ? EVENT_THEME : theme;
}
