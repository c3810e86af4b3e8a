import type { CsvCell } from '../../csv/index.js';
import { toLocalTimestamp, type MessageKey, type Translate } from '../../i18n/index.js';
import type { ReviewedIdea } from '../../review/index.js';

/** Between the values of a list in one cell. */
export const LIST_SEPARATOR = ' | ';

/** What the rows of one file share: names for the keys in them. */
export interface Names {
  t: Translate;
  project: string;
  /** Name by key; a key that has none is written as it is. */
  laws: ReadonlyMap<string, string>;
  themes: ReadonlyMap<string, string>;
}

interface Column {
  heading: MessageKey;
  cell: (idea: ReviewedIdea, names: Names) => CsvCell;
}

const COLUMNS: readonly Column[] = [
  { heading: 'publish.column.code', cell: (idea) => idea.code },
  { heading: 'publish.column.project', cell: (_idea, { project }) => project },
  { heading: 'publish.column.workshop', cell: workshopName },
  { heading: 'publish.column.text', cell: (idea) => idea.text },
  { heading: 'publish.column.kind', cell: (idea, { t }) => t(`capture.kind.${idea.kind}`) },
  {
    heading: 'publish.column.perspective',
    cell: (idea, { t }) => idea.perspective && t(`capture.perspective.${idea.perspective}`),
  },
  { heading: 'publish.column.speaker', cell: (idea) => idea.speaker },
  { heading: 'publish.column.speaker-role', cell: (idea) => idea.speakerRole },
  {
    heading: 'publish.column.laws',
    cell: (idea, { laws }) => idea.laws.map((key) => laws.get(key) ?? key).join(LIST_SEPARATOR),
  },
  { heading: 'publish.column.theme', cell: (idea, names) => themeName(idea.themeKey, names) },
  { heading: 'publish.column.second-theme', cell: (idea, names) => themeName(idea.secondThemeKey, names) },
  { heading: 'publish.column.confidence', cell: (idea) => rounded(idea.confidence) },
  { heading: 'publish.column.tags', cell: (idea) => idea.tags.join(LIST_SEPARATOR) },
  { heading: 'publish.column.status', cell: (idea, { t }) => t(statusKey(idea)) },
  { heading: 'publish.column.captured-at', cell: (idea) => toLocalTimestamp(idea.capturedAt) },
  {
    heading: 'publish.column.decided-by',
    cell: (idea, { t }) => idea.decidedBy && t(`publish.decided-by.${idea.decidedBy}`),
  },
];

export function ideaHeader(t: Translate): string[] {
  return COLUMNS.map(({ heading }) => t(heading));
}

/** One line of the file of ideas, in the order of the header. */
export function ideaRow(idea: ReviewedIdea, names: Names): CsvCell[] {
  return COLUMNS.map(({ cell }) => cell(idea, names));
}

function workshopName({ workshopNumber, workshopTitle }: ReviewedIdea): string | null {
  return workshopNumber === null ? null : `${workshopNumber}. ${workshopTitle ?? ''}`;
}

function themeName(key: string | null, { themes }: Names): string | null {
  return key === null ? null : (themes.get(key) ?? key);
}

function statusKey(idea: ReviewedIdea): MessageKey {
  if (idea.status !== 'active') return `publish.status.${idea.status}`;
  return idea.analysed ? 'publish.status.active' : 'publish.status.not-analysed';
}

/** Two decimals: more would pretend a precision that a margin does not have. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
