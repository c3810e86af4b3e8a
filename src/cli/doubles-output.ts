import type { Readable } from 'node:stream';
import { writeCsv, type CsvCell, type CsvForm } from '../csv/index.js';
import type { AnalysisResult, TextDocument } from '../text/index.js';

const HEADER = ['id', 'other_id', 'double', 'reason', 'score', 'words', 'text', 'other_text'];

/** One row for each document that repeats another, and for each two that would be doubles but for what they say. */
export function doublesFile(
  form: CsvForm,
  documents: readonly TextDocument[],
  { placements }: AnalysisResult,
): Readable {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const textsOf = (...ids: string[]): string[] => ids.map((id) => texts.get(id) ?? '');
  const lookalikes = new Map(placements.map(({ id, explanation }) => [id, explanation.lookalike?.id]));
  const shown = new Set<string>();
  function* rows(): Generator<CsvCell[]> {
    for (const { id, duplicateOf, explanation } of placements) {
      shown.add(id);
      const { repetition, lookalike } = explanation;
      if (duplicateOf !== null && repetition) {
        const { how, score, words } = repetition;
        const rounded = Math.round(score * 100) / 100;
        yield [id, duplicateOf, 'yes', how, rounded, words.join(' | '), ...textsOf(id, duplicateOf)];
      } else if (lookalike) {
        const { id: other, kind, words } = lookalike;
        const isShown = shown.has(other) && lookalikes.get(other) === id;
        if (!isShown) yield [id, other, 'no', kind, null, words.join(' | '), ...textsOf(id, other)];
      }
    }
  }
  return writeCsv(form, HEADER, rows());
}
