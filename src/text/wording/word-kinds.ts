/**
 * Whether a word is a noun, a verb or something else, told by the company it keeps: after an article, after "ik", after
 * "te". No dictionary: what a collection and the bank of example ideas say about a word is counted, and a word never met
 * is judged by the end of it. Good enough to keep verbs out of the names of themes.
 */
import type { Language } from '../analysis.js';
import {
  LONGEST_ENDING,
  SHORTEST_ENDING,
  type KindCounts,
  type KindRow,
  type Kinds,
  type KindTable,
} from '../reading/kind-table.js';
import { KIND_CUES, type KindCues } from '../languages/kind-cues.js';

/** What the look of a word counts against what is read about it. */
const BY_SHAPE = 1.5;
const BY_ENDING = 2;
const BY_INFINITIVE = 0.5;
/** A compound is what its last part is; shorter tails are endings. */
const SHORTEST_TAIL = 4;
const OFTEN = 4;
const NAMES_TOO = 0.7;
/** Mass nouns (abortus, euthanasie) seldom stand after an article. */
const OFTEN_MET = 6;
const LEAST_NAMED = 0.04;
/** Of forms that a verb may have, a noun shows itself in more than this share of its places. */
const SELDOM_NAMED = 0.35;

/** Words' kinds by what is known of the language and what a collection itself says. */
export class WordKinds {
  private readonly tables: readonly KindTable[];
  private readonly endings: readonly Kinds['endings'][];
  private readonly cues: KindCues;
  private readonly nouns = new Map<string, boolean>();
  private readonly verbs = new Map<string, boolean>();
  private readonly weighed = new Map<string, Readonly<KindCounts>>();

  /** @param counted in other texts and in these */
  constructor(counted: readonly Kinds[], language: Language) {
    this.tables = counted.map(({ words }) => words);
    this.endings = counted.map(({ endings }) => endings);
    this.cues = KIND_CUES[language];
  }

  /** Whether a word (lower case) is rather a noun than anything else. */
  isNoun(word: string): boolean {
    let found = this.nouns.get(word);
    if (found === undefined) {
      const [noun, verb, other] = this.evidence(word);
      // An infinitive may be the name of what is done (eten, verblijf), if it is met as one often.
      found =
        !this.cues.nameless.test(word) &&
        !(this.cues.adjectives.has(word) && noun < OFTEN) &&
        noun > 0 &&
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

  private evidence(word: string): Readonly<KindCounts> {
    let found = this.weighed.get(word);
    if (!found) this.weighed.set(word, (found = this.weigh(word)));
    return found;
  }

  private weigh(word: string): KindCounts {
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
    for (let length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
      if (word.length <= length) continue;
      const counts = this.endingCounts(word.slice(-length));
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

  private endingCounts(ending: string): KindCounts {
    const sum: KindCounts = [0, 0, 0];
    for (const endings of this.endings) {
      const counts = endings.get(ending);
      if (counts) for (const kind of [0, 1, 2] as const) sum[kind] += counts[kind];
    }
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
        if (counts && counts[1] > 0 && counts[1] >= counts[0])
          add([0, Math.min(counts[1], OFTEN) + seldomNamed, 0], BY_INFINITIVE);
      }
    }
  }

  /**
   * What forms beside it say of a word that was seldom read as a noun itself: beside `stabiele` and `harde`, `stabiel` and
   * `harder` are no nouns, nor is `stabiele` beside `stabiel`; beside `besteden`, `besteed` is none.
   */
  private addSiblings(word: string, [noun, verb, other]: Readonly<KindCounts>, sum: KindCounts): void {
    if (this.cues.nounShape.test(word)) return;
    const met = (form: string): boolean => this.tables.some((table) => table.has(form));
    const isAdjective = (form: string): boolean => met(form) && !this.isNoun(form) && !this.isVerb(form);
    const adjective =
      noun < OFTEN &&
      ([...this.cues.agreeing(word), ...this.cues.positive(word)].some(isAdjective) ||
        (!this.cues.nounInE.test(word) &&
          this.cues.plain(word).some((form) => this.isReadAsAdjective(form))));
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

  /** Whether a form was read as an adjective more than as anything else; by counts only, or it would ask the word itself. */
  private isReadAsAdjective(form: string): boolean {
    const read: KindCounts = [0, 0, 0];
    for (const table of this.tables)
      for (const kind of [0, 1, 2] as const) read[kind] += table.get(form)?.[kind] ?? 0;
    return read[2] > read[0] && read[2] >= read[1];
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
