import { EVENT_THEME, type AnalysisInput, type Placement } from './analysis.js';
import type { Parts } from './placing/active.js';
import type { ReadDocument } from './reading/collection.js';
import type { SettledDecisions } from './placing/decisions.js';
import type { PlaceExplanation } from './wording/explain.js';
import type { Facts } from './gather.js';
import type { Placed } from './placing/settle.js';
import type { ThemeSlot } from './placing/themes.js';

/** A runner-up is named when the margin is at most this. */
const CLOSE = 0.6;
/** How sure the engine is of what it sets apart by rule: remarks about the event, and texts with nothing to go by. */
const SURE_OF_EVENT = 0.8;

export interface PlacementsInput {
  input: AnalysisInput;
  /** In canonical order, as are all numbers of documents below. */
  documents: readonly ReadDocument[];
  facts: readonly Facts[];
  settled: SettledDecisions;
  parts: Parts;
  slots: readonly ThemeSlot[];
  /** Of the active documents. */
  placed: Placed;
  explanations: readonly PlaceExplanation[];
  ranks: (margins: Float64Array, decided: readonly boolean[]) => Int32Array;
}

/** One placement for each document, in the order of the input. */
export function placementsOf(given: PlacementsInput): Placement[] {
  const { input, documents, settled, parts, slots, placed } = given;
  const position = new Map(Array.from(parts.active, (document, i) => [document, i]));
  const decided = documents.map((_, i) => settled.pinned[i] !== undefined);
  const margins = Float64Array.from(documents, (_, i) => {
    const at = position.get(i);
    return decided[i] ? 1 : at === undefined ? SURE_OF_EVENT : placed.margins[at]!;
  });
  const ranks = given.ranks(margins, decided);
  const filled = new Set(placed.themes);
  // A found theme in which nothing stands is no theme of the result.
  const isThere = (slot: number): boolean => filled.has(slot) || slots[slot]?.known === true;
  const byId = new Map<string, Placement>();
  documents.forEach((document, i) => {
    const at = position.get(i);
    const keyOf = (slot: number): string | null => slots[slot]?.key ?? null;
    const { repetition, lookalike, ...facts } = given.facts[i]!;
    const place = at === undefined ? { words: [], concepts: [], nearest: [] } : given.explanations[at]!;
    const close = at !== undefined && margins[i]! <= CLOSE;
    byId.set(document.id, {
      id: document.id,
      theme: at === undefined ? (parts.event.has(i) ? EVENT_THEME : null) : keyOf(placed.themes[at]!),
      secondTheme: close && isThere(placed.seconds[at]!) ? keyOf(placed.seconds[at]!) : null,
      confidence: at === undefined && !decided[i] && !parts.event.has(i) ? 0 : margins[i]!,
      reviewRank: ranks[i]!,
      ...facts,
      explanation: { ...place, repetition, lookalike },
      decided: decided[i]!,
    });
  });
  return input.documents.map((document) => byId.get(document.id)!);
}
