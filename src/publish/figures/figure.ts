/** A drawing with everything that stands by it, so that nobody depends on seeing it. */
export interface Drawing {
  /** Short, as above a table. */
  title: string;
  /** What it shows, in one or two sentences. */
  description: string;
  svg: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** The same numbers as a table; the first column names the row. */
  table: DrawingTable;
}

export interface DrawingTable {
  columns: { heading: string; width: number; number: boolean }[];
  rows: (string | number)[][];
}
