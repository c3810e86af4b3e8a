import type { CsvCell } from '../csv/index.js';
import type { MessageKey, Translate } from '../i18n/index.js';
import type { ReviewedTheme } from '../review/index.js';

const LIST_SEPARATOR = ' | ';

interface Column {
  heading: MessageKey;
  cell(theme: ReviewedTheme, t: Translate): CsvCell;
}

const COLUMNS: readonly Column[] = [
  { heading: 'publish.column.theme', cell: (theme) => theme.name },
  { heading: 'publish.column.description', cell: (theme) => theme.description },
  { heading: 'publish.column.status', cell: (theme, t) => t(`publish.theme-status.${theme.status}`) },
  { heading: 'publish.column.idea-count', cell: (theme) => theme.ideaCount },
  { heading: 'publish.column.workshop-count', cell: (theme) => theme.workshopCount },
  { heading: 'publish.column.perspective-count', cell: (theme) => theme.perspectiveCount },
  { heading: 'publish.column.key-terms', cell: (theme) => theme.keyTerms.join(LIST_SEPARATOR) },
  {
    heading: 'publish.column.representative-ideas',
    cell: (theme) => theme.representatives.map(({ code, text }) => `${code}: ${text}`).join(LIST_SEPARATOR),
  },
];

export function themeHeader(t: Translate): string[] {
  return COLUMNS.map(({ heading }) => t(heading));
}

/** One line of the file of themes, in the order of the header. */
export function themeRow(theme: ReviewedTheme, t: Translate): CsvCell[] {
  return COLUMNS.map(({ cell }) => cell(theme, t));
}
