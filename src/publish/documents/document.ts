/**
 * A document before it has a format: what every writer (DOCX, ODT, HTML, Markdown) turns into a file. Plain data, so
 * that it can be handed to another thread, frozen and compared.
 */
export interface PlainDocument {
  /** Language tag of all text in it, such as `nl-NL`. */
  language: string;
  title: string;
  subtitle: string;
  /** For the file's own properties. */
  metadata: { author: string; description: string; keywords: string[] };
  /** `2026-11-21`: the day of the edition or of the download. The only moment in the file. */
  date: string;
  /** Label and value, below the title. */
  facts: [label: string, value: string][];
  /** At the foot of every page: edition, date, hash. */
  footer: string;
  /** Fixed words that the writers add themselves. */
  words: DocumentWords;
  blocks: Block[];
}

export interface DocumentWords {
  contents: string;
  table: string;
  figure: string;
  page: string;
  /** Between page number and number of pages. */
  of: string;
  /** What a reader without pictures is told before the data of a figure. */
  data: string;
}

export type Block =
  | { type: 'heading'; level: HeadingLevel; text: string; anchor?: string }
  /** `keep`: on the same page as what follows. */
  | { type: 'paragraph'; runs: Run[]; anchor?: string; tone?: Tone; keep?: boolean }
  | { type: 'list'; ordered: boolean; items: Run[][] }
  | { type: 'quote'; runs: Run[]; source: string }
  | Table
  | Figure
  | { type: 'page-break' };

export type HeadingLevel = 1 | 2 | 3;
/** `lead`: larger, an opening. `small`: what stands by, such as the ideas behind a paragraph. */
export type Tone = 'lead' | 'small';

/** A piece of a line. A line break in `text` is a line break on paper. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** http, https or mailto address. */
  href?: string;
  /** Anchor of a block or a cell in the same document. */
  target?: string;
}

export interface Table {
  type: 'table';
  caption: string;
  columns: Column[];
  rows: Cell[][];
  /** True where the first cell of a row names the row. */
  rowHeadings: boolean;
}

export interface Column {
  heading: string;
  /** Width in proportion to the other columns; above 0. */
  width: number;
  align?: 'end';
}

export interface Cell {
  runs: Run[];
  anchor?: string;
}

export interface Figure {
  type: 'figure';
  caption: string;
  /** What it shows, in one or two sentences, for who cannot see it. */
  description: string;
  svg: string;
  /** In CSS pixels, as in the SVG. */
  width: number;
  height: number;
  /** The picture for formats that take no SVG; put in by `withPictures`. */
  png?: Uint8Array;
}

/** Where an idea stands in the annex of sources. */
export const ideaAnchor = (code: string): string => `idee-${code}`;
/** Where a paragraph of the note begins. */
export const paragraphAnchor = (key: string): string => `paragraaf-${key}`;
export const chapterAnchor = (key: string): string => `hoofdstuk-${key}`;
export const themeAnchor = (key: string): string => `thema-${key}`;

export const text = (value: string): Run[] => (value === '' ? [] : [{ text: value }]);
export const cell = (value: string | number): Cell => ({ runs: text(String(value)) });

/** The words of runs without their form. */
export const plain = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

export const heading = (level: HeadingLevel, words: string, anchor?: string): Block => ({
  type: 'heading',
  level,
  text: words,
  ...(anchor === undefined ? {} : { anchor }),
});

export const paragraph = (content: string | Run[], tone?: Tone): Block => ({
  type: 'paragraph',
  runs: typeof content === 'string' ? text(content) : content,
  ...(tone ? { tone } : {}),
});
