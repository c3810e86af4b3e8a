import type * as Library from 'docx';
import type {
  Document as WordDocument,
  FileChild,
  IParagraphOptions,
  Paragraph,
  ParagraphChild,
  Table as WordTable,
  TableCell,
} from 'docx';
import { bookmarkName } from './anchors.js';
import { cleanDocument } from './clean-text.js';
import type { Block, Cell, Figure, PlainDocument, Run, Table } from './document.js';
import { settleDocx } from './docx-package.js';
import { MARGIN_MM, PAGE_MM, wordStyles } from './docx-styles.js';

type Docx = typeof Library;

/** Width of the text on the page: A4 less its margins. */
const TEXT_WIDTH_MM = PAGE_MM.width - 2 * MARGIN_MM;
const TWIPS_PER_MM = 1440 / 25.4;
const PIXELS_PER_MM = 96 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

/** Characters. Up to some hundred pages the page numbers in the contents are worked out here. */
const MOST_LAID_OUT = 250_000;

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
  const write = writer(docx, document);
  const file: WordDocument = new docx.Document({
    title: document.title,
    subject: document.subtitle,
    creator: document.metadata.author,
    lastModifiedBy: document.metadata.author,
    description: document.metadata.description,
    keywords: document.metadata.keywords.join(', '),
    styles: wordStyles(document.language),
    // Laying out the pages takes seconds. Without it Word fills the numbers in, and asks first.
    ...(lengthOf(document) <= MOST_LAID_OUT ? { pageNumbers: estimatePageNumbers } : {}),
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
        footers: { default: write.footer() },
        children: [...write.front(), ...document.blocks.flatMap((block) => write.block(block))],
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

function writer(docx: Docx, document: PlainDocument) {
  const { words } = document;
  let tables = 0;
  let figures = 0;
  let lists = 0;

  const run = ({ text, bold, italic }: Run, linked = false) => {
    const lines = text.split('\n');
    return lines.map(
      (line, index) =>
        new docx.TextRun({
          text: line,
          ...(index > 0 ? { break: 1 } : {}),
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: italic } : {}),
          ...(linked ? { style: 'Hyperlink' } : {}),
        }),
    );
  };

  const child = (it: Run): ParagraphChild[] => {
    if (it.target !== undefined) {
      return [new docx.InternalHyperlink({ anchor: bookmarkName(it.target), children: run(it, true) })];
    }
    if (it.href !== undefined)
      return [new docx.ExternalHyperlink({ link: it.href, children: run(it, true) })];
    return run(it);
  };

  const children = (runs: readonly Run[], anchor?: string): ParagraphChild[] => {
    const inside = runs.flatMap(child);
    return anchor === undefined
      ? inside
      : [new docx.Bookmark({ id: bookmarkName(anchor), children: inside })];
  };

  const paragraph = (options: IParagraphOptions): Paragraph => new docx.Paragraph(options);

  /** "Tabel 3. …" with a number that the text processor knows as one. */
  const caption = (word: string, number: number, text: string, above: boolean): Paragraph =>
    paragraph({
      style: 'Caption',
      keepNext: above,
      children: [
        new docx.TextRun(`${word} `),
        new docx.SimpleField(`SEQ ${word} \\* ARABIC`, String(number)),
        new docx.TextRun(`. ${text}`),
      ],
    });

  const tableCell = (it: Cell, width: number, end: boolean, heading: boolean): TableCell =>
    new docx.TableCell({
      width: { size: width, type: docx.WidthType.DXA },
      ...(heading ? { shading: { type: docx.ShadingType.CLEAR, fill: 'E8EEF2', color: 'auto' } } : {}),
      children: [
        paragraph({
          style: heading ? 'TableHeading' : 'TableText',
          ...(end ? { alignment: docx.AlignmentType.END } : {}),
          children: children(it.runs, it.anchor),
        }),
      ],
    });

  const table = (it: Table): FileChild[] => {
    tables += 1;
    const widths = columnWidths(it);
    const end = it.columns.map(({ align }) => align === 'end');
    const row = (cells: readonly Cell[], heading: boolean) =>
      new docx.TableRow({
        ...(heading ? { tableHeader: true } : {}),
        cantSplit: true,
        children: cells.map((cell, index) =>
          tableCell(cell, widths[index] ?? 0, end[index] ?? false, heading),
        ),
      });
    const made: WordTable = new docx.Table({
      width: { size: twips(TEXT_WIDTH_MM), type: docx.WidthType.DXA },
      columnWidths: widths,
      layout: docx.TableLayoutType.FIXED,
      borders: quietBorders(docx),
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      tableLook: { firstRow: true, firstColumn: it.rowHeadings, noVBand: true },
      rows: [
        row(
          it.columns.map(({ heading }) => ({ runs: [{ text: heading }] })),
          true,
        ),
        ...it.rows.map((cells) => row(cells, false)),
      ],
    });
    return [caption(words.table, tables, it.caption, true), made, paragraph({ style: 'TableText' })];
  };

  const figure = (it: Figure): FileChild[] => {
    figures += 1;
    if (!it.png) throw new Error('a figure in a Word file needs its picture: call withPictures first');
    const widest = TEXT_WIDTH_MM * PIXELS_PER_MM;
    const scale = Math.min(1, widest / it.width, (220 * PIXELS_PER_MM) / it.height);
    return [
      paragraph({
        style: 'Figure',
        children: [
          new docx.ImageRun({
            type: 'png',
            data: it.png,
            transformation: {
              width: Math.round(it.width * scale),
              height: Math.round(it.height * scale),
            },
            altText: { name: `${words.figure} ${figures}`, title: it.caption, description: it.description },
          }),
        ],
      }),
      caption(words.figure, figures, it.caption, false),
    ];
  };

  return {
    footer() {
      const number = (field: string) => new docx.TextRun({ children: [field] });
      return new docx.Footer({
        children: [
          paragraph({
            style: 'Footer',
            tabStops: [{ type: docx.TabStopType.RIGHT, position: twips(TEXT_WIDTH_MM) }],
            children: [
              new docx.TextRun(`${document.footer}\t${words.page} `),
              number(docx.PageNumber.CURRENT),
              new docx.TextRun(` ${words.of} `),
              number(docx.PageNumber.TOTAL_PAGES),
            ],
          }),
        ],
      });
    },

    /** Title, facts and contents. */
    front(): FileChild[] {
      return [
        paragraph({ style: 'Title', text: document.title }),
        ...(document.subtitle === '' ? [] : [paragraph({ style: 'Subtitle', text: document.subtitle })]),
        ...document.facts.map(([label, value]) =>
          paragraph({
            style: 'Fact',
            children: [new docx.TextRun({ text: `${label}: `, bold: true }), new docx.TextRun(value)],
          }),
        ),
        paragraph({ style: 'ContentsHeading', text: words.contents }),
        new docx.TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-2' }),
        paragraph({ children: [new docx.PageBreak()] }),
      ];
    },

    block(block: Block): FileChild[] {
      switch (block.type) {
        case 'heading':
          return [
            paragraph({
              heading: `Heading${block.level}`,
              children: children([{ text: block.text }], block.anchor),
            }),
          ];
        case 'paragraph':
          return [
            paragraph({
              ...(block.tone ? { style: block.tone === 'lead' ? 'Lead' : 'Small' } : {}),
              ...(block.keep ? { keepNext: true } : {}),
              children: children(block.runs, block.anchor),
            }),
          ];
        case 'list':
          lists += 1;
          return block.items.map((item) =>
            paragraph({
              ...(block.ordered
                ? { numbering: { reference: 'numbers', level: 0, instance: lists } }
                : { bullet: { level: 0 } }),
              children: children(item),
            }),
          );
        case 'quote':
          return [
            paragraph({ style: 'Quote', children: children(block.runs), keepNext: block.source !== '' }),
            ...(block.source === '' ? [] : [paragraph({ style: 'QuoteSource', text: block.source })]),
          ];
        case 'table':
          return table(block);
        case 'figure':
          return figure(block);
        default:
          return [paragraph({ children: [new docx.PageBreak()] })];
      }
    },
  };
}

function lengthOf(document: PlainDocument): number {
  return document.blocks.reduce((sum, block) => sum + JSON.stringify({ ...block, png: 0, svg: 0 }).length, 0);
}

/** Widths in twips that together are the width of the text. */
function columnWidths({ columns }: Table): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.round((twips(TEXT_WIDTH_MM) * width) / total));
}

/** Lines between rows only: the eye follows the row. */
function quietBorders({ BorderStyle }: Docx) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A6B3BD' };
  return {
    top: line,
    bottom: line,
    insideHorizontal: line,
    left: none,
    right: none,
    insideVertical: none,
  };
}
