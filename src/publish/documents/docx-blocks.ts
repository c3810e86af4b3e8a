import type { FileChild, IParagraphOptions, Paragraph, TableCell } from 'docx';
import { inOffice, LINE, SHADE } from './colours.js';
import type { Block, Cell, DocumentWords, Figure, Table } from './document.js';
import { wordRuns, type Docx } from './docx-runs.js';
import { millimetresOf, TEXT_WIDTH_MM, twips } from './docx-styles.js';

/** Nothing on a page is higher, its caption included. */
const HIGHEST_MM = 220;

/**
 * A function from each block of a document, in their order, to what Word has for it. It counts tables, figures and
 * lists, so it serves one document.
 */
export function blockWriter(docx: Docx, words: DocumentWords): (block: Block) => FileChild[] {
  let tables = 0;
  let figures = 0;
  let lists = 0;
  let newPage = false;

  /** A page break is a property of what follows it: as a paragraph of its own it can fall on an empty page. */
  const paragraph = (options: IParagraphOptions): Paragraph => {
    const broken = newPage;
    newPage = false;
    return new docx.Paragraph({ ...options, ...(broken ? { pageBreakBefore: true } : {}) });
  };

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

  const table = (it: Table): FileChild[] => {
    tables += 1;
    return [
      caption(words.table, tables, it.caption, true),
      wordTable(docx, it),
      paragraph({ style: 'TableText' }),
    ];
  };

  const figure = (it: Figure): FileChild[] => {
    figures += 1;
    if (!it.png) throw new Error('a figure in a Word file needs its picture: call withPictures first');
    const [width, height] = [millimetresOf(it.width), millimetresOf(it.height)];
    const scale = Math.min(1, TEXT_WIDTH_MM / width, HIGHEST_MM / height);
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

  return (block) => {
    switch (block.type) {
      case 'heading':
        return [
          paragraph({
            heading: `Heading${block.level}`,
            children: wordRuns(docx, [{ text: block.text }], block.anchor),
          }),
        ];
      case 'paragraph':
        return [
          paragraph({
            ...(block.tone ? { style: block.tone === 'lead' ? 'Lead' : 'Small' } : {}),
            ...(block.keep ? { keepNext: true } : {}),
            children: wordRuns(docx, block.runs, block.anchor),
          }),
        ];
      case 'list':
        lists += 1;
        return block.items.map((item) =>
          paragraph({
            ...(block.ordered
              ? { numbering: { reference: 'numbers', level: 0, instance: lists } }
              : { bullet: { level: 0 } }),
            children: wordRuns(docx, item),
          }),
        );
      case 'quote':
        return [
          paragraph({
            style: 'Quote',
            children: wordRuns(docx, block.runs),
            keepNext: block.source !== '',
          }),
          ...(block.source === '' ? [] : [paragraph({ style: 'QuoteSource', text: block.source })]),
        ];
      case 'table':
        return table(block);
      case 'figure':
        return figure(block);
      default:
        newPage = true;
        return [];
    }
  };
}

/** A table with a header row that is repeated on every page, and rows that stay whole. */
function wordTable(docx: Docx, it: Table): FileChild {
  const widths = columnWidths(it);
  const row = (cells: readonly Cell[], heading: boolean) =>
    new docx.TableRow({
      ...(heading ? { tableHeader: true } : {}),
      cantSplit: true,
      children: cells.map((cell, index) =>
        tableCell(docx, cell, widths[index] ?? 0, it.columns[index]?.align === 'end', heading),
      ),
    });
  return new docx.Table({
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
}

const tableCell = (docx: Docx, it: Cell, width: number, end: boolean, heading: boolean): TableCell =>
  new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    ...(heading ? { shading: { type: docx.ShadingType.CLEAR, fill: inOffice(SHADE), color: 'auto' } } : {}),
    children: [
      new docx.Paragraph({
        style: heading ? 'TableHeading' : 'TableText',
        ...(end ? { alignment: docx.AlignmentType.END } : {}),
        children: wordRuns(docx, it.runs, it.anchor),
      }),
    ],
  });

/** Widths in twips that together are the width of the text. */
function columnWidths({ columns }: Table): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.round((twips(TEXT_WIDTH_MM) * width) / total));
}

/** Lines between rows only: the eye follows the row. */
function quietBorders({ BorderStyle }: Docx) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: inOffice(LINE) };
  return {
    top: line,
    bottom: line,
    insideHorizontal: line,
    left: none,
    right: none,
    insideVertical: none,
  };
}
