import type { CsvCell } from '../csv/index.js';
import { toLocalTimestamp, type MessageKey, type Translate } from '../i18n/index.js';
import type { ReviewedIdea } from '../review/index.js';

/** Between the values of a list in one cell. */
const LIST_SEPARATOR = ' | ';

interface Column {
  heading: MessageKey;
  cell(idea: ReviewedIdea, t: Translate): CsvCell;
}

const COLUMNS: readonly Column[] = [
  { heading: 'publish.column.code', cell: (idea) => idea.code },
  { heading: 'publish.column.project', cell: (idea) => idea.projectName },
  { heading: 'publish.column.workshop', cell: (idea) => workshopName(idea) },
  { heading: 'publish.column.text', cell: (idea) => idea.text },
  { heading: 'publish.column.kind', cell: (idea, t) => t(`capture.kind.${idea.kind}`) },
  {
    heading: 'publish.column.perspective',
    cell: (idea, t) => idea.perspective && t(`capture.perspective.${idea.perspective}`),
  },
  { heading: 'publish.column.speaker', cell: (idea) => idea.speaker },
  { heading: 'publish.column.speaker-role', cell: (idea) => idea.speakerRole },
  { heading: 'publish.column.laws', cell: (idea) => idea.laws.join(LIST_SEPARATOR) },
  { heading: 'publish.column.theme', cell: (idea) => idea.theme },
  { heading: 'publish.column.second-theme', cell: (idea) => idea.secondTheme },
  { heading: 'publish.column.confidence', cell: (idea) => rounded(idea.confidence) },
  { heading: 'publish.column.tags', cell: (idea) => idea.tags.join(LIST_SEPARATOR) },
  { heading: 'publish.column.status', cell: (idea, t) => t(statusKey(idea)) },
  { heading: 'publish.column.captured-at', cell: (idea) => toLocalTimestamp(idea.capturedAt) },
  { heading: 'publish.column.decided-by', cell: (idea, t) => idea.decidedBy && t(`publish.decided-by.${idea.decidedBy}`) },
];

export function ideaHeader(t: Translate): string[] {
  return COLUMNS.map(({ heading }) => t(heading));
}

/** One line of the file of ideas, in the order of the header. */
export function ideaRow(idea: ReviewedIdea, t: Translate): CsvCell[] {
  return COLUMNS.map(({ cell }) => cell(idea, t));
}

function workshopName({ workshopNumber, workshopTitle }: ReviewedIdea): string | null {
  return workshopNumber === null ? null : `${workshopNumber}. ${workshopTitle ?? ''}`;
}

function statusKey(idea: ReviewedIdea): MessageKey {
  if (idea.withdrawn) return 'publish.status.withdrawn';
  return idea.analysed ? 'publish.status.active' : 'publish.status.not-analysed';
}

/** Two decimals: more would pretend a precision that a margin does not have. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
