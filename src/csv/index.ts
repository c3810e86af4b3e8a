export { decode } from './decode.js';
export { CsvError, type CsvErrorCode, type CsvErrorDetails } from './errors.js';
export { readCsv, type CsvRow, type CsvTable, type ReadOptions } from './read.js';
export { pickColumns, type PickedRow } from './columns.js';
export { writeCsv, type CsvCell, type CsvForm } from './write.js';
export { unguardFormula } from './formula-guard.js';
