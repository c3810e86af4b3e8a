/**
 * Turns what people wrote into tables that can be looked up without further work. Runs at build time for the lexicon
 * that comes with Oogst, and at run time for the additions of a project. Plain data: it is stored as JSON.
 */
import { entryForms, foldWord, separableParticle } from './word-forms.js';
import type { ConceptKind, Context, LexiconSource, SourceEntry } from './format.js';

export interface ConceptData {
  key: string;
  name: string;
  domain: string;
  family: string;
  kind: ConceptKind;
  laws: string[];
  broadLaws: string[];
  tag: boolean;
}

/** What a hit means: concept, weight, index of its context or −1. */
export type EntryData = [concept: number, weight: number, context: number];

export interface PhraseData {
  /** Atom ids, in order. */
  atoms: number[];
  /** Place in it of the word that the fewest phrases have: the one by which it is looked for. */
  anchor: number;
  ordered: boolean;
  /** Most other words (fillers apart) between two words of it. */
  gap: number;
  idiom: boolean;
  entry: number;
}

export interface LexiconData {
  version: string;
  domains: { key: string; name: string }[];
  families: { key: string; name: string }[];
  concepts: ConceptData[];
  entries: EntryData[];
  contexts: { near: number[]; notNear: number[]; nearDomains: string[]; notNearDomains: string[] }[];
  /** Whole words by every base form they may have: forms[i] hits the entries in formEntries[i]. */
  forms: string[];
  formEntries: number[][];
  exact: string[];
  exactEntries: number[][];
  prefixes: string[];
  prefixEntries: number[][];
  suffixes: string[];
  suffixEntries: number[][];
  /** Words of phrases and contexts with the forms they are met in, separated by blanks; their place is their id ("atom"). */
  atomWords: string[];
  phrases: PhraseData[];
  /** First parts of entries with a hyphen: the tokeniser cuts `re-integratie` in two, and these say where to join again. */
  hyphenStarts: string[];
  /** Words that exist (folded base forms), without meaning of their own here: they make compounds safe to cut. */
  vocabulary: string[];
}

/** Words that carry nothing inside a phrase; people leave them out or add them. */
export const FILLERS: ReadonlySet<string> = new Set(['de', 'het', 'een', 't', 'n', 'den', 'der']);
/** Other words that may stand between two words of a phrase, and between the halves of a separable verb. */
const WIDEST_GAP = 2;
const SEPARATED_GAP = 5;
const SPLIT = /[^\p{L}\p{N}'’*=+-]+/u;
const EMPTY = {
  forms: [],
  formEntries: [],
  exact: [],
  exactEntries: [],
  prefixes: [],
  prefixEntries: [],
  suffixes: [],
  suffixEntries: [],
};

export function emptyLexiconData(): LexiconData {
  return {
    ...structuredClone(EMPTY),
    version: '',
    domains: [],
    families: [],
    concepts: [],
    entries: [],
    contexts: [],
    atomWords: [],
    phrases: [],
    hyphenStarts: [],
    vocabulary: [],
  };
}

/** `betaal*` also begins betalen and betaling, `huis*` huizen: spelling changes before an ending. */
function beginnings(stem: string): string[] {
  const found = [stem];
  const long = /^(.*)([aeou])\2([a-z])$/.exec(stem);
  const voiced = /[aeiou]{2}[fs]$/.test(stem) ? (stem.endsWith('f') ? 'v' : 'z') : undefined;
  if (long !== null && !/[aeiou]/.test(long[3] ?? ''))
    for (const vowel of ['e', 'i']) found.push(`${long[1]}${long[2]}${voiced ?? long[3]}${vowel}`);
  else if (voiced !== undefined) found.push(`${stem.slice(0, -1)}${voiced}e`);
  return found;
}

class Table {
  private readonly index = new Map<string, number>();
  private readonly keys: string[];
  private readonly values: number[][];

  constructor(keys: string[], values: number[][]) {
    this.keys = keys;
    this.values = values;
    for (const [position, key] of keys.entries()) this.index.set(key, position);
  }
  add(key: string, entry: number): void {
    const position = this.index.get(key);
    if (position !== undefined) {
      this.values[position]?.push(entry);
      return;
    }
    this.index.set(key, this.keys.length);
    this.keys.push(key);
    this.values.push([entry]);
  }
}

class Compiler {
  readonly data: LexiconData;
  private readonly forms: Table;
  private readonly exact: Table;
  private readonly prefixes: Table;
  private readonly suffixes: Table;
  private readonly atoms = new Map<string, number>();

  constructor(data: LexiconData) {
    this.data = data;
    this.forms = new Table(data.forms, data.formEntries);
    this.exact = new Table(data.exact, data.exactEntries);
    this.prefixes = new Table(data.prefixes, data.prefixEntries);
    this.suffixes = new Table(data.suffixes, data.suffixEntries);
    for (const [index, forms] of data.atomWords.entries())
      this.atoms.set(forms.split(' ', 1)[0] ?? '', index);
  }

  /** The id of a word of a phrase or context, made when it is new. */
  private atom(word: string): number {
    // An exact word (`=laat`) keeps its mark: it is another atom than the word with its inflections.
    const exact = word.startsWith('=');
    const folded = (exact ? '=' : '') + foldWord(word.replaceAll('*', ''));
    const known = this.atoms.get(folded);
    if (known !== undefined) return known;
    const id = this.data.atomWords.push((exact ? [folded] : entryForms(folded)).join(' ')) - 1;
    this.atoms.set(folded, id);
    return id;
  }

  private context(context: Context | null): number {
    if (context === null) return -1;
    const words = (list: string[]): number[] =>
      list.filter((word) => !word.startsWith('#')).map((word) => this.atom(word));
    const domains = (list: string[]): string[] =>
      list.filter((word) => word.startsWith('#')).map((word) => word.slice(1));
    this.data.contexts.push({
      near: words(context.near),
      notNear: words(context.notNear),
      nearDomains: domains(context.near),
      notNearDomains: domains(context.notNear),
    });
    return this.data.contexts.length - 1;
  }

  private entry(concept: number, weight: number, context: number): number {
    this.data.entries.push([concept, weight, context]);
    return this.data.entries.length - 1;
  }

  private phrase(words: string[], shape: Pick<PhraseData, 'ordered' | 'gap' | 'idiom'>, entry: number): void {
    const content = words.filter((word) => !FILLERS.has(word));
    const kept = content.length >= 2 ? content : words;
    this.data.phrases.push({ atoms: kept.map((word) => this.atom(word)), anchor: 0, ...shape, entry });
  }

  /** `aanvragen` also as `vraag … aan`. */
  private separated(word: string, concept: number, weight: number, context: number): void {
    const particle = separableParticle(word);
    if (particle === undefined || !/(en|aan|oen|ien)$/.test(word)) return;
    const verb = word.slice(particle.length);
    if (verb.length >= 4) {
      const entry = this.entry(concept, weight * 0.8, context);
      this.phrase([verb, particle], { ordered: true, gap: SEPARATED_GAP, idiom: false }, entry);
    }
  }

  add(concept: number, { text, weight, idiom, context }: SourceEntry): void {
    const contextIndex = this.context(context);
    const ordered = !text.includes(' + ');
    const words = text
      .toLowerCase()
      .split(SPLIT)
      .map((word) => word.replace(/^\++$/, ''))
      .filter((word) => word !== '');
    const [word = ''] = words;
    if (words.length > 1) {
      const parts = words.flatMap((part) => part.split('-')).filter((part) => part !== '');
      const gap = text.startsWith('"') ? 0 : WIDEST_GAP;
      this.phrase(parts, { ordered, gap, idiom }, this.entry(concept, weight, contextIndex));
      return;
    }
    const folded = foldWord(word.replaceAll('*', ''));
    if (folded === '') return;
    const [first = '', second] = word.split('-');
    if (second !== undefined && !this.data.hyphenStarts.includes(foldWord(first)))
      this.data.hyphenStarts.push(foldWord(first));
    const entry = this.entry(concept, weight, contextIndex);
    if (word.startsWith('=')) this.exact.add(folded, entry);
    else if (word.startsWith('*')) this.suffixes.add(folded, entry);
    else if (word.endsWith('*'))
      for (const beginning of beginnings(folded)) this.prefixes.add(beginning, entry);
    else for (const form of entryForms(word)) this.forms.add(form, entry);
    if (!/[*=]/.test(word)) this.separated(folded, concept, weight, contextIndex);
  }
}

/**
 * Compiles `source`, on top of `base` where given (a concept with the same key gets more entries). `vocabulary` lists
 * existing words, any inflection.
 */
export function compileLexicon(
  source: LexiconSource,
  version: string,
  vocabulary: Iterable<string> = [],
  base: LexiconData = emptyLexiconData(),
): LexiconData {
  const data = structuredClone(base);
  data.version = version;
  for (const domain of source.domains)
    if (!data.domains.some(({ key }) => key === domain.key)) data.domains.push(domain);
  for (const family of source.families)
    if (!data.families.some(({ key }) => key === family.key)) data.families.push(family);
  const compiler = new Compiler(data);
  for (const { entries, ...concept } of source.concepts) {
    let index = data.concepts.findIndex(({ key }) => key === concept.key);
    if (index < 0) index = data.concepts.push(concept) - 1;
    for (const entry of entries) compiler.add(index, entry);
  }
  data.vocabulary.push(...vocabulary);
  anchor(data.phrases);
  return data;
}

function anchor(phrases: readonly PhraseData[]): void {
  const frequency = new Map<number, number>();
  for (const { atoms } of phrases)
    for (const atom of atoms) frequency.set(atom, (frequency.get(atom) ?? 0) + 1);
  for (const phrase of phrases) {
    const counts = phrase.atoms.map((atom) => frequency.get(atom) ?? 0);
    phrase.anchor = counts.indexOf(Math.min(...counts));
  }
}
