import { CsvError } from './errors.js';
import type { CsvTable } from './read.js';

export interface PickedRow<Required extends string, Optional extends string> {
  line: number;
  values: Record<Required, string> & Partial<Record<Optional, string>>;
}

/**
 * The rows of a table by column name. Names are compared without regard to case and surrounding blanks; columns that
 * were not asked for are passed by.
 *
 * @throws CsvError 'missing-column' or 'duplicate-column', for asked-for columns only
 */
export function pickColumns<Required extends string, Optional extends string = never>(
  table: CsvTable,
  required: readonly Required[],
  optional: readonly Optional[] = [],
): PickedRow<Required, Optional>[] {
  const names = table.columns.map((name) => name.toLowerCase());
  const places: [string, number][] = [];
  for (const column of [...required, ...optional]) {
    const place = names.indexOf(column.toLowerCase());
    if (place >= 0 && names.includes(column.toLowerCase(), place + 1)) {
      throw new CsvError('duplicate-column', `The column "${column}" occurs twice.`, { column });
    }
    if (place >= 0) places.push([column, place]);
  }
  const missing = required.find((column) => !places.some(([name]) => name === column));
  if (missing !== undefined) {
    const found = table.columns.map((name) => `"${name}"`).join(', ');
    throw new CsvError('missing-column', `The column "${missing}" is missing; the file has ${found}.`, {
      column: missing,
      columns: table.columns,
    });
  }
  return table.rows.map(({ line, cells }) => {
    const values = Object.fromEntries(places.map(([name, place]) => [name, cells[place] ?? '']));
    return { line, values: values as PickedRow<Required, Optional>['values'] };
  });
}
