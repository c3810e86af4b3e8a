import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { CsvError } from './errors.js';
import { decode, type Encoding } from './decode.js';
import { detectDelimiter, type Delimiter } from './delimiter.js';
import { LineCounter } from './line-counter.js';

export interface CsvRow {
  /** 1-based line of the file on which the row begins. */
  line: number;
  /** One for each column, unchanged (not trimmed, leading zeros kept, formulas as text). */
  cells: string[];
}

export interface CsvTable {
  /** Trimmed names, in the file's order. */
  columns: string[];
  /** Rows with at least one cell that is not blank. At least one row. */
  rows: CsvRow[];
  encoding: Encoding;
  /** Undefined for a file of one column. */
  delimiter: Delimiter | undefined;
}

export interface ReadOptions {
  /** Column names that the reader hopes to find; they decide between delimiters. */
  expected?: readonly string[];
  /** More rows than this is an error. Default: no limit. */
  maxRows?: number;
}

/** Rows between two turns given back to the event loop, so that a large import does not stall other requests. */
const ROWS_PER_TURN = 2_000;
const CHUNK_BYTES = 64 * 1024;
/** Stands for "no delimiter" in a file of one column. */
const NO_DELIMITER = '\u001f';
/** Excel's own hint on the first line of a file: `sep=;`. */
const SEPARATOR_HINT = /^\s*sep=([;,\t])(?:\r\n|\n|\r)/iu;

/**
 * Reads a whole CSV file: encoding and delimiter are detected, quotes follow RFC 4180, line ends may be mixed.
 *
 * @throws CsvError for everything that is wrong with the file, with the line where that helps
 */
export async function readCsv(bytes: Uint8Array, options: ReadOptions = {}): Promise<CsvTable> {
  const decoded = decode(bytes);
  const hint = SEPARATOR_HINT.exec(decoded.text);
  const text = hint ? decoded.text.slice(hint[0].length) : decoded.text;
  if (text.trim() === '') throw new CsvError('empty', 'The file is empty.');
  const expected = (options.expected ?? []).map((name) => name.toLowerCase());
  const delimiter = (hint?.[1] as Delimiter | undefined) ?? detectDelimiter(text, expected);

  const rows = await parseRows(
    Buffer.from(text, 'utf8'),
    delimiter,
    options.maxRows ?? Infinity,
    hint ? 2 : 1,
  );
  const header = rows.shift();
  if (!header) throw new CsvError('empty', 'The file is empty.');
  if (rows.length === 0) {
    throw new CsvError('header-only', 'The file has a header line and no rows.', { line: header.line });
  }
  return { columns: header.cells.map((name) => name.trim()), rows, encoding: decoded.encoding, delimiter };
}

/** The header and the rows that are not blank, each as long as the header. */
async function parseRows(
  buffer: Buffer,
  delimiter: Delimiter | undefined,
  maxRows: number,
  firstLine: number,
): Promise<CsvRow[]> {
  const lines = new LineCounter(buffer, firstLine);
  const parser = Readable.from(chunksOf(buffer), { objectMode: false }).pipe(
    parse({
      delimiter: delimiter ?? NO_DELIMITER,
      // All three, because csv-parse would take the first line's ending for all lines.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }),
  );
  const rows: CsvRow[] = [];
  let seen = 0;
  let end = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { bytes: number };
    }>) {
      const line = lines.ofRecordAfter(end);
      end = info.bytes;
      if (++seen % ROWS_PER_TURN === 0) await nextTurn();
      if (record.every((cell) => cell.trim() === '')) continue;
      const columns = rows[0]?.cells.length ?? record.length;
      if (record.length !== columns) throw raggedRow(line, record.length, columns);
      if (rows.length > maxRows) {
        throw new CsvError('too-many-rows', `The file has more than ${maxRows} rows.`, { expected: maxRows });
      }
      rows.push({ line, cells: record });
    }
  } catch (error) {
    throw asCsvError(error, lines);
  }
  return rows;
}

function* chunksOf(buffer: Buffer): Generator<Buffer> {
  for (let at = 0; at < buffer.length; at += CHUNK_BYTES) yield buffer.subarray(at, at + CHUNK_BYTES);
}

function raggedRow(line: number, found: number, expected: number): CsvError {
  return new CsvError('ragged-row', `Line ${line} has ${found} fields; the header has ${expected}.`, {
    line,
    found,
    expected,
  });
}

/** Errors of csv-parse carry the byte at which the offending field begins. */
function asCsvError(error: unknown, lines: LineCounter): unknown {
  const { code, bytes } = error as { code?: string; bytes?: number };
  if (error instanceof CsvError || code === undefined || bytes === undefined) return error;
  const line = lines.ofField(bytes);
  if (code === 'INVALID_OPENING_QUOTE') {
    const advice = 'put the whole field between quotes and double the quotes inside it';
    return new CsvError('stray-quote', `Line ${line} has a quote in the middle of a field: ${advice}.`, {
      line,
    });
  }
  return new CsvError('unclosed-quote', `Line ${line} has a quoted field that is not closed properly.`, {
    line,
  });
}
