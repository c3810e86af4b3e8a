export * from './analysis.js';
export { tokenize, normaliseText, type Token } from './tokenize.js';
export { stem } from './stem.js';
export { findPersonalData } from './personal-data.js';
export { analyse } from './pipeline.js';
export { findDuplicates, type DuplicatePair } from './duplicates.js';
