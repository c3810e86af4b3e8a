/**
 * The words and phrases by which a reader would look a theme up: the commonest telling ones in it, in the forms that
 * people wrote, each adding something to the name of the theme and to the terms before it.
 */
import { power } from '../numbers/elementary.js';
import { byScore, meanTopicality, scoreIn, type Candidate } from './label-candidates.js';
import type { PhraseInFamily } from './families.js';
import { saysTheSame } from './word-labels.js';

export const MOST_KEY_TERMS = 8;

/** A term of a theme is met in this share of its texts, and in two at least; in large themes in `ENOUGH_TEXTS`. */
const LEAST_COVERAGE = 0.04;
const ENOUGH_TEXTS = 10;
/** A word that goes with any subject (vraag, gemeente) is no term of a theme. */
const LEAST_TOPICALITY = 0.35;
/** How often a term is met weighs more than that it is met nowhere else, which counts up to `MOST_ODDS`. */
const COVERAGE_EXPONENT = 0.9;
const MOST_ODDS = 2.5;
/** What is hardly commoner in a theme than elsewhere says nothing of it (motie, college). */
const LEAST_ODDS = 0.35;
/** A phrase says more than a word, but it is looked up less. */
const PHRASE_BONUS = 1.25;
/** Where a word stands in one phrase in this share of its texts, the phrase is the term (sociale huurwoning). */
const HELD_BY_PHRASE = 0.6;
/** Of words that begin alike or hold one another the second says half; beside the name a little more. */
const LIKE_TERM = 0.5;
const LIKE_NAME = 0.8;
/** What a term is worth of which all texts were met under an earlier one. */
const NO_NEWS = 0.65;
/** Where texts share few words: what a word is worth that evokes no concept of its theme, and how often it must be met. */
const EVOKES_NOTHING = 0.35;
const LEAST_TEXTS_ALONE = 3;
/** In a theme of so many texts at most, words met seldom fill up to `FEWEST_TERMS`. */
const SMALL_THEME = 15;
const FEWEST_TERMS = 3;
const SELDOM = 0.1;
/** A word met once may stand for a theme only when it evokes a concept that is this near to the strongest of the theme. */
const EVOKES_ENOUGH = 0.4;

/** How strongly a word or phrase (by its key) evokes what a theme is about, 0 to 1; only where texts share few words. */
export type Evokes = (key: string, theme: number) => number;

export interface TermCandidate extends Candidate {
  /** Met too seldom to say much: only where there is little else. */
  seldom: boolean;
}

/** For each theme its terms, weightiest first, whatever they repeat. */
export function termCandidates(
  phrases: readonly PhraseInFamily[],
  themes: Int32Array,
  sizes: Int32Array,
  topicality: (stem: string) => number,
  evokes: Evokes | null,
): TermCandidate[][] {
  const result = Array.from({ length: sizes.length }, (): TermCandidate[] => []);
  for (const phrase of phrases) {
    const { family = phrase.texts } = phrase;
    if (!phrase.nominal || (family.length < 2 && !mayStandOnce(phrase, themes, sizes, evokes))) continue;
    const says = meanTopicality(phrase.key, topicality);
    if (says < LEAST_TOPICALITY) continue;
    scoreIn(family, themes, sizes, (theme, odds, texts) => {
      const size = sizes[theme]!;
      if (odds < LEAST_ODDS && size < themes.length) return;
      const evoked = evokes?.(phrase.key, theme);
      const seldom = texts.length < leastTexts(size, evoked);
      if ((seldom && size > SMALL_THEME) || (texts.length < 2 && !phrase.sure)) return;
      const coverage = texts.length / size;
      const score =
        power(coverage, COVERAGE_EXPONENT) *
        Math.min(odds, MOST_ODDS) *
        (phrase.length > 1 ? PHRASE_BONUS : 1) *
        says *
        (evoked === undefined ? 1 : EVOKES_NOTHING + evoked);
      result[theme]!.push({ key: phrase.key, text: phrase.surface, score, coverage, texts, seldom });
    });
  }
  return result.map((list) => list.sort((a, b) => Number(a.seldom) - Number(b.seldom) || byScore(a, b)));
}

/** Most words of a collection are met once: whether such a one can be a term is asked before anything is counted. */
function mayStandOnce(
  { key, sure, texts }: PhraseInFamily,
  themes: Int32Array,
  sizes: Int32Array,
  evokes: Evokes | null,
): boolean {
  const theme = themes[texts[0]!]!;
  if (!sure || theme < 0) return false;
  return sizes[theme]! <= SMALL_THEME || (evokes !== null && evokes(key, theme) >= EVOKES_ENOUGH);
}

function leastTexts(size: number, evoked: number | undefined): number {
  const usual = size > 3 ? Math.max(2, Math.min(LEAST_COVERAGE * size, ENOUGH_TEXTS)) : 1;
  if (evoked === undefined) return usual;
  if (evoked >= EVOKES_ENOUGH) return 1;
  return evoked > 0 ? Math.min(2, usual) : Math.max(LEAST_TEXTS_ALONE, usual);
}

/**
 * The best terms that differ from each other and add something to the name.
 *
 * @param candidates best first
 * @param name what the theme is called, in any form
 * @param namedStems stems of the words of that name
 */
export function chooseTerms(
  candidates: readonly TermCandidate[],
  name: string,
  namedStems: ReadonlySet<string>,
  most = MOST_KEY_TERMS,
): string[] {
  const usable = withoutHeld(candidates).filter(
    ({ key }) => !key.split(' ').every((stem) => namedStems.has(stem)),
  );
  const worth = new Map(
    usable.map((candidate) => [
      candidate,
      candidate.score * (candidate.seldom ? SELDOM : 1) * (saysTheSame(candidate.text, name) ? LIKE_NAME : 1),
    ]),
  );
  const chosen: TermCandidate[] = [];
  const met = new Set<number>();
  while (chosen.length < most && worth.size > 0) {
    let best: TermCandidate | undefined;
    let most = 0;
    for (const [candidate, value] of worth) {
      const news = candidate.texts.filter((text) => !met.has(text)).length / candidate.texts.length;
      const now = value * (NO_NEWS + (1 - NO_NEWS) * news);
      if (now > most) [best, most] = [candidate, now];
    }
    if (!best || (best.seldom && chosen.length >= FEWEST_TERMS)) break;
    chosen.push(best);
    worth.delete(best);
    for (const text of best.texts) met.add(text);
    for (const [other, value] of worth) {
      if (isPartOf(other, best) || isPartOf(best, other)) worth.delete(other);
      else if (saysTheSame(other.text, best.text)) worth.set(other, LIKE_TERM * value);
    }
  }
  return chosen.map(({ text }) => text);
}

/** Without words that hardly occur but within one phrase. */
function withoutHeld(candidates: readonly TermCandidate[]): TermCandidate[] {
  const phrases = candidates.filter(({ key }) => key.includes(' '));
  return candidates.filter(
    (word) =>
      !phrases.some(
        (phrase) =>
          phrase !== word &&
          phrase.texts.length >= HELD_BY_PHRASE * word.texts.length &&
          isPartOf(word, phrase),
      ),
  );
}

function isPartOf(part: Candidate, whole: Candidate): boolean {
  const stems = whole.key.split(' ');
  return part.text === whole.text || part.key.split(' ').every((stem) => stems.includes(stem));
}
