import { baseForms, foldWord } from '../lexicon/word-forms.js';
import { ORDINARY_WORDS_TEXT } from '../lexicon/generated/vocabulary.js';
import { englishStopWords } from '../languages/en-stop-words.js';
import { dutchStopWords } from '../languages/nl-stop-words.js';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from './first-names.js';
import { HONORIFICS, RELATIONS, ROLES } from './people-words.js';
import type { Knowledge, Word } from './words.js';

const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 30;
let vocabulary: ReadonlySet<string> | undefined;

/**
 * Words that any Dutch text may have, folded (see `foldWord`): those that stand without a capital in the bank of example
 * ideas and in the lexicon, and everyday words that neither has a use for (knowledge/everyday-words.txt). First names that somebody wrote there without
 * a capital are none.
 */
export function ordinaryWords(): ReadonlySet<string> {
  vocabulary ??= readVocabulary();
  return vocabulary;
}

function readVocabulary(): ReadonlySet<string> {
  const words = new Set(ORDINARY_WORDS_TEXT.split(' '));
  for (const others of [dutchStopWords, englishStopWords, RELATIONS, ROLES, HONORIFICS])
    for (const word of others) words.add(foldWord(word));
  for (const name of FIRST_NAMES) if (!AMBIGUOUS_FIRST_NAMES.has(name)) words.delete(name);
  return words;
}

/**
 * Known as it stands, as a plural, a diminutive or an inflected form, or made of two such words (which many surnames are
 * too: leave `compounds` out where a name is expected).
 */
export function isOrdinary(word: Word, compounds = true): boolean {
  const known = knowledgeOf(word);
  return known !== 'unknown' && (compounds || known !== 'compound');
}

/** Known as it stands: surer than `isOrdinary`, since many a name ends like a form of a word ("Geurt"). */
export function isListedWord(word: Word): boolean {
  return knowledgeOf(word) === 'listed';
}

/** "Wie", "Zonder": holds sentences together, and is no name even with a capital. */
export function isFunctionWord({ lower }: Word): boolean {
  return dutchStopWords.has(lower);
}

function knowledgeOf({ findings, lower, text }: Word): Knowledge {
  findings.known ??= lower.includes('-')
    ? lookUpPair(lower.split('-'), /-\p{Lu}/u.test(text))
    : lookUp(lower);
  return findings.known;
}

/** "buurtvader-project", but not "Roos-Anne": two capitals are two names, unless both are words. */
function lookUpPair(parts: readonly string[], capitals: boolean): Knowledge {
  const isKnown = (part: string): boolean => part.length > 2 && ordinaryWords().has(foldWord(part));
  const isName = (part: string): boolean => FIRST_NAMES.has(part) && !isKnown(part);
  const known = capitals ? parts.every(isKnown) : parts.some(isKnown) && !parts.some(isName);
  return known ? 'form' : 'unknown';
}

function lookUp(lower: string): Knowledge {
  const words = ordinaryWords();
  const folded = foldWord(lower);
  if (words.has(folded)) return 'listed';
  if (folded.length < SHORTEST_PART) return 'unknown';
  if (isForm(folded)) return 'form';
  for (let cut = SHORTEST_PART; cut <= Math.min(folded.length, LONGEST_COMPOUND) - SHORTEST_PART; cut++) {
    const [head, tail] = [folded.slice(0, cut), folded.slice(cut)];
    const linked = head.length > SHORTEST_PART && head.endsWith('s') && words.has(head.slice(0, -1));
    if ((words.has(head) || linked) && (words.has(tail) || isForm(tail))) return 'compound';
  }
  return 'unknown';
}

/** Whether a word is a form of a known one ("geweigerd"), or the form that others are made of ("weiger"). */
function isForm(folded: string): boolean {
  const words = ordinaryWords();
  if (['en', 'n', 'e'].some((ending) => words.has(folded + ending))) return true;
  return baseForms(folded).some((base) => base.length >= SHORTEST_PART && words.has(base));
}
