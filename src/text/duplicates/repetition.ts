/** How one text repeats another, for people to see why the two are held for one idea. */
import type { Repetition } from '../analysis.js';
import { align, type Alignment, type Side } from './alignment.js';
import { isRetyped } from './difference.js';
import type { Fingerprint } from './fingerprint.js';
import type { ReadWord } from './reading.js';
import { similarity } from './similarity.js';
import { isForm } from './spelling.js';

/** Words that are named; more is a text and no reason. */
const MOST_WORDS = 6;
const MOST_ALIKE = 3;

/** What two texts that are held for one idea have in common, seen from the first. */
export function repetitionOf(text: Fingerprint, other: Fingerprint): Repetition {
  const score = similarity(text, other);
  if (text.plain === other.plain) return { score, how: 'same', words: [], alike: [] };
  const [here, there] = [text.reading(), other.reading()];
  const pair = align(here.words, there.words);
  const isWhole = here.isWhole && there.isWhole;
  return {
    score,
    how: isWhole ? howAlike(pair) : 'words',
    words: sharedWords(pair),
    alike: alikeWords(pair),
  };
}

function howAlike(pair: Alignment): Repetition['how'] {
  if (isRetyped(pair)) return 'retyped';
  return isAnswered(pair.a) && isAnswered(pair.b) ? 'order' : 'words';
}

/** Whether every word of a side, ties aside, has its like in the other text. */
function isAnswered({ words, like }: Side): boolean {
  return words.every((word, i) => word.kind === 'tie' || like[i] !== -1);
}

/** What both say, each word once; words that carry a subject where there are any. */
function sharedWords({ a: { words, like } }: Alignment): string[] {
  const shared = words.filter((word, i) => word.kind !== 'tie' && like[i] !== -1);
  const subjects = shared.filter(({ kind }) => kind === 'subject');
  const byText = new Map((subjects.length > 0 ? subjects : shared).map((word) => [word.text, word.written]));
  return [...byText.values()].slice(0, MOST_WORDS);
}

/** Words with a subject that answer to one another by more than an ending. */
function alikeWords({ a, b }: Alignment): [string, string][] {
  const found = new Map<string, [string, string]>();
  for (const [i, word] of a.words.entries()) {
    const other = b.words[a.like[i]!];
    if (other && isWrittenOtherwise(word, other)) found.set(word.text, [word.written, other.written]);
  }
  return [...found.values()].slice(0, MOST_ALIKE);
}

function isWrittenOtherwise(a: ReadWord, b: ReadWord): boolean {
  return (
    a.kind === 'subject' &&
    b.kind === 'subject' &&
    a.text !== b.text &&
    a.stem !== b.stem &&
    !isForm(a.stem, b.stem) &&
    !a.forms.some((form) => b.forms.includes(form))
  );
}
