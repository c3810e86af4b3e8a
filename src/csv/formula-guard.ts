/**
 * A spreadsheet runs a cell that begins with one of these, also after blanks, line breaks or invisible characters that
 * it trims away (OWASP, "CSV Injection"). The full-width and small forms become plain ones in Japanese and Chinese
 * editions of Excel. A tab or a line break at the very beginning can push the rest into a cell of its own. Leading apostrophes
 * are passed over, so that the guard can be taken off again without doubt.
 */
const DANGEROUS = /^(?:'*[\t\r\n]|[\s\p{Cc}\p{Cf}']*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** What spreadsheets show as boxes or stop at, and XML forbids: control characters except tab and line ends. */
// oxlint-disable-next-line no-control-regex -- these very characters are meant
const UNSHOWABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/**
 * Text that a spreadsheet shows and never runs: an apostrophe goes before what could be a formula, and control
 * characters other than tab, CR and LF are left out (they cannot be seen, and break XLSX and XML further on).
 */
export function guardFormula(text: string): string {
  const clean = text.replace(UNSHOWABLE, '');
  return DANGEROUS.test(clean) ? `'${clean}` : clean;
}

/** The text as it was before `guardFormula`, but for control characters. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;
}
