/** Which texts speak for a theme: typical of it, whole, easy to read, different from each other, about no person. */
import type { ReadDocument } from '../reading/collection.js';
import { selectRows, rowDot, type DenseMatrix } from '../numbers/dense.js';

const MOST = 3;
/** The most typical texts among which is chosen. */
const LOOKED_AT = 50;
/** None has a larger cosine with one chosen before, unless there is no other. */
const MOST_ALIKE = 0.9;
/** None shares this part of its words with one chosen before. */
const MOST_SHARED = 0.6;
/** What a text is worth that holds nothing of what the theme is called. */
const BESIDE_THE_NAME = 0.7;
/** Texts of fewer words seldom speak for others; longer ones are more than a reader takes in at a glance. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 45;
const TOO_SHORT = 0.8;
const TOO_LONG = 0.85;
/** A text of so many words without an end was cut off. */
const LONG_ENOUGH_TO_END = 20;
const CUT_OFF = 0.8;
/** Lists and shouting are hard to read; an abbreviation of so many letters does not shout. */
const HARD_TO_READ = 0.85;
const MOST_LETTERS_UNSHOUTED = 5;
const ENDS = /[.!?…)"”'’\]]\s*$|\p{Extended_Pictographic}️?\s*$/u;
const LINES = /\n.*\n/u;

export interface ThemeTexts {
  documents: readonly ReadDocument[];
  points: DenseMatrix;
  /** Themes × dimensions. */
  means: DenseMatrix;
  theme: number;
  members: readonly number[];
  /** Texts of which the name of the theme says what they are about. */
  named: ReadonlySet<number>;
  /** Whether a text may be shown as it is: it tells nobody's name or address. */
  mayBeShown: (document: number) => boolean;
}

interface Scored {
  document: number;
  score: number;
}

/** Numbers of at most three texts, the best first; fewer where others say the same or tell of a person. */
export function representativesOf(given: ThemeTexts): number[] {
  const { documents, points, means, theme, members, named, mayBeShown } = given;
  const best = (one: Scored, other: Scored): number =>
    other.score - one.score || one.document - other.document;
  const typical = members
    .filter(mayBeShown)
    .map((document): Scored => {
      const fits = rowDot(points, document, means, theme);
      return { document, score: fits * (named.has(document) ? 1 : BESIDE_THE_NAME) };
    })
    .sort(best)
    .slice(0, LOOKED_AT)
    .map(({ document, score }) => ({ document, score: score * readability(documents[document]!) }))
    .sort(best);
  const chosen: number[] = [];
  for (const alike of [MOST_ALIKE, Infinity]) {
    for (const { document } of typical) {
      if (chosen.length >= MOST) break;
      const own = selectRows(points, [document]);
      const isNew = chosen.every(
        (other) =>
          other !== document &&
          rowDot(own, 0, points, other) < alike &&
          sharedWords(documents[document]!, documents[other]!) < MOST_SHARED,
      );
      if (isNew) chosen.push(document);
    }
  }
  return chosen;
}

/** How easily a text is taken in, over 0 to 1. */
export function readability({ tokens, text }: Pick<ReadDocument, 'tokens' | 'text'>): number {
  const words = tokens.length;
  const letters = text.replace(/\P{L}/gu, '');
  const shouted = letters.length > MOST_LETTERS_UNSHOUTED && letters === letters.toUpperCase();
  return (
    (words < FEWEST_WORDS ? TOO_SHORT : words > MOST_WORDS ? TOO_LONG : 1) *
    (words >= LONG_ENOUGH_TO_END && !ENDS.test(text) ? CUT_OFF : 1) *
    (shouted || LINES.test(text) ? HARD_TO_READ : 1)
  );
}

/** The part of the words of the shorter text that the other has too. */
function sharedWords(a: Pick<ReadDocument, 'terms'>, b: Pick<ReadDocument, 'terms'>): number {
  const [one, other] = [new Set(a.terms), new Set(b.terms)];
  const fewest = Math.min(one.size, other.size);
  if (fewest === 0) return 0;
  let both = 0;
  for (const term of one) if (other.has(term)) both++;
  return both / fewest;
}
