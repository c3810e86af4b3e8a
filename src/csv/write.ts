import { pipeline, Readable } from 'node:stream';
import { stringify, type Options } from 'csv-stringify';
import { guardFormula } from './formula-guard.js';

/**
 * `rfc4180`: UTF-8 without byte order mark, comma, CRLF, decimal point, quotes only where needed, text unchanged.
 * `dutch-excel`: what a Dutch Excel opens by double click: byte order mark, semicolon, CRLF, decimal comma, every field
 * quoted, formulas made harmless and control characters left out (`guardFormula`).
 */
export type CsvForm = 'rfc4180' | 'dutch-excel';

/** Numbers are written without thousands separators; null is an empty field. */
export type CsvCell = string | number | null;

/**
 * A CSV file as a stream of UTF-8 bytes, header line first. Rows are asked for only as fast as the stream is read, and
 * the source is closed (`return()`) when the reader stops half-way. An error of the source destroys the stream with it.
 */
export function writeCsv(
  form: CsvForm,
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>,
): Readable {
  const stringifier = stringify(form === 'dutch-excel' ? DUTCH_EXCEL : rfc4180(header.length));
  // The stringifier carries every error on; pipeline only ties the two ends together.
  pipeline(Readable.from(withHeader(header, rows)), stringifier, () => {});
  return stringifier;
}

async function* withHeader(
  header: readonly string[],
  rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>,
): AsyncGenerator<readonly CsvCell[]> {
  yield header;
  yield* rows;
}

function rfc4180(columns: number): Options {
  return {
    record_delimiter: '\r\n',
    // With CRLF record ends csv-stringify leaves a lone CR or LF unquoted: one row would become two.
    quoted_match: /[\r\n]/,
    // A row of one empty field would otherwise be a blank line, which readers skip.
    quoted_empty: columns === 1,
    cast: { number: (value) => String(value) },
  };
}

const DUTCH_EXCEL: Options = {
  bom: true,
  delimiter: ';',
  record_delimiter: '\r\n',
  quoted: true,
  quoted_empty: true,
  cast: {
    string: (value) => guardFormula(value),
    number: (value) => String(value).replace('.', ','),
  },
};
