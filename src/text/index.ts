export * from './analysis.js';
export { tokenize, normaliseText, type Token } from './reading/tokenize.js';
export { isContentWord } from './reading/stop-words.js';
export { stem } from './reading/stem.js';
export { findPersonalData } from './personal-data/index.js';
export { eraseInValue, quotablePhrases, wordEraser, type Stretch, type WordEraser } from './erase-words.js';
export { analyse } from './pipeline.js';
export { createEngine, type TextEngine } from './engine.js';
export { proposeSplit } from './split.js';
export { searchTerms } from './search/search-terms.js';
export {
  indexTerms,
  isKnownWord,
  readForSearch,
  readingVersion,
  type IndexTerms,
  type SearchReading,
  type SearchWord,
} from './search/search-reading.js';
export { readDictionary, type Dictionary, type DictionaryProblem } from './reading/dictionary.js';
export { findDuplicates } from './duplicates/index.js';
