import type { Translate } from '../../i18n/index.js';
import type { Sheet, SheetColumn, Workbook } from '../documents/workbook.js';
import { drawFigure } from '../figures/index.js';
import { answerRows, ANSWER_COLUMNS, LEDGER_COLUMNS, ledgerRows } from './ledger-file.js';
import type { NoteSource, SourceIdea } from '../source/note-source.js';
import { footerOf, type ReportContext } from '../reports/report.js';
import { viewSource, type SourceView } from '../reports/source-view.js';

const LIST = ', ';

/** The whole harvest in one workbook: a sheet for each list that a desk officer asks for. */
export function harvestWorkbook(source: NoteSource, context: ReportContext): Workbook {
  const { t } = context;
  const view = viewSource(source, t);
  const matrix = drawFigure('laws', source, t)?.table;
  const sheets: Sheet[] = [
    ideasSheet(view, t),
    themesSheet(view, t),
    {
      name: t('documents.sheet.workshops'),
      columns: [
        { heading: t('documents.column.number'), width: 8 },
        { heading: t('documents.column.workshop'), width: 50, wrap: true },
        { heading: t('documents.column.day-theme'), width: 40, wrap: true },
        { heading: t('documents.column.date'), width: 12 },
        { heading: t('documents.column.ideas'), width: 10 },
      ],
      rows: source.workshops.map(({ number, title, dayTheme, date, ideaCount }) => [
        number,
        title,
        dayTheme,
        date,
        ideaCount,
      ]),
    },
    ...(matrix
      ? [
          {
            name: t('documents.sheet.laws'),
            columns: matrix.columns.map(({ heading, number }) => ({ heading, width: number ? 16 : 45 })),
            rows: matrix.rows,
          },
        ]
      : []),
    ...(source.note
      ? [
          {
            name: t('documents.sheet.ledger'),
            columns: headings(LEDGER_COLUMNS, t),
            rows: [...ledgerRows(view, t)],
          },
        ]
      : []),
    ...(source.ideas.some(({ disposition }) => disposition !== null)
      ? [
          {
            name: t('documents.sheet.answers'),
            columns: headings(ANSWER_COLUMNS, t),
            rows: [...answerRows(view, t)],
          },
        ]
      : []),
  ];
  return {
    title: source.project.name,
    author: context.organisation,
    date: context.date,
    footer: footerOf(context),
    sheets,
  };
}

const headings = (
  columns: readonly { key: Parameters<Translate>[0]; width: number }[],
  t: Translate,
): SheetColumn[] =>
  columns.map(({ key, width }) => ({ heading: t(key), width, ...(width > 16 ? { wrap: true } : {}) }));

function ideasSheet(view: SourceView, t: Translate): Sheet {
  const column = (heading: string, width: number, cell: (idea: SourceIdea) => string | null) => ({
    heading,
    width,
    // Narrow columns hold codes and single words.
    wrap: width >= 16,
    cell,
  });
  const named = view.source.ideas.some(({ speaker, speakerRole }) => speaker ?? speakerRole);
  const columns = [
    column(t('documents.column.code'), 10, ({ code }) => code),
    column(t('documents.column.workshop'), 30, ({ workshopNumber }) => view.workshopName(workshopNumber)),
    column(t('documents.column.idea'), 60, ({ text }) => text),
    column(t('documents.column.kind'), 15, ({ kind }) => t(`capture.kind.${kind}`)),
    column(
      t('documents.column.perspective'),
      19,
      ({ perspective }) => perspective && t(`capture.perspective.${perspective}`),
    ),
    column(t('documents.column.theme'), 28, (idea) => view.theme(idea.themeKey)?.name ?? null),
    column(t('documents.column.second-theme'), 24, (idea) => view.theme(idea.secondThemeKey)?.name ?? null),
    column(t('documents.column.laws'), 17, ({ laws }) => laws.map((key) => view.lawName(key)).join(LIST)),
    column(t('documents.column.tags'), 24, ({ tags }) => tags.join(LIST)),
    ...(named
      ? [
          column(t('documents.column.speaker'), 18, ({ speaker, speakerRole }) =>
            [speaker, speakerRole].filter(Boolean).join(LIST),
          ),
        ]
      : []),
    column(t('documents.column.paragraph'), 12, ({ code }) =>
      view
        .paragraphsOf(code)
        .map(({ number }) => number)
        .join(LIST),
    ),
  ];
  return {
    name: t('documents.sheet.ideas'),
    columns: columns.map(({ heading, width, wrap }) => ({ heading, width, wrap })),
    rows: view.source.ideas.map((idea) => columns.map(({ cell }) => cell(idea))),
  };
}

function themesSheet(view: SourceView, t: Translate): Sheet {
  return {
    name: t('documents.sheet.themes'),
    columns: [
      { heading: t('documents.column.theme'), width: 42, wrap: true },
      { heading: t('documents.column.description'), width: 60, wrap: true },
      { heading: t('documents.column.status'), width: 14 },
      { heading: t('documents.column.ideas'), width: 10 },
      { heading: t('documents.column.workshops'), width: 12 },
      { heading: t('documents.column.perspectives'), width: 14 },
      { heading: t('documents.column.key-terms'), width: 40, wrap: true },
      { heading: t('documents.column.examples'), width: 24 },
    ],
    rows: view.source.themes.map((theme) => [
      theme.name,
      theme.description,
      t(`publish.theme-status.${theme.status}`),
      theme.ideaCount,
      theme.workshopCount,
      theme.perspectiveCount,
      theme.keyTerms.join(LIST),
      theme.representativeCodes.join(LIST),
    ]),
  };
}
