import type { MessageKey, Translate } from '../../i18n/index.js';
import type { SourceDisposition } from '../source/note-source.js';
import type { SourceView } from '../reports/source-view.js';

interface ListColumn {
  key: MessageKey;
  /** In characters, where a sheet has widths. */
  width: number;
}

/** The ledger: a line for each paragraph and each idea that it rests on. */
export const LEDGER_COLUMNS: readonly ListColumn[] = [
  { key: 'documents.column.chapter', width: 30 },
  { key: 'documents.column.paragraph', width: 12 },
  { key: 'documents.column.paragraph-title', width: 40 },
  { key: 'documents.column.code', width: 10 },
  { key: 'documents.column.idea', width: 70 },
  { key: 'documents.column.workshop', width: 30 },
  { key: 'documents.column.theme', width: 32 },
];

/** Both ways in one list: by paragraph first, then the ideas that no paragraph carries. */
export function* ledgerRows(view: SourceView, t: Translate): Generator<string[]> {
  const carried = new Set<string>();
  for (const [index, chapter] of (view.source.note?.chapters ?? []).entries()) {
    for (const [place, paragraph] of chapter.paragraphs.entries()) {
      for (const code of new Set(paragraph.ideaCodes)) {
        const idea = view.idea(code);
        if (!idea) continue;
        carried.add(code);
        yield [
          `${index + 1}. ${chapter.title}`,
          `${index + 1}.${place + 1}`,
          paragraph.title,
          code,
          idea.text,
          view.workshopName(idea.workshopNumber),
          view.theme(idea.themeKey)?.name ?? '',
        ];
      }
    }
  }
  for (const idea of view.source.ideas) {
    if (carried.has(idea.code)) continue;
    yield [
      t('documents.ledger.nowhere'),
      '',
      '',
      idea.code,
      idea.text,
      view.workshopName(idea.workshopNumber),
      view.theme(idea.themeKey)?.name ?? '',
    ];
  }
}

/** What is done with each idea. */
export const ANSWER_COLUMNS: readonly ListColumn[] = [
  { key: 'documents.column.code', width: 10 },
  { key: 'documents.column.idea', width: 70 },
  { key: 'documents.column.theme', width: 32 },
  { key: 'documents.column.answer', width: 22 },
  { key: 'documents.column.reason', width: 60 },
  { key: 'documents.column.owner', width: 22 },
  { key: 'documents.column.due', width: 14 },
];

/** A line for each idea, also for those that nobody answered yet. */
export function answerRow(
  idea: { code: string; text: string; theme: string; disposition: SourceDisposition | null },
  t: Translate,
): string[] {
  const { code, text, theme, disposition } = idea;
  return [
    code,
    text,
    theme,
    t(`documents.answer.${disposition?.outcome ?? 'none'}`),
    disposition?.reason ?? '',
    disposition?.owner ?? '',
    disposition?.dueOn ?? '',
  ];
}

export function* answerRows(view: SourceView, t: Translate): Generator<string[]> {
  for (const { code, text, themeKey, disposition } of view.source.ideas) {
    yield answerRow({ code, text, theme: view.theme(themeKey)?.name ?? '', disposition }, t);
  }
}
