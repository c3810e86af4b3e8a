import { Matcher } from './matcher.js';
import type { ConceptKind } from './format.js';
import type { LexiconData } from './compile.js';
import type { Token } from '../reading/tokenize.js';

/** Something that residents and professionals talk about, however they word it. */
export interface Concept {
  /** Stable: `geld.schulden`. */
  key: string;
  /** Readable Dutch, fit as a tag. */
  name: string;
  /** Key of the domain above it, see `Lexicon.domains`. */
  domain: string;
  /** Key of its family, see `Lexicon.families`: concepts that people mix up or mention together, across domains. */
  family: string;
  kind: ConceptKind;
  /** Keys of the laws that a text about this touches. */
  laws: readonly string[];
  /** Keys of the laws that it touches when nothing else in the text says which. */
  broadLaws: readonly string[];
  /** Whether it may be shown as a tag. */
  tag: boolean;
}

/** A concept met in a text: which (index into `Lexicon.concepts`), how surely (0 to 1), and where (tokens, end exclusive). */
export interface ConceptMatch {
  concept: number;
  weight: number;
  start: number;
  end: number;
}

export interface Lexicon {
  /** Hash of its content. */
  version: string;
  /** The broad fields of policy, about fifteen. */
  domains: readonly { key: string; name: string }[];
  /** Between concept and domain, about seventy. */
  families: readonly { key: string; name: string }[];
  concepts: readonly Concept[];
  /** Matches in the order of their places; one concept at most once a place. Linear in the number of tokens. */
  match(tokens: readonly Token[]): ConceptMatch[];
  /** Whether a lower-case word is known to exist, in any form: what makes a compound safe to cut. */
  knows(word: string): boolean;
}

/** A lexicon from compiled data. The tables for matching are built at the first match. */
export function createLexicon(data: LexiconData): Lexicon {
  let made: Matcher | undefined;
  const matcher = (): Matcher => (made ??= new Matcher(data));
  return {
    version: data.version,
    domains: data.domains,
    families: data.families,
    concepts: data.concepts,
    match: (tokens) => matcher().match(tokens),
    knows: (word) => matcher().knows(word),
  };
}
