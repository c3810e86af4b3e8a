/**
 * Whether a word is a noun, a verb or something else, told by the company it keeps: after an article, after "ik", after
 * "te". No dictionary: what a collection and the bank of example ideas say about a word is counted, and a word never met
 * is judged by the end of it. Good enough to keep verbs out of the names of themes.
 */
import type { Language } from './analysis.js';
import { KIND_CUES, type KindCues } from './languages/kind-cues.js';
import { isContentWord } from './stop-words.js';
import type { Token } from './tokenize.js';

/** Evidence that a word is a noun, a verb, or an adjective or adverb. */
export type KindCounts = [noun: number, verb: number, other: number];
/** The evidence on a word, and how often it was met. */
export type KindRow = [...KindCounts, met: number];
export type KindTable = ReadonlyMap<string, KindRow>;

type KindText = Readonly<{ tokens: readonly Token[]; text: string }>;

/** What stands between two words of one phrase. */
const TOGETHER = /^(?:\s+|-)$/u;
/** A cue that is often something else. */
const WEAK = 0.3;
/** What the look of a word counts against what is read about it. */
const BY_SHAPE = 1.5;
const BY_ENDING = 2;
const BY_INFINITIVE = 0.5;
/** A compound is what its last part is; shorter tails are endings. */
const SHORTEST_TAIL = 4;
const LONGEST_ENDING = 4;
const MOST_COUNTED = 99;
const OFTEN = 4;
const NAMES_TOO = 0.7;
/** Mass nouns (abortus, euthanasie) seldom stand after an article. */
const OFTEN_MET = 6;
const LEAST_NAMED = 0.04;
/** Of forms that a verb may have, a noun shows itself in more than this share of its places. */
const SELDOM_NAMED = 0.35;

/** Counts what texts say about the kinds of their words. */
export function countKinds(documents: readonly KindText[], language: Language): Map<string, KindRow> {
  const cues = KIND_CUES[language];
  const counts = new Map<string, KindRow>();
  for (const { tokens, text } of documents) {
    tokens.forEach((token, i) => {
      if (!isContentWord(token, language)) return;
      const touches = (left: number): boolean =>
        left >= 0 &&
        left + 1 < tokens.length &&
        TOGETHER.test(text.slice(tokens[left]!.end, tokens[left + 1]!.start));
      const before = touches(i - 1) ? tokens[i - 1]!.text : '';
      const earlier = touches(i - 1) && touches(i - 2) ? tokens[i - 2]!.text : '';
      const next = touches(i) ? tokens[i + 1]! : undefined;
      const closed = next === undefined || !isContentWord(next, language);
      let row = counts.get(token.text);
      if (!row) counts.set(token.text, (row = [0, 0, 0, 0]));
      const found = row;
      found[3]++;
      readCues(token.text, { before, earlier, after: next?.text ?? '', closed, cues }, (kind, weight) => {
        found[kind] += weight;
      });
    });
  }
  return counts;
}

interface Company {
  /** The word before, the one before that, and the one after; '' where the phrase begins or ends. */
  before: string;
  earlier: string;
  after: string;
  /** Whether no word with a meaning of its own follows. */
  closed: boolean;
  cues: KindCues;
}

function readCues(
  word: string,
  { before, earlier, after, closed, cues }: Company,
  add: (kind: 0 | 1 | 2, weight: number) => void,
): void {
  const opens = (cue: string): number =>
    cues.determiners.has(cue)
      ? // "Je fiets", but also "je fietst".
        cues.subjects.has(cue)
        ? WEAK
        : 1
      : cues.weakDeterminers.has(cue)
        ? WEAK
        : cues.prepositions.has(cue)
          ? 0.6
          : 0;
  const opened = opens(before);
  const beforeNoun = cues.silentNouns.has(after);
  if (opened > 0 && closed && !beforeNoun) add(0, opened);
  else if (opened > 0 && cues.agrees.test(word)) add(2, 0.7 * opened);
  else if (opened > 0) {
    // "Een uitzichtloos bestaan" or "de bus rijdt": undecided.
    add(0, WEAK * opened);
    add(2, WEAK * opened);
  }
  // An adjective between: "de lange wachtlijst", where the article stands before the last word but one.
  if (
    opened === 0 &&
    (cues.agrees.test(before) || cues.adjectives.has(before)) &&
    opens(earlier) > 0 &&
    closed
  )
    add(0, 0.8 * opens(earlier));
  // "De wachtlijst duurt": two nouns in a row would be one word.
  if (
    cues.joinsNouns &&
    opened === 0 &&
    opens(earlier) === 1 &&
    !cues.agrees.test(before) &&
    !cues.adjectives.has(before)
  )
    add(1, 0.6);
  if (cues.verbMarkers.has(before)) add(before === 'te' && !word.endsWith('n') ? 2 : 1, 1);
  else if (cues.degrees.has(before)) add(2, 0.5);
  if (cues.subjects.has(before)) add(1, cues.determiners.has(before) ? WEAK : 0.8);
  // "Regels schrappen": an infinitive closes a sentence after its object; "betaalbare huizen" has an adjective there.
  if (
    after === '' &&
    before !== '' &&
    opened === 0 &&
    cues.infinitive.test(word) &&
    !cues.agrees.test(before)
  )
    add(1, cues.subjects.has(before) ? 0 : 0.6);
  if (cues.subjects.has(after) && opened === 0 && !cues.determiners.has(after)) add(1, 0.5);
}

/** Words' kinds by what is known of the language and what a collection itself says. */
export class WordKinds {
  private readonly tables: readonly KindTable[];
  private readonly endings = new Map<string, KindCounts>();
  private readonly cues: KindCues;
  private readonly nouns = new Map<string, boolean>();
  private readonly verbs = new Map<string, boolean>();

  /** @param tables what was counted, in other texts and in these */
  constructor(tables: readonly KindTable[], language: Language) {
    this.tables = tables;
    this.cues = KIND_CUES[language];
    for (const table of tables) for (const [word, counts] of table) this.learnEnding(word, counts);
  }

  /** Whether a word (lower case) is rather a noun than anything else. */
  isNoun(word: string): boolean {
    let found = this.nouns.get(word);
    if (found === undefined) {
      const [noun, verb, other] = this.evidence(word);
      // An infinitive may be the name of what is done (eten, verblijf), if it is met as one often.
      found =
        !this.cues.nameless.test(word) &&
        noun >= other &&
        (noun >= verb || (noun >= OFTEN && noun >= NAMES_TOO * verb));
      this.nouns.set(word, found);
    }
    return found;
  }

  /** Whether a word is a noun by its ending, or was read as one more than as anything else: no guess. */
  isSurelyNoun(word: string): boolean {
    if (!this.isNoun(word)) return false;
    if (this.cues.nounShape.test(word)) return true;
    const read: KindCounts = [0, 0, 0];
    const add = (counts: Readonly<KindCounts | KindRow>, weight: number): void => {
      for (const kind of [0, 1, 2] as const) read[kind] += weight * counts[kind];
    };
    for (const table of this.tables) add(table.get(word) ?? [0, 0, 0], 1);
    if (read[0] + read[1] + read[2] < 2) this.addTail(word, add);
    const isVerbToo = this.cues
      .infinitivesOfStem(word)
      .some((form) => this.tables.some((table) => table.has(form)) && this.isVerb(form));
    return read[0] >= (isVerbToo ? OFTEN : 0.5) && read[0] > read[1] + read[2];
  }

  /** Whether a word is clearly a verb form. */
  isVerb(word: string): boolean {
    let found = this.verbs.get(word);
    if (found === undefined) {
      const [noun, verb, other] = this.evidence(word);
      found = verb > noun && verb >= other;
      this.verbs.set(word, found);
    }
    return found;
  }

  private learnEnding(word: string, [noun, verb, other]: KindRow): void {
    const most = Math.max(noun, verb, other);
    if (word.length <= LONGEST_ENDING || most < 1 || most < 0.6 * (noun + verb + other)) return;
    for (const length of [2, 3, LONGEST_ENDING]) {
      const ending = word.slice(-length);
      const counts = this.endings.get(ending) ?? [0, 0, 0];
      counts[noun === most ? 0 : verb === most ? 1 : 2] += 1;
      this.endings.set(ending, counts);
    }
  }

  private evidence(word: string): KindCounts {
    const sum: KindCounts = [0, 0, 0];
    let met = 0;
    const add = (counts: Readonly<KindCounts | KindRow>, weight: number): void => {
      for (const kind of [0, 1, 2] as const) sum[kind] += weight * counts[kind];
    };
    for (const table of this.tables) {
      const row = table.get(word);
      if (!row) continue;
      add(row, 1);
      met += row[3];
    }
    const read = sum[0] + sum[1] + sum[2];
    const neverNamed = met >= OFTEN_MET && sum[0] < LEAST_NAMED * met;
    if (read < 2) this.addTail(word, add);
    const asRead: Readonly<KindCounts> = [...sum];
    this.addFamily(word, sum[0] < SELDOM_NAMED * met ? met / 2 : 0, add);
    for (let length = LONGEST_ENDING; length >= 2; length--) {
      const counts = this.endings.get(word.slice(-length));
      if (!counts || word.length <= length) continue;
      const total = counts[0] + counts[1] + counts[2];
      if (total < 5) continue;
      add(counts, BY_ENDING / total / (1 + read / 2));
      break;
    }
    const { nounShape, verbShape, otherShape } = this.cues;
    if (nounShape.test(word)) sum[0] += BY_SHAPE;
    else if (otherShape.test(word)) add([-sum[0] / 2, 0, BY_SHAPE], 1);
    else if (verbShape.test(word)) sum[1] += BY_SHAPE;
    this.addSiblings(word, [...asRead], sum);
    // A noun that is met time and again stands after an article or a preposition now and then.
    if (neverNamed && !nounShape.test(word)) add([-sum[0] / 2, 0, BY_SHAPE], 1);
    return sum;
  }

  /** `digitale` is an adjective, so `digitaal` is one too; `duren` is a verb, so `duurt` is one. */
  private addFamily(
    word: string,
    seldomNamed: number,
    add: (counts: Readonly<KindCounts | KindRow>, weight: number) => void,
  ): void {
    for (const form of this.cues.agreeing(word)) {
      for (const table of this.tables) {
        const counts = table.get(form);
        if (counts && counts[2] > 2 * counts[0]) add([0, 0, counts[2]], 1);
      }
    }
    for (const form of this.cues.infinitives(word)) {
      for (const table of this.tables) {
        const counts = table.get(form);
        if (counts && counts[1] > counts[0])
          add([0, Math.min(counts[1], OFTEN) + seldomNamed, 0], BY_INFINITIVE);
      }
    }
  }

  /**
   * What forms beside it say of a word that was seldom read as a noun itself: beside `stabiele` and `harde`, `stabiel` and
   * `harder` are no nouns; beside `besteden`, `besteed` is none.
   */
  private addSiblings(word: string, [noun, verb, other]: Readonly<KindCounts>, sum: KindCounts): void {
    if (this.cues.nounShape.test(word)) return;
    const met = (form: string): boolean => this.tables.some((table) => table.has(form));
    const isAdjective = (form: string): boolean => met(form) && !this.isNoun(form) && !this.isVerb(form);
    const adjective =
      noun < OFTEN && [...this.cues.agreeing(word), ...this.cues.positive(word)].some(isAdjective);
    const agrees = noun < 1 && this.cues.agrees.test(word) && !this.cues.nounInE.test(word);
    if (adjective || agrees) sum[2] = Math.max(sum[2], sum[0] + 0.1);
    const isInfinitive = (form: string): boolean =>
      this.tables.some((table) => {
        const counts = table.get(form);
        return counts !== undefined && counts[1] > counts[0] && this.isVerb(form);
      });
    if (noun < 1 && noun <= verb + other && this.cues.infinitivesOfStem(word).some(isInfinitive))
      sum[1] = Math.max(sum[1], sum[0] + 0.1);
  }

  private addTail(word: string, add: (counts: Readonly<KindCounts | KindRow>, weight: number) => void): void {
    for (let start = 3; start <= word.length - SHORTEST_TAIL; start++) {
      for (const table of this.tables) {
        const counts = table.get(word.slice(start));
        if (counts && counts[0] + counts[1] + counts[2] >= 2) {
          add(counts, 2 / (counts[0] + counts[1] + counts[2]));
          return;
        }
      }
    }
  }
}

/** A table as one string, blanks between: each word and its counts, of which the largest is 99 at most. */
export function encodeKinds(table: KindTable): string {
  return [...table]
    .map(([word, counts]) => {
      const scale = Math.min(1, MOST_COUNTED / Math.max(...counts));
      return { word, counts: counts.map((count) => Math.round(scale * count)) };
    })
    .filter(({ counts }) => counts.some((count) => count > 0))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, counts }) => `${word} ${counts.join(' ')}`)
    .join(' ');
}

/** The reverse of `encodeKinds`. */
export function decodeKinds(text: string): Map<string, KindRow> {
  const table = new Map<string, KindRow>();
  const parts = text === '' ? [] : text.split(' ');
  for (let at = 0; at < parts.length; at += 5)
    table.set(parts[at]!, [+parts[at + 1]!, +parts[at + 2]!, +parts[at + 3]!, +parts[at + 4]!]);
  return table;
}
