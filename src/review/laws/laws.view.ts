import { formatNumber, type Translate } from '../../i18n/index.js';
import type { Law } from '../../text/index.js';
import { lawListHref, lawsOfProject, NEW_IDEAS, WITHOUT_EVENT, type LawChoice } from './laws.js';
import { grouped } from '../../grouped.js';
import { connectionsOf, placeName, placeOf, sum, type Connections } from './law-connections.view.js';
import type { LawGroup } from './laws.repository.js';
import { themeNames } from '../themes/names.js';
import { spreadOf, spreadWords } from '../themes/spread.js';
import { EVENT_THEME, NOT_PLACED } from '../themes/theme.js';
import type { ThemeOverview } from '../themes/theme-overview.repository.js';
import type { Screen } from '../themes/themes.view.js';

/** A number that opens its ideas. */
export interface MatrixCell {
  text: string;
  /** Null where there is nothing to open. */
  href: string | null;
  /** What the number counts, for who hears it without the table around it. */
  label: string;
  /** 0 to 4: how much of the largest number it is. */
  level: number;
}

export interface MatrixRow {
  name: string;
  href: string;
  spread: string;
  cells: MatrixCell[];
}

export interface MatrixColumn {
  label: string;
  href: string;
  /** A column beside the laws: without any, with several, all ideas. */
  beside: boolean;
}

export interface LawsPage extends Connections {
  base: string;
  /** Where the project's laws are set; null where nobody may. */
  editHref: string | null;
  hasLaws: boolean;
  ideaCount: number;
  columns: MatrixColumn[];
  /** Themes, proposals, and what stands in none: each with its heading. */
  parts: { heading: string; rows: MatrixRow[] }[];
  total: MatrixRow;
  event: MatrixRow;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/laws': LawsPage;
  }
}

/** Shades of a cell. */
const LEVELS = 4;

/** One column: a heading, and which of the ideas of a row it counts. */
interface Column extends MatrixColumn {
  choice: LawChoice | null;
  counts: (laws: readonly string[]) => boolean;
}

function columnsOf(t: Translate, base: string, laws: readonly Law[]): Column[] {
  const column = (
    label: string,
    choice: LawChoice | null,
    counts: Column['counts'],
    beside = true,
  ): Column => ({
    label,
    href: lawListHref(base, { theme: WITHOUT_EVENT, laws: choice }),
    beside,
    choice,
    counts,
  });
  return [
    ...laws.map(({ key, name }) =>
      column(name, { touch: 'one', law: key }, (touched) => touched.includes(key), false),
    ),
    column(t('laws.none'), { touch: 'none' }, (touched) => touched.length === 0),
    ...(laws.length > 1
      ? [column(t('laws.several'), { touch: 'several' }, (touched) => touched.length > 1)]
      : []),
    column(t('laws.all'), null, () => true),
  ];
}

/** The matrix of themes and laws, and where laws meet. Linear in the number of groups. */
export function lawsPage(
  screen: Screen,
  project: { id: number; laws: readonly Law[]; archived: boolean },
  { themes, rest }: ThemeOverview,
  found: readonly LawGroup[],
): LawsPage {
  const { t, language } = screen;
  const base = `/projects/${project.id}`;
  const known = project.laws.map(({ key }) => key);
  const ofProject = readOnce(known);
  const groups = found.map((group) => ({ ...group, laws: ofProject(group.laws) }));
  const columns = columnsOf(t, base, project.laws);
  const nameOf = themeNames(t, themes);
  const byTheme = grouped(groups, placeOf);

  const largest = Math.max(
    1,
    ...themes.flatMap(({ key }) =>
      columns
        .filter(({ beside }) => !beside)
        .map(({ counts }) => sum((byTheme.get(key) ?? []).filter(({ laws }) => counts(laws)))),
    ),
  );
  const row = (theme: string, name: string): MatrixRow => {
    const here =
      theme === WITHOUT_EVENT ? groups.filter(({ key }) => key !== EVENT_THEME) : (byTheme.get(theme) ?? []);
    return {
      name,
      href: lawListHref(base, { theme, laws: null }),
      spread: spreadWords(t, spreadOf(here), rest.workshopCount),
      cells: columns.map(({ label, choice, counts, beside }) => {
        const count = sum(here.filter(({ laws }) => counts(laws)));
        return {
          text: formatNumber(language, count),
          href: count > 0 ? lawListHref(base, { theme, laws: choice }) : null,
          label: t('laws.cell', { count, theme: name, law: label }),
          level: beside || theme === WITHOUT_EVENT ? 0 : Math.ceil((LEVELS * count) / largest),
        };
      }),
    };
  };
  const part = (heading: string, keys: readonly string[]): LawsPage['parts'] =>
    keys.length === 0 ? [] : [{ heading, rows: keys.map((key) => row(key, placeName(t, nameOf, key))) }];
  const keysOf = (status: string): string[] =>
    themes.filter((theme) => theme.status === status).map(({ key }) => key);

  const connected = groups.filter(({ key, laws }) => laws.length > 1 && key !== EVENT_THEME);
  return {
    base,
    editHref: project.archived ? null : `${base}/edit`,
    hasLaws: known.length > 0,
    ideaCount: sum(groups),
    columns,
    parts: [
      ...part(t('laws.themes'), keysOf('theme')),
      ...part(t('laws.proposals'), keysOf('proposal')),
      ...part(
        t('laws.elsewhere'),
        [NOT_PLACED, NEW_IDEAS].filter((key) => byTheme.has(key)),
      ),
    ],
    total: row(WITHOUT_EVENT, t('laws.total')),
    event: row(EVENT_THEME, t('review.event')),
    ...connectionsOf(screen, project.laws, connected, (key) => placeName(t, nameOf, key), {
      base,
      workshops: rest.workshopCount,
    }),
  };
}

/** Most ideas have one of a few lists of laws: each is read once. */
function readOnce(known: readonly string[]): (laws: readonly string[]) => string[] {
  const read = new Map<string, string[]>();
  return (laws) => {
    const id = laws.join(',');
    const before = read.get(id) ?? lawsOfProject(laws, known);
    read.set(id, before);
    return before;
  };
}
