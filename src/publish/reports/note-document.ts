import {
  chapterAnchor,
  heading,
  ideaAnchor,
  paragraph,
  paragraphAnchor,
  type Block,
  type PlainDocument,
} from '../documents/document.js';
import { markdownBlocks, type MarkdownOptions } from '../documents/markdown-blocks.js';
import type { NoteSource, SourceNote, SourceParagraph } from '../source/note-source.js';
import { answersChapter } from './answers.js';
import { numbersChapter } from './numbers.js';
import { makeReport, type ReportContext } from './report.js';
import { sourceAnnex } from './source-annex.js';
import { viewSource } from './source-view.js';
import { codeLinks, harvest } from './themes-report.js';

/**
 * The policy note: its chapters, the ideas behind each paragraph, the answers, the numbers, and the sources.
 *
 * @param options  `brief`: without answers and numbers, and with those ideas only that it rests on: a proposition
 */
export function noteDocument(
  source: NoteSource,
  note: SourceNote,
  context: ReportContext,
  { brief = false }: { brief?: boolean } = {},
): PlainDocument {
  const { t } = context;
  const view = viewSource(source, t);
  const markdown: MarkdownOptions = {
    headingLevel: 3,
    anchorOf: (code) => (view.idea(code) ? ideaAnchor(code) : undefined),
  };
  const paragraphBlocks = (it: SourceParagraph, number: string): Block[] => {
    const codes = [...new Set(it.ideaCodes)].filter((code) => view.idea(code));
    const text = markdownBlocks(it.text, markdown);
    return [
      heading(2, it.title === '' ? number : `${number} ${it.title}`, paragraphAnchor(it.key)),
      ...text,
      ...(codes.length > 0
        ? [
            paragraph(
              [{ text: t('documents.note.sources', { count: codes.length }) }, ...codeLinks(codes)],
              'small',
            ),
          ]
        : []),
    ];
  };
  const carried = new Set(
    note.chapters.flatMap((chapter) => chapter.paragraphs.flatMap((it) => it.ideaCodes)),
  );
  const numbers = brief ? [] : numbersChapter(view, t);
  return makeReport(context, {
    title: note.title,
    subtitle: note.title === source.project.name ? t('documents.note.subtitle') : source.project.name,
    keywords: note.chapters.map(({ title }) => title),
    facts: [[t('documents.fact.harvest'), harvest(view, context)]],
    blocks: [
      ...(note.introduction.trim() === ''
        ? []
        : [
            heading(1, t('documents.note.introduction')),
            ...markdownBlocks(note.introduction, { ...markdown, headingLevel: 2 }),
          ]),
      ...note.chapters.flatMap((chapter, index): Block[] => [
        heading(1, `${index + 1} ${chapter.title}`, chapterAnchor(chapter.key)),
        ...markdownBlocks(chapter.introduction, markdown),
        ...chapter.paragraphs.flatMap((it, place) => paragraphBlocks(it, `${index + 1}.${place + 1}`)),
      ]),
      ...(brief ? [] : answersChapter(view, t)),
      ...(numbers.length > 0 ? [{ type: 'page-break' } as const, ...numbers] : []),
      ...sourceAnnex(view, context.audience, t, brief ? carried : undefined),
    ],
  });
}
