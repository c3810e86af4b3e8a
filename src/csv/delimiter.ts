export type Delimiter = ',' | ';' | '\t';

const CANDIDATES: readonly Delimiter[] = [';', ',', '\t'];

/**
 * The delimiter of a CSV text, judged by its header line: the one that shows most of the expected columns, else the one
 * that makes most columns. Undefined when the header is one column: then a comma in a row is part of its text.
 *
 * @param expected lower-case column names that the reader hopes to find
 */
export function detectDelimiter(text: string, expected: readonly string[] = []): Delimiter | undefined {
  let best: Delimiter | undefined;
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const names = splitHeader(text, candidate);
    if (names.length < 2) continue;
    const known = expected.filter((name) => names.includes(name)).length;
    const score = known * 10_000 + names.length;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

/** The fields of the first line that is not blank, unquoted, trimmed and in lower case. */
function splitHeader(text: string, delimiter: Delimiter): string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (const character of text.trimStart()) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && character === delimiter) {
      fields.push(field);
      field = '';
    } else field += character;
  }
  return [...fields, field].map((name) => name.trim().toLowerCase());
}
