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
    const children = lines(docx, it, { linked: true, whole: true });
    return [new docx.InternalHyperlink({ anchor: bookmarkName(it.target), children })];
  }
  if (it.href !== undefined) {
    return [new docx.ExternalHyperlink({ link: it.href, children: lines(docx, it, { linked: true }) })];
  }
  return lines(docx, it, {});
}

/** A code such as W07-14 in a line of many stays whole. Where it is looked up, in the annex, it has a common hyphen. */
const unbroken = (docx: Docx, text: string) =>
  text.split('-').flatMap((part, index) => (index > 0 ? [new docx.NoBreakHyphen(), part] : [part]));

const lines = (
  docx: Docx,
  { text, bold, italic }: Run,
  { linked = false, whole = false }: { linked?: boolean; whole?: boolean },
) =>
  text.split('\n').map(
    (line, index) =>
      new docx.TextRun({
        ...(whole ? { children: unbroken(docx, line) } : { text: line }),
        ...(index > 0 ? { break: 1 } : {}),
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: italic } : {}),
        ...(linked ? { style: 'Hyperlink' } : {}),
      }),
  );
