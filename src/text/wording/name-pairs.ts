/** Names that people wrote beforehand, two of them as one, and as they stand within a sentence. */
import { LONGEST_LABEL, type Candidate, type NameCandidate } from './label-candidates.js';
import type { Lexicon } from '../lexicon/index.js';
import { isNameOfLaw } from '../lexicon/laws.js';
import { saysTheSame } from './word-labels.js';

/** Of two names each has so many words at most: a thing, or a thing of a kind. */
const LONGEST_HALF = 2;

/** Two names go together when they are of one field: what people happen to say in one breath makes no heading. */
export function kinship(lexicon: Lexicon | null): (a: NameCandidate, b: NameCandidate) => boolean {
  const fields = new Map<string, Set<string>>();
  for (const { key, family, domain } of lexicon?.concepts ?? []) {
    fields.set(key, new Set([domain]));
    const ofFamily = fields.get(`family ${family}`) ?? new Set();
    fields.set(`family ${family}`, ofFamily.add(domain));
  }
  return (a, b) => {
    const others = fields.get(b.key);
    return others !== undefined && [...(fields.get(a.key) ?? [])].some((field) => others.has(field));
  };
}

/** Two names as one, or null when they say the same, one of them names several things already, or is long itself. */
export function joinNames(a: Candidate, b: Candidate, and: string): string | null {
  if (saysTheSame(a.text, b.text)) return null;
  const both = `${a.text} ${and} ${uncapitalised(b.text)}`;
  if (both.includes(',') || both.split(` ${and} `).length > 2) return null;
  if ([a, b].some(({ text }) => text.split(' ').length > LONGEST_HALF)) return null;
  return both.length <= LONGEST_LABEL ? both : null;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first word of a name, if a capital begins it and no other letter of it is one (not UWV, DigiD). */
const ONE_CAPITAL = /^\p{Lu}\p{M}?[\p{Ll}\p{M}'’-]*(?=[\s,]|$)/u;

/** A name within a sentence; abbreviations and names of laws keep their capitals (UWV, Wmo-taxi). */
export function uncapitalised(text: string): string {
  if (text.startsWith('Eén ')) return `é${text.slice(1)}`;
  const first = ONE_CAPITAL.exec(text)?.[0];
  if (first === undefined || isNameOfLaw(first.split('-')[0]!)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
