import type { CsvCell } from '../../csv/index.js';
import { toLocalTimestamp, type MessageKey, type Translate } from '../../i18n/index.js';
import type { SignedPlace, SignedTheme, SignOff } from '../../review/index.js';
import { LIST_SEPARATOR } from './idea-file.js';
import type { IdeaAtMoment } from './sign-off-export.repository.js';

/** What the rows of one file share. */
interface Around {
  t: Translate;
  signed: SignOff;
}

/** An idea of a version, where it stood in it. */
export interface SignedIdea {
  code: string;
  place: SignedPlace;
  /** Null where the idea is there no longer. */
  idea: IdeaAtMoment | null;
}

interface Column<Row> {
  heading: MessageKey;
  cell: (row: Row, around: Around) => CsvCell;
}

const VERSION: readonly Column<unknown>[] = [
  { heading: 'publish.column.version', cell: (_row, { signed }) => signed.version },
  { heading: 'publish.column.signed-at', cell: (_row, { signed }) => toLocalTimestamp(signed.signedAt) },
];

const IDEAS: readonly Column<SignedIdea>[] = [
  ...VERSION,
  { heading: 'publish.column.main-theme', cell: ({ place }, { signed }) => mainThemeOf(signed, place) },
  {
    heading: 'publish.column.theme',
    cell: ({ place }) => ('name' in place ? place.name : null),
  },
  { heading: 'publish.column.status', cell: ({ place }, { t }) => t(`publish.signed-place.${place.kind}`) },
  { heading: 'publish.column.code', cell: ({ code }) => code },
  { heading: 'publish.column.text', cell: ({ idea }) => idea?.text ?? null },
  { heading: 'publish.column.kind', cell: ({ idea }, { t }) => idea && t(`capture.kind.${idea.kind}`) },
  {
    heading: 'publish.column.perspective',
    cell: ({ idea }, { t }) => idea && idea.perspective && t(`capture.perspective.${idea.perspective}`),
  },
  {
    heading: 'publish.column.workshop',
    cell: ({ idea }) =>
      idea && idea.workshopNumber !== null ? `${idea.workshopNumber}. ${idea.workshopTitle ?? ''}` : null,
  },
];

const THEMES: readonly Column<SignedTheme>[] = [
  ...VERSION,
  { heading: 'publish.column.main-theme', cell: (theme, { signed }) => nameIn(signed, theme.mainTheme) },
  { heading: 'publish.column.theme', cell: (theme) => theme.name },
  { heading: 'publish.column.description', cell: (theme) => theme.description },
  { heading: 'publish.column.idea-count', cell: (theme) => theme.ideaCount },
  { heading: 'publish.column.workshop-count', cell: (theme) => theme.workshopCount },
  { heading: 'publish.column.perspective-count', cell: (theme) => theme.perspectiveCount },
  {
    heading: 'publish.column.laws',
    cell: (theme, { signed }) =>
      theme.laws.map(({ key, ideaCount }) => `${lawIn(signed, key)}: ${ideaCount}`).join(LIST_SEPARATOR),
  },
  {
    heading: 'publish.column.representative-ideas',
    cell: (theme) => theme.representativeCodes.join(LIST_SEPARATOR),
  },
  { heading: 'publish.column.codes', cell: (theme) => theme.codes.join(LIST_SEPARATOR) },
];

const nameIn = ({ content }: SignOff, key: string | null): string | null =>
  content.themes.find((theme) => theme.key === key)?.name ?? null;

const lawIn = ({ content }: SignOff, key: string): string =>
  content.laws.find((law) => law.key === key)?.name ?? key;

function mainThemeOf(signed: SignOff, place: SignedPlace): string | null {
  if (place.kind !== 'theme') return null;
  return nameIn(signed, signed.content.themes.find(({ key }) => key === place.key)?.mainTheme ?? null);
}

const headerOf = (columns: readonly { heading: MessageKey }[], t: Translate): string[] =>
  columns.map(({ heading }) => t(heading));

export const signedIdeaHeader = (t: Translate): string[] => headerOf(IDEAS, t);
export const signedThemeHeader = (t: Translate): string[] => headerOf(THEMES, t);

/** One line of the file of ideas of a version. */
export const signedIdeaRow = (row: SignedIdea, around: Around): CsvCell[] =>
  IDEAS.map(({ cell }) => cell(row, around));

/** One line of the file of themes of a version. */
export const signedThemeRow = (theme: SignedTheme, around: Around): CsvCell[] =>
  THEMES.map(({ cell }) => cell(theme, around));
