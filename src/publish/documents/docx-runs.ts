import type * as Library from 'docx';
import type { ParagraphChild } from 'docx';
import { bookmarkName } from './anchors.js';
import type { Run } from './document.js';

export type Docx = typeof Library;

/** Runs as Word writes them: bold and italic, links inside and outside, line breaks, and a bookmark around them. */
export function wordRuns(docx: Docx, runs: readonly Run[], anchor?: string): ParagraphChild[] {
  const inside = runs.flatMap((it) => wordRun(docx, it));
  return anchor === undefined ? inside : [new docx.Bookmark({ id: bookmarkName(anchor), children: inside })];
}

function wordRun(docx: Docx, it: Run): ParagraphChild[] {
  if (it.target !== undefined) {
    return [new docx.InternalHyperlink({ anchor: bookmarkName(it.target), children: lines(docx, it, true) })];
  }
  if (it.href !== undefined) {
    return [new docx.ExternalHyperlink({ link: it.href, children: lines(docx, it, true) })];
  }
  return lines(docx, it, false);
}

const lines = (docx: Docx, { text, bold, italic }: Run, linked: boolean) =>
  text.split('\n').map(
    (line, index) =>
      new docx.TextRun({
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
        ...(linked ? { style: 'Hyperlink' } : {}),
      }),
  );
