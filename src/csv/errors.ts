export type CsvErrorCode =
  | 'empty'
  | 'header-only'
  | 'not-text'
  | 'unclosed-quote'
  | 'stray-quote'
  | 'ragged-row'
  | 'duplicate-column'
  | 'missing-column'
  | 'too-many-rows';

/** The facts behind an error, for a message in the reader's own language. */
export interface CsvErrorDetails {
  /** 1-based line of the file on which the row (or the quote) begins. */
  line?: number;
  /** Column name, as asked for or as found. */
  column?: string;
  /** What the file seems to be, when it is no text ('zip', 'exe', 'pdf', …). */
  fileKind?: string;
  /** Number of fields found, expected, or rows allowed. */
  found?: number;
  expected?: number;
  /** The column names that the file has. */
  columns?: string[];
}

/** What is wrong with a CSV file, as one plain English sentence without a stack; `code` and `details` for translation. */
export class CsvError extends Error {
  readonly code: CsvErrorCode;
  readonly details: CsvErrorDetails;

  constructor(code: CsvErrorCode, message: string, details: CsvErrorDetails = {}) {
    super(message);
    this.name = 'CsvError';
    this.code = code;
    this.details = details;
  }
}
