import type { Readable } from 'node:stream';
import { writeCsv, type CsvCell, type CsvForm } from '../csv/index.js';
import type { AnalysisResult, Placement, TextDocument } from '../text/index.js';

const RESULT_HEADER = [
  'id',
  'theme',
  'theme_label',
  'second_theme',
  'confidence',
  'review_rank',
  'tags',
  'laws',
  'duplicate_of',
  'personal_data',
];
const THEMES_HEADER = ['theme', 'label', 'description', 'size', 'key_terms', 'representative_ids'];

/** One row for each document, in their order. */
export function resultFile(
  form: CsvForm,
  documents: readonly TextDocument[],
  result: AnalysisResult,
): Readable {
  const labels = new Map(result.themes.map(({ key, label }) => [key, label]));
  const placements = new Map(result.placements.map((placement) => [placement.id, placement]));
  function* rows(): Generator<CsvCell[]> {
    for (const document of documents) {
      const placement = placements.get(document.id);
      if (!placement) throw new Error(`The analysis lost the idea "${document.id}".`);
      yield resultRow(document, placement, labels);
    }
  }
  return writeCsv(form, RESULT_HEADER, rows());
}

function resultRow(
  document: TextDocument,
  placement: Placement,
  labels: ReadonlyMap<string, string>,
): CsvCell[] {
  const { theme } = placement;
  return [
    document.id,
    theme,
    theme === null ? null : (labels.get(theme) ?? null),
    placement.secondTheme,
    // Four decimals are more than the margin means, and keep the file readable.
    Math.round(placement.confidence * 10_000) / 10_000,
    placement.reviewRank,
    placement.tags.join(' | '),
    placement.laws.join(' | '),
    placement.duplicateOf,
    placement.personalData.map(({ start, end }) => document.text.slice(start, end)).join(' || '),
  ];
}

export function themesFile(form: CsvForm, result: AnalysisResult): Readable {
  const rows = result.themes.map(({ key, label, description, size, keyTerms, representativeIds }) => [
    key,
    label,
    description,
    size,
    keyTerms.join(' | '),
    representativeIds.join(' | '),
  ]);
  return writeCsv(form, THEMES_HEADER, rows);
}
