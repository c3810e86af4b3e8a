import { unzipSync } from 'fflate';
import type { SheetData } from 'write-excel-file/node';
import { cleanText, escapeXml } from './clean-text.js';
import { SHADE } from './colours.js';
import { zipParts } from './zip.js';

/** A workbook as plain data. */
export interface Workbook {
  title: string;
  author: string;
  /** `2026-11-21`, the only moment in the file. */
  date: string;
  /** At the foot of every printed page: edition, date, hash. */
  footer: string;
  sheets: Sheet[];
}

export interface Sheet {
  /** On the tab; at most 31 characters, without []:*?/\ . */
  name: string;
  columns: SheetColumn[];
  rows: (string | number | null)[][];
}

export interface SheetColumn {
  heading: string;
  /** In characters. */
  width: number;
  /** Long texts are shown on several lines. */
  wrap?: boolean;
}

/** Excel takes no more in one cell; what is longer ends in an ellipsis. */
const LONGEST_CELL = 32_767;
/** Points, of a line of Arial 10; and of the highest row that Excel has. */
const LINE_HEIGHT = 13;
const HIGHEST_ROW = 409;

/**
 * An Excel workbook: a sheet for each list, with headings that stay in sight and a filter on every column. Text is
 * text: a cell that begins with = is never calculated. All rows are in memory while it is written, see `docs/`. The
 * same workbook gives the same bytes.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const buffer = await writeExcelFile(
    workbook.sheets.map((sheet) => ({
      data: sheetData(sheet),
      sheet: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    })),
    { fontFamily: 'Arial', fontSize: 10 },
  ).toBuffer();
  return settle(buffer, workbook);
}

/** A pale line below each row leads the eye along it. */
const CELL = {
  alignVertical: 'top',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#D3DAE0',
} as const;

function sheetData({ columns, rows }: Sheet): SheetData {
  return [
    columns.map(({ heading }) => ({
      value: cleanText(heading),
      type: String,
      fontWeight: 'bold' as const,
      backgroundColor: SHADE.toUpperCase(),
      wrap: true,
      alignVertical: 'top' as const,
    })),
    ...rows.map((row) =>
      row.map((value, index) => {
        if (value === null || value === '') return { ...CELL };
        if (typeof value === 'number') return { value, type: Number, ...CELL };
        const wrap = columns[index]?.wrap ?? false;
        return { value: cellText(value), type: String, ...CELL, wrap };
      }),
    ),
  ];
}

function cellText(text: string): string {
  const clean = cleanText(text);
  return clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean;
}

/** Adds what the library does not write (filters, language, properties) and takes out the clock. */
function settle(file: Uint8Array, { title, author, date, footer, sheets }: Workbook): Uint8Array {
  const parts: Record<string, Uint8Array | string> = {};
  const decoder = new TextDecoder();
  for (const [name, bytes] of Object.entries(unzipSync(file))) {
    parts[name] = /\.(xml|rels)$/.test(name) ? decoder.decode(bytes) : bytes;
  }
  for (const [index, { columns, rows }] of sheets.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = parts[name];
    if (typeof xml !== 'string') continue;
    const range = `A1:${columnName(columns.length)}${rows.length + 1}`;
    const filter = rows.length === 0 ? '' : `<autoFilter ref="${range}"/>`;
    parts[name] = xml
      .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
      .replace(/<row r="(\d+)"/g, (row, number: string) => {
        const height = rowHeight(columns, rows[Number(number) - 2]);
        return height === undefined ? row : `${row} ht="${height}"`;
      })
      .replace('</sheetData>', () => `</sheetData>${filter}${onPaper(footer)}`);
  }
  const book = parts['xl/workbook.xml'];
  if (typeof book === 'string') {
    // The library may have written an empty list; Excel repairs a file that has two.
    const bare = book.replace(/<definedNames\s*\/>/, '');
    parts['xl/workbook.xml'] = bare.replace('</sheets>', () => `</sheets>${rangeNames(sheets)}`);
  }
  parts['docProps/core.xml'] = coreXml(title, author, date);
  const types = parts['[Content_Types].xml'];
  if (typeof types === 'string' && !types.includes('/docProps/core.xml')) {
    parts['[Content_Types].xml'] = types.replace(
      '</Types>',
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    );
  }
  const relations = parts['_rels/.rels'];
  if (typeof relations === 'string' && !relations.includes('docProps/core.xml')) {
    parts['_rels/.rels'] = relations.replace(
      '</Relationships>',
      '<Relationship Id="properties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
    );
  }
  return zipParts(parts, { first: ['[Content_Types].xml'] });
}

/**
 * Points, for a row with text on several lines; undefined where one line is enough. Excel works it out by itself, other
 * programs print what stands in the file.
 */
function rowHeight(
  columns: readonly SheetColumn[],
  row: Sheet['rows'][number] | undefined,
): number | undefined {
  const lines = (row ?? []).map((value, index) => {
    const column = columns[index];
    if (typeof value !== 'string' || !column?.wrap) return 1;
    return linesOf(cellText(value), column.width);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(HIGHEST_ROW, most * LINE_HEIGHT + 2);
}

/** About how many lines a text takes in a column of so many characters, broken between words. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => {
    let [count, used] = [1, 0];
    for (const { length } of line.split(' ')) {
      if (used > 0 && used + 1 + length > width) [count, used] = [count + 1, 0];
      used += (used > 0 ? 1 : 0) + length;
      count += Math.floor(Math.max(0, used - 1) / width);
      used = used > width ? used % width : used;
    }
    return lines + count;
  }, 0);
}

/** A4 on its side, all columns on one page, and the footer with the number of the page. */
function onPaper(footer: string): string {
  // In a footer an ampersand begins a command.
  const line = escapeXml(cleanText(footer).replaceAll('&', '&&'));
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    `<headerFooter><oddFooter>&amp;L&amp;8${line}&amp;C&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>`
  );
}

/**
 * Names that Excel knows: the row of headings, which is printed on every page, and the range of each filter; LibreOffice
 * finds a filter by its name only.
 */
function rangeNames(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap(({ name, columns, rows }, index) => {
    const sheet = escapeXml(`'${name.replaceAll("'", "''")}'`);
    const range = `${sheet}!$A$1:$${columnName(columns.length)}$${rows.length + 1}`;
    return [
      ...(rows.length === 0
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`,
          ]),
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

function coreXml(title: string, author: string, date: string): string {
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ' +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(cleanText(title))}</dc:title><dc:creator>${escapeXml(cleanText(author))}</dc:creator>` +
    `<dc:language>nl-NL</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const before = Math.floor((number - 1) / 26);
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + rest)}`;
}
