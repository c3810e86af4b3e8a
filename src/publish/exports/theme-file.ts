import type { CsvCell } from '../../csv/index.js';
import type { MessageKey, Translate } from '../../i18n/index.js';
import type { ThemeSummary } from '../../review/index.js';
import { LIST_SEPARATOR } from './idea-file.js';

/** What the rows of one file share. */
export interface ThemeContext {
  t: Translate;
  /** Text of the representative ideas by their code. */
  texts: ReadonlyMap<string, string>;
}

interface Column {
  heading: MessageKey;
  cell: (theme: ThemeSummary, context: ThemeContext) => CsvCell;
}

const COLUMNS: readonly Column[] = [
  { heading: 'publish.column.theme', cell: (theme, { t }) => nameOf(theme, t) },
  { heading: 'publish.column.description', cell: (theme) => theme.description },
  { heading: 'publish.column.status', cell: (theme, { t }) => t(`publish.theme-status.${theme.status}`) },
  { heading: 'publish.column.idea-count', cell: (theme) => theme.ideaCount },
  { heading: 'publish.column.workshop-count', cell: (theme) => theme.workshopCount },
  { heading: 'publish.column.perspective-count', cell: (theme) => theme.perspectiveCount },
  { heading: 'publish.column.key-terms', cell: (theme) => theme.keyTerms.join(LIST_SEPARATOR) },
  {
    heading: 'publish.column.representative-ideas',
    cell: (theme, { texts }) =>
      theme.representativeCodes
        .flatMap((code) => (texts.has(code) ? [`${code}: ${texts.get(code)}`] : []))
        .join(LIST_SEPARATOR),
  },
];

/** The name on screen and in files; remarks about the event have theirs from the catalogue. */
export function nameOf(theme: ThemeSummary, t: Translate): string {
  return theme.name ?? t('publish.theme-status.event');
}

export function themeHeader(t: Translate): string[] {
  return COLUMNS.map(({ heading }) => t(heading));
}

/** One line of the file of themes, in the order of the header. */
export function themeRow(theme: ThemeSummary, context: ThemeContext): CsvCell[] {
  return COLUMNS.map(({ cell }) => cell(theme, context));
}
