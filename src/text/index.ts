export * from './analysis.js';
export { tokenize, normaliseText, type Token } from './tokenize.js';
export { isContentWord } from './stop-words.js';
export { stem } from './stem.js';
export { findPersonalData } from './personal-data.js';
export { eraseInValue, quotablePhrases, wordEraser, type Stretch, type WordEraser } from './erase-words.js';
export { analyse } from './pipeline.js';
export { createEngine, type TextEngine } from './engine.js';
export { proposeSplit } from './split.js';
export { searchTerms } from './search-terms.js';
export {
  indexTerms,
  isKnownWord,
  readForSearch,
  readingVersion,
  type IndexTerms,
  type SearchReading,
  type SearchWord,
} from './search-reading.js';
export { readDictionary, type Dictionary, type DictionaryProblem } from './dictionary.js';
export { findDuplicates } from './duplicates.js';
