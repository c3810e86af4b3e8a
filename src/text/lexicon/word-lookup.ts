/** Finds what the lexicon knows about one word: as it is, inflected, as the beginning or end of a word, in parts, misspelt. */
import { FUNCTION_WORDS, baseForms, foldWord } from './word-forms.js';
import { NearWords } from './near-words.js';
import type { LexiconData } from './compile.js';
import { WHOLE_WORDS } from './whole-words.js';

export interface WordHit {
  entry: number;
  /** How sure it is that the word means the entry's word, 0 to 1. */
  factor: number;
}

export interface WordMeaning {
  hits: readonly WordHit[];
  /** Ids of the phrase words that this word may be. */
  atoms: readonly number[];
  /** The word (or one of its base forms) exists: no reason to look for a misspelling. */
  known: boolean;
}

/** Parts of a word with hyphens. */
const MOST_JOINED = 4;
const LINKERS = ['', 's', 'en', 'e', 'er', 'n'];
const LONGEST = 40;
/** Letters of a beginning or end by which a word is known, at least. */
const SHORTEST_END = 3;
const LARGEST_MEMORY = 100_000;
const COMPOUND_FACTOR = 0.8;
const TYPO_FACTOR = 0.7;
const PREFIX_FACTOR = 0.9;
const JOINED_FACTOR = 0.9;

/** What the lexicon knows about a part of a compound. */
interface WordPart {
  entries: readonly number[] | undefined;
  exists: boolean;
}

interface Lengths {
  least: number;
  most: number;
}

function lengthsOf(words: readonly string[]): Lengths {
  let least = Infinity;
  let most = 0;
  for (const { length } of words) {
    least = Math.min(least, length);
    most = Math.max(most, length);
  }
  return { least, most };
}

function firstLetters(word: string): string {
  return word.slice(0, SHORTEST_END);
}

function tableOf(keys: readonly string[], values: readonly number[][]): Map<string, readonly number[]> {
  return new Map(keys.map((key, index) => [key, values[index] ?? []]));
}

/** Whether nothing is known of a word by a beginning, an end or a part of it. */
function isWhole(folded: string): boolean {
  return FUNCTION_WORDS.has(folded) || WHOLE_WORDS.has(folded);
}

export class WordLookup {
  private readonly data: LexiconData;
  private readonly forms: Map<string, readonly number[]>;
  private readonly exact: Map<string, readonly number[]>;
  private readonly prefixes: Map<string, readonly number[]>;
  private readonly suffixes: Map<string, readonly number[]>;
  private readonly atoms = new Map<string, number[]>();
  private readonly vocabulary: Set<string>;
  private readonly hyphenStarts: Set<string>;
  private readonly memory = new Map<string, WordMeaning>();
  private readonly parts = new Map<string, WordPart>();
  /** Lengths between which the beginnings, and the ends, lie that the lexicon knows. */
  private readonly prefixLengths: Lengths;
  private readonly suffixLengths: Lengths;
  /** The first letters of those beginnings: most words have others. */
  private readonly prefixStarts: ReadonlySet<string>;
  private near: NearWords | undefined;

  constructor(data: LexiconData) {
    this.data = data;
    this.forms = tableOf(data.forms, data.formEntries);
    this.exact = tableOf(data.exact, data.exactEntries);
    this.prefixes = tableOf(data.prefixes, data.prefixEntries);
    this.suffixes = tableOf(data.suffixes, data.suffixEntries);
    this.prefixLengths = lengthsOf(data.prefixes);
    this.suffixLengths = lengthsOf(data.suffixes);
    this.prefixStarts = new Set(data.prefixes.map(firstLetters));
    this.vocabulary = new Set(data.vocabulary);
    this.hyphenStarts = new Set(data.hyphenStarts);
    for (const [id, forms] of data.atomWords.entries())
      for (const form of forms.split(' ')) {
        const ids = this.atoms.get(form);
        if (ids === undefined) this.atoms.set(form, [id]);
        else ids.push(id);
      }
  }

  meaning(word: string): WordMeaning {
    let found = this.memory.get(word);
    if (found === undefined) {
      found = this.lookUp(word.slice(0, LONGEST));
      if (this.memory.size >= LARGEST_MEMORY) this.memory.clear();
      this.memory.set(word, found);
    }
    return found;
  }

  /**
   * What words written apart mean as one word (`jeugd zorg`, `re-integratie`, `huis-aan-huisblad`): the meaning and how
   * many of the tokens from `position` on it takes, at least two. Undefined when they are just words.
   */
  joined(
    tokens: readonly { text: string }[],
    position: number,
  ): { hits: readonly WordHit[]; count: number } | undefined {
    const first = tokens[position]?.text ?? '';
    const second = tokens[position + 1]?.text;
    if (second === undefined) return undefined;
    if (this.hyphenStarts.has(first)) {
      let word = first;
      let onlyFunction = FUNCTION_WORDS.has(first);
      for (let count = 2; count <= MOST_JOINED && word.length <= LONGEST; count++) {
        const next = tokens[position + count - 1]?.text ?? '';
        word += next;
        const folded = foldWord(word);
        // "Wij-zij" is a word as it stands; "na de" is no form of "naden".
        onlyFunction &&= FUNCTION_WORDS.has(next);
        const hits = this.wholeWord(folded, onlyFunction ? [folded] : baseForms(folded));
        if (hits.length > 0 && position + count <= tokens.length) return { hits, count };
      }
    }
    if (FUNCTION_WORDS.has(first) || FUNCTION_WORDS.has(second)) return undefined;
    if (first.length + second.length < 6 || first.length + second.length > LONGEST) return undefined;
    const word = foldWord(first + second);
    const entries = this.forms.get(word) ?? this.exact.get(word);
    return entries && { hits: entries.map((entry) => ({ entry, factor: JOINED_FACTOR })), count: 2 };
  }

  private lookUp(word: string): WordMeaning {
    const folded = foldWord(word);
    const candidates = baseForms(word);
    const atoms = new Set<number>();
    for (const form of [`=${folded}`, ...candidates])
      for (const atom of this.atoms.get(form) ?? []) atoms.add(atom);
    const hits = this.wholeWord(folded, candidates);
    const isKnown = hits.length > 0 || candidates.some((form) => this.vocabulary.has(form));
    if (hits.length === 0 && folded.length >= 6 && !isWhole(folded))
      hits.push(...this.inParts(folded, isKnown));
    const known = isKnown || hits.length > 0;
    if (!known && folded.length >= 7 && !isWhole(folded) && !/\d/.test(folded))
      hits.push(...this.misspelt(folded));
    return { hits, atoms: [...atoms], known };
  }

  private wholeWord(folded: string, candidates: readonly string[]): WordHit[] {
    const hits = new Map<number, number>();
    const add = (entries: readonly number[] | undefined, factor: number): boolean => {
      for (const entry of entries ?? []) hits.set(entry, Math.max(factor, hits.get(entry) ?? 0));
      return entries !== undefined;
    };
    add(this.exact.get(folded), 1);
    const whole = isWhole(folded);
    const tries = FUNCTION_WORDS.has(folded) ? [folded] : candidates;
    for (const form of tries) if (add(this.forms.get(form), 1)) break;
    const { prefixLengths, suffixLengths } = this;
    for (const form of tries.slice(0, 3)) {
      if (!this.prefixStarts.has(firstLetters(form))) continue;
      for (
        let length = Math.min(form.length, LONGEST, prefixLengths.most);
        length >= Math.max(whole ? form.length : SHORTEST_END, prefixLengths.least);
        length--
      )
        if (add(this.prefixes.get(form.slice(0, length)), form.length === length ? 1 : PREFIX_FACTOR)) break;
    }
    for (const form of whole ? [] : tries.slice(0, 3))
      for (
        let length = Math.min(form.length - 1, suffixLengths.most);
        length >= Math.max(SHORTEST_END, suffixLengths.least);
        length--
      )
        if (add(this.suffixes.get(form.slice(-length)), PREFIX_FACTOR)) break;
    return [...hits].map(([entry, factor]) => ({ entry, factor }));
  }

  /** Parts repeat more than words do (-zorg, -plaats, -kosten), and finding the base forms of one is what takes time. */
  private part(word: string): WordPart {
    let part = this.parts.get(word);
    if (part === undefined) {
      const forms = baseForms(word);
      part = {
        entries: FUNCTION_WORDS.has(word) ? undefined : this.entriesOfFirst(forms),
        exists: this.vocabulary.has(word) || forms.some((form) => this.vocabulary.has(form)),
      };
      if (this.parts.size >= LARGEST_MEMORY) this.parts.clear();
      this.parts.set(word, part);
    }
    return part;
  }

  private entriesOfFirst(forms: readonly string[]): readonly number[] | undefined {
    for (const form of forms) {
      const entries = this.forms.get(form);
      if (entries !== undefined) return entries;
    }
    return undefined;
  }

  /** Whether a folded word or a base form of it is known to exist, with or without a meaning here. */
  knows(word: string): boolean {
    return this.part(word).exists || [word, ...baseForms(word)].some((form) => this.forms.has(form));
  }

  /** Cuts a compound in two known words of which the lexicon knows at least one; the longest known part decides. */
  private inParts(word: string, isKnown: boolean): WordHit[] {
    let best: { left: readonly number[]; right: readonly number[]; score: number } | undefined;
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const tail = word.slice(cut);
      const { entries: right, exists } = this.part(tail);
      if (right === undefined && !exists && (cut < 7 || isKnown)) continue;
      for (const linker of LINKERS) {
        const head = word.slice(0, cut - linker.length);
        if (head.length < 3 || !word.slice(0, cut).endsWith(linker)) continue;
        const left = this.forms.get(head) ?? this.part(head).entries;
        if (left === undefined && (right === undefined || !this.part(head).exists)) continue;
        if (Math.min(head.length, tail.length) < 4 && (left === undefined || right === undefined)) continue;
        const score =
          (left === undefined ? 0 : head.length) +
          (right === undefined ? 0 : tail.length) -
          linker.length * 0.5;
        if (best === undefined || score > best.score) best = { left: left ?? [], right: right ?? [], score };
      }
    }
    if (best === undefined) return [];
    return [...best.left, ...best.right].map((entry) => ({ entry, factor: COMPOUND_FACTOR }));
  }

  private misspelt(word: string): WordHit[] {
    this.near ??= new NearWords(this.data.forms);
    const near = this.near.find(word);
    return (near === undefined ? [] : (this.forms.get(near) ?? [])).map((entry) => ({
      entry,
      factor: TYPO_FACTOR,
    }));
  }
}
