import type { Translate } from '../../i18n/index.js';
import { cell, type Block } from '../documents/document.js';
import type { DispositionOutcome } from '../source/note-source.js';
import type { SourceView } from './source-view.js';

const OUTCOMES: readonly DispositionOutcome[] = ['adopted', 'partly', 'elsewhere', 'examine', 'not'];

/** What is done with the ideas, in numbers; nothing as long as no idea was answered. */
export function answersChapter({ source }: SourceView, t: Translate): Block[] {
  const answered = source.ideas.filter(({ disposition }) => disposition !== null);
  if (answered.length === 0) return [];
  const count = (outcome: DispositionOutcome): number =>
    answered.filter(({ disposition }) => disposition?.outcome === outcome).length;
  const open = source.ideas.length - answered.length;
  return [
    { type: 'heading', level: 1, text: t('documents.answers.title') },
    {
      type: 'paragraph',
      runs: [
        { text: t('documents.answers.intro', { answered: answered.length, total: source.ideas.length }) },
      ],
    },
    {
      type: 'table',
      caption: t('documents.answers.caption'),
      rowHeadings: true,
      columns: [
        { heading: t('documents.column.answer'), width: 40 },
        { heading: t('documents.column.count'), width: 20, align: 'end' },
        { heading: t('documents.answers.meaning'), width: 60 },
      ],
      rows: [
        ...OUTCOMES.map((outcome) => [
          cell(t(`documents.answer.${outcome}`)),
          cell(count(outcome)),
          cell(t(`documents.answer-meaning.${outcome}`)),
        ]),
        ...(open > 0
          ? [[cell(t('documents.answer.none')), cell(open), cell(t('documents.answer-meaning.none'))]]
          : []),
      ],
    },
  ];
}
