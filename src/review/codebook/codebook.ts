import { z } from 'zod';
import { CsvError, decode, readCsv, type CsvErrorCode } from '../../csv/index.js';
import { identifier, normaliseText, requiredText } from '../../web/index.js';
import { MAX_DESCRIPTION, MAX_NAME } from '../themes/theme.js';

/** A codebook of more themes than this is read by nobody. */
export const MOST_THEMES = 60;
const MAX_TEXT = 200_000;

export const codebookForm = z.object({ lines: requiredText(MAX_TEXT, 'codebook.missing') });
export const takeForm = z.object({ project: identifier() });
export const deedForm = z.object({ deed: z.enum(['take', 'file', 'preview', 'change', 'confirm']) });

/** A theme that somebody knows beforehand. */
export interface CodebookEntry {
  /** 1-based. */
  line: number;
  name: string;
  description: string;
}

/** Why a line cannot be used: part of a message key, `codebook.problem.<reason>`. */
export type CodebookProblem =
  | 'doubled'
  | 'name-long'
  | 'description-long'
  | 'too-many'
  | 'no-name'
  | 'file'
  | 'ragged'
  | 'not-text'
  | 'empty';

export interface Codebook {
  entries: CodebookEntry[];
  problems: { line: number; reason: CodebookProblem }[];
}

const HEADER_NAMES = ['naam', 'thema', 'name', 'theme'];
const HEADER_DESCRIPTIONS = ['omschrijving', 'beschrijving', 'toelichting', 'description'];
/** What people put before the items of a list. */
const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u;
/** Between a name and what it is about; the second where a line has none of the first. */
const SEPARATORS = [/\t|\s*\|\s*/u, /\s*;\s*/u];
/** A cell between quotes beside another one, as spreadsheets write what has a separator or a line break in it. */
const QUOTED_CELL = /"[;\t]|[;\t]"/u;

/**
 * Reads a file: a list or a CSV, as a spreadsheet or an editor writes it (also with `;`, a byte order mark, or in
 * windows-1252). Lines are those of the file.
 */
export async function readCodebookFile(bytes: Uint8Array): Promise<Codebook> {
  try {
    const { text } = decode(bytes);
    if (text.trim() === '') return { entries: [], problems: [{ line: 1, reason: 'empty' }] };
    return await readCodebook(normaliseText(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { entries: [], problems: [{ line: 1, reason: 'not-text' }] };
  }
}

/**
 * Reads a list of themes: a name on each line, perhaps followed by a tab, `|` or `;` and a description, or a CSV file,
 * with a header (naam;omschrijving) or with these two columns.
 */
export async function readCodebook(text: string): Promise<Codebook> {
  const listed = await readEntries(text);
  const problems: Codebook['problems'] = [...listed.problems];
  const seen = new Set<string>();
  const entries = listed.entries.filter(({ line, name, description }, index) => {
    const refuse = (reason: CodebookProblem): false => {
      problems.push({ line, reason });
      return false;
    };
    if (name === '') return description === '' ? false : refuse('no-name');
    if (name.length > MAX_NAME) return refuse('name-long');
    if (description.length > MAX_DESCRIPTION) return refuse('description-long');
    if (seen.has(name.toLowerCase())) return refuse('doubled');
    if (index >= MOST_THEMES) return refuse('too-many');
    seen.add(name.toLowerCase());
    return true;
  });
  return { entries, problems };
}

const PROBLEMS: Partial<Record<CsvErrorCode, CodebookProblem>> = {
  'ragged-row': 'ragged',
  'header-only': 'empty',
  empty: 'empty',
};

const cellsOf = (line: string): string[] =>
  line.split(/[;,\t]/u).map((cell) => cell.trim().replaceAll('"', '').toLowerCase());

const isTable = (text: string): boolean => {
  const cells = cellsOf(text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '');
  return cells.some((cell) => HEADER_NAMES.includes(cell));
};

async function readEntries(text: string): Promise<Codebook> {
  if (isTable(text)) return readTable(text);
  if (!QUOTED_CELL.test(text)) return readLines(text);
  // A table without a header: it gets one, and its lines are counted without that.
  const header = ['naam', 'omschrijving'].join(text.includes('\t') ? '\t' : ';');
  const { entries, problems } = await readTable(`${header}\n${text}`);
  const above = <Found extends { line: number }>(found: Found): Found => ({ ...found, line: found.line - 1 });
  return { entries: entries.map(above), problems: problems.map(above) };
}

async function readTable(text: string): Promise<Codebook> {
  try {
    const { columns, rows } = await readCsv(new TextEncoder().encode(text), {
      expected: [...HEADER_NAMES, ...HEADER_DESCRIPTIONS],
    });
    const place = (names: readonly string[]): number =>
      columns.findIndex((column) => names.includes(column.toLowerCase()));
    const [nameAt, descriptionAt] = [place(HEADER_NAMES), place(HEADER_DESCRIPTIONS)];
    return {
      entries: rows.map(({ line, cells }) => ({
        line,
        name: (cells[nameAt] ?? '').trim(),
        description: (cells[descriptionAt] ?? '').trim(),
      })),
      problems: [],
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const reason = PROBLEMS[error.code] ?? 'file';
    return { entries: [], problems: [{ line: error.details.line ?? 1, reason }] };
  }
}

function readLines(text: string): Codebook {
  const entries = text.split(/\r?\n/u).map((raw, index) => {
    const line = raw.replace(BULLET, '');
    const between = SEPARATORS.flatMap((separator) => separator.exec(line) ?? []).at(0);
    const at = between === undefined ? line.length : line.indexOf(between);
    const description = line.slice(at + (between?.length ?? 0));
    return { line: index + 1, name: line.slice(0, at).trim(), description: description.trim() };
  });
  return { entries, problems: [] };
}

/** The lines of a codebook, to be read again by `readCodebook`. */
export const codebookLines = (themes: readonly { name: string; description: string }[]): string =>
  themes
    .map(({ name, description }) => {
      const line =
        `${name.replaceAll(/\s*[|\t]\s*/gu, ' / ')} | ${description.replaceAll(/\s+/gu, ' ')}`.trim();
      // A bar after a name without description is needed only where the name has a semicolon.
      return description === '' && !name.includes(';') ? line.slice(0, -2) : line;
    })
    .join('\n');
