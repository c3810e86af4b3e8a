import type { Document as WordDocument, FileChild } from 'docx';
import { cleanDocument } from './clean-text.js';
import type { PlainDocument } from './document.js';
import { blockWriter } from './docx-blocks.js';
import { settleDocx } from './docx-package.js';
import { pagesOfHeadings } from './docx-pages.js';
import type { Docx } from './docx-runs.js';
import { MARGIN_MM, PAGE_MM, TEXT_WIDTH_MM, twips, wordStyles } from './docx-styles.js';

/** Characters. Up to some hundred pages the page numbers in the contents are worked out here. */
const MOST_LAID_OUT = 250_000;

/** Deepest level of heading in the contents. */
const CONTENTS_LEVELS = 2;

/**
 * The document as a Word file (Office Open XML): headings as headings, a table of contents with page numbers, tables
 * with a header row that is repeated on every page, numbered captions, pictures with a text alternative, links to
 * bookmarks. The same document gives the same bytes.
 */
export async function writeDocx(given: PlainDocument): Promise<Uint8Array> {
  // Loaded when somebody asks for a document: it is a megabyte of code that the server does not need to start.
  const docx = await import('docx');
  const { estimatePageNumbers } = await import('docx/layout');
  const document = cleanDocument(given);
  const headings = Array.from({ length: CONTENTS_LEVELS }, (_, index) => `Heading${index + 1}`);
  const file: WordDocument = new docx.Document({
    title: document.title,
    subject: document.subtitle,
    creator: document.metadata.author,
    lastModifiedBy: document.metadata.author,
    description: document.metadata.description,
    keywords: document.metadata.keywords.join(', '),
    styles: wordStyles(document.language),
    // Beyond that, Word fills the numbers in, and asks first.
    ...(lengthOf(document) <= MOST_LAID_OUT
      ? { pageNumbers: pagesOfHeadings(estimatePageNumbers, headings) }
      : {}),
    numbering: { config: [{ reference: 'numbers', levels: [numberLevel(docx)] }] },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(PAGE_MM.width), height: twips(PAGE_MM.height) },
            margin: {
              top: twips(MARGIN_MM),
              right: twips(MARGIN_MM),
              bottom: twips(MARGIN_MM),
              left: twips(MARGIN_MM),
            },
          },
        },
        footers: { default: footer(docx, document) },
        children: [
          ...front(docx, document),
          ...[{ type: 'page-break' } as const, ...document.blocks].flatMap(blockWriter(docx, document.words)),
        ],
      },
    ],
  });
  return settleDocx(await docx.Packer.toBuffer(file), document.date);
}

const numberLevel = (docx: Docx) => ({
  level: 0,
  format: docx.LevelFormat.DECIMAL,
  text: '%1.',
  style: { paragraph: { indent: { left: twips(8), hanging: twips(6) } } },
});

function footer(docx: Docx, { footer: line, words }: PlainDocument) {
  const number = (field: string) => new docx.TextRun({ children: [field] });
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'Footer',
        tabStops: [{ type: docx.TabStopType.RIGHT, position: twips(TEXT_WIDTH_MM) }],
        children: [
          new docx.TextRun(`${line}\t${words.page} `),
          number(docx.PageNumber.CURRENT),
          new docx.TextRun(` ${words.of} `),
          number(docx.PageNumber.TOTAL_PAGES),
        ],
      }),
    ],
  });
}

/** Title, facts and contents. */
function front(docx: Docx, { title, subtitle, facts, words }: PlainDocument): FileChild[] {
  return [
    new docx.Paragraph({ style: 'Title', text: title }),
    ...(subtitle === '' ? [] : [new docx.Paragraph({ style: 'Subtitle', text: subtitle })]),
    ...facts.map(
      ([label, value]) =>
        new docx.Paragraph({
          style: 'Fact',
          children: [new docx.TextRun({ text: `${label}: `, bold: true }), new docx.TextRun(value)],
        }),
    ),
    new docx.Paragraph({ style: 'ContentsHeading', text: words.contents }),
    new docx.TableOfContents(words.contents, { hyperlink: true, headingStyleRange: `1-${CONTENTS_LEVELS}` }),
  ];
}

function lengthOf(document: PlainDocument): number {
  return document.blocks.reduce((sum, block) => sum + JSON.stringify({ ...block, png: 0, svg: 0 }).length, 0);
}
