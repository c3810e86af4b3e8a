import type { Translate } from '../../i18n/index.js';
import {
  ideaAnchor,
  paragraphAnchor,
  type Block,
  type Cell,
  type Column,
  type Run,
} from '../documents/document.js';
import type { Audience, SourceIdea } from '../source/note-source.js';
import { grouped } from '../../grouped.js';
import type { SourceView } from './source-view.js';

interface AnnexColumn {
  column: Column;
  cell: (idea: SourceIdea) => Cell;
}

/**
 * Every idea with its code, its words, where it was said and what became of it; the code is where paragraphs refer to,
 * the numbers of paragraphs lead back.
 *
 * @param only  codes of the ideas to list; all where it is left out
 */
export function sourceAnnex(
  view: SourceView,
  audience: Audience,
  t: Translate,
  only?: ReadonlySet<string>,
): Block[] {
  const columns = annexColumns(view, audience, t);
  const table = (ideas: readonly SourceIdea[], caption: string): Block => ({
    type: 'table',
    caption,
    rowHeadings: true,
    columns: columns.map(({ column }) => column),
    rows: ideas.map((idea) => columns.map(({ cell }) => cell(idea))),
  });
  const listed = only ? view.source.ideas.filter(({ code }) => only.has(code)) : view.source.ideas;
  if (listed.length === 0) return [];
  const groups = grouped(listed, ({ workshopNumber }) => workshopNumber);
  const numbers = [...groups.keys()].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return [
    { type: 'page-break' },
    { type: 'heading', level: 1, text: t('documents.annex.title') },
    {
      type: 'paragraph',
      runs: [{ text: t('documents.annex.intro', { count: listed.length }) }],
    },
    ...numbers.map((number) =>
      table(
        groups.get(number) ?? [],
        number === null
          ? t('documents.annex.caption-outside')
          : t('documents.annex.caption', { workshop: view.workshopName(number) }),
      ),
    ),
  ];
}

function annexColumns(view: SourceView, audience: Audience, t: Translate): AnnexColumn[] {
  const answered = view.source.ideas.some(({ disposition }) => disposition !== null);
  return [
    {
      column: { heading: t('documents.column.code'), width: 14 },
      cell: ({ code }) => ({ runs: [{ text: code, bold: true }], anchor: ideaAnchor(code) }),
    },
    {
      column: { heading: t('documents.column.idea'), width: 54 },
      cell: (idea) => ({ runs: words(idea, audience, t) }),
    },
    {
      column: {
        heading: t(view.source.note ? 'documents.column.theme-and-paragraph' : 'documents.column.theme'),
        width: 33,
      },
      cell: ({ code, themeKey }) => ({
        runs: [
          { text: view.theme(themeKey)?.name ?? t('documents.not-placed') },
          ...backLinks(view, code, t),
        ],
      }),
    },
    ...(answered
      ? [
          {
            column: { heading: t('documents.column.answer'), width: 33 },
            cell: (idea: SourceIdea) => ({ runs: answer(idea, t) }),
          },
        ]
      : []),
  ];
}

function words(idea: SourceIdea, audience: Audience, t: Translate): Run[] {
  const said = [
    ...(audience === 'public' || idea.perspective === null
      ? []
      : [t(`capture.perspective.${idea.perspective}`)]),
    ...(idea.speaker === null ? [] : [[idea.speaker, idea.speakerRole].filter(Boolean).join(', ')]),
  ];
  return [
    { text: idea.text },
    ...(said.length > 0 ? [{ text: `\n${said.join(' · ')}`, italic: true }] : []),
    ...(idea.unreviewedPersonalData
      ? [{ text: `\n${t('documents.annex.personal-data')}`, italic: true }]
      : []),
  ];
}

/** "Paragraaf 2.1, 3.4" on a line of its own; nothing where no paragraph rests on the idea. */
function backLinks(view: SourceView, code: string, t: Translate): Run[] {
  return view
    .paragraphsOf(code)
    .flatMap(({ number, paragraph }, index) => [
      { text: index > 0 ? ', ' : `\n${t('documents.column.paragraph')} ` },
      { text: number, target: paragraphAnchor(paragraph.key) },
    ]);
}

function answer({ disposition }: SourceIdea, t: Translate): Run[] {
  if (!disposition) return [{ text: t('documents.answer.none') }];
  const { outcome, reason, owner, dueOn } = disposition;
  const rest = [reason, [owner, dueOn].filter(Boolean).join(', ')].filter(Boolean).join('\n');
  return [
    { text: t(`documents.answer.${outcome}`), bold: true },
    ...(rest === '' ? [] : [{ text: `\n${rest}` }]),
  ];
}
