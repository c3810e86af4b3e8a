import { z } from 'zod';
import { readCsv, CsvError } from '../../csv/index.js';
import { identifier, requiredText } from '../../web/index.js';
import { MAX_DESCRIPTION, MAX_NAME } from '../themes/theme.js';

/** A codebook of more themes than this is read by nobody. */
export const MOST_THEMES = 60;
const MAX_TEXT = 200_000;

export const codebookForm = z.object({ lines: requiredText(MAX_TEXT, 'codebook.missing') });
export const takeForm = z.object({ project: identifier() });
export const deedForm = z.object({ deed: z.enum(['take', 'preview', 'change', 'confirm']) });

/** A theme that somebody knows beforehand. */
export interface CodebookEntry {
  /** 1-based. */
  line: number;
  name: string;
  description: string;
}

/** Why a line cannot be used: part of a message key, `codebook.problem.<reason>`. */
export type CodebookProblem = 'doubled' | 'name-long' | 'description-long' | 'too-many' | 'no-name' | 'file';

export interface Codebook {
  entries: CodebookEntry[];
  problems: { line: number; reason: CodebookProblem }[];
}

const HEADER_NAMES = ['naam', 'thema', 'name', 'theme'];
const HEADER_DESCRIPTIONS = ['omschrijving', 'beschrijving', 'toelichting', 'description'];
/** What people put before the items of a list. */
const BULLET = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u;
/** Between a name and what it is about. */
const SEPARATOR = /\t|\s*[|;]\s*/u;

/**
 * Reads a list of themes: a name on each line, perhaps followed by a tab, `|` or `;` and a description, or a CSV file
 * with a header (naam;omschrijving).
 */
export async function readCodebook(text: string): Promise<Codebook> {
  const listed = isTable(text) ? await readTable(text) : readLines(text);
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

const cellsOf = (line: string): string[] =>
  line.split(/[;,\t]/u).map((cell) => cell.trim().replaceAll('"', '').toLowerCase());

const isTable = (text: string): boolean => {
  const cells = cellsOf(text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1)[0] ?? '');
  return cells.some((cell) => HEADER_NAMES.includes(cell));
};

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
    return { entries: [], problems: [{ line: error.details?.line ?? 1, reason: 'file' }] };
  }
}

function readLines(text: string): Codebook {
  const entries = text.split(/\r?\n/u).map((raw, index) => {
    const [name = '', ...rest] = raw.replace(BULLET, '').split(SEPARATOR);
    return { line: index + 1, name: name.trim(), description: rest.join(' ').trim() };
  });
  return { entries, problems: [] };
}

/** The lines of a codebook, to be read again by `readCodebook`. */
export const codebookLines = (themes: readonly { name: string; description: string }[]): string =>
  themes
    .map(({ name, description }) => [name, description.replaceAll(/\s+/gu, ' ')].filter(Boolean).join(' | '))
    .join('\n');
