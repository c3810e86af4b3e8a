import { log } from '../numbers/elementary.js';
import { clip } from '../settings.js';
import type { Knowledge } from './encode.js';

/** Weight of a word that goes with any domain, and of a word that the bank does not know. */
const LEAST = 0.25;
const UNKNOWN = 0.8;
/** Texts' worth of the usual spread that every word begins with. */
const PRIOR = 2;
const LARGEST_MEMORY = 100_000;

/**
 * How much a word says about the subject of a text, 0.25 to 1, by the bank: the divergence between the domains in which
 * it occurs and those of all texts. Words that go anywhere (vraag, gemeente, mee) say little.
 *
 * @param domainOf the domain of each topic of the bank
 */
export function topicalityOf(
  { bank, vocabularies }: Pick<Knowledge, 'bank' | 'vocabularies'>,
  domainOf: readonly string[],
): (stem: string) => number {
  const domains = [...new Set(domainOf)].sort();
  const domainNumber = domainOf.map((domain) => domains.indexOf(domain));
  const usual = new Float64Array(domains.length);
  const { length } = domains;
  const texts = bank.topics.length;
  // Words × domains.
  const counts = new Float64Array(vocabularies.words.numbers.size * length);
  for (let text = 0; text < texts; text++) {
    const domain = domainNumber[bank.topics[text]!]!;
    usual[domain]! += 1 / texts;
    for (let p = bank.starts[text]!; p < bank.starts[text + 1]!; p++)
      counts[bank.terms[p]! * length + domain]!++;
  }
  const read = (stem: string): number => {
    const word = vocabularies.words.numbers.get(stem);
    if (word === undefined) return UNKNOWN;
    const own = counts.subarray(word * length, (word + 1) * length);
    const total = own.reduce((sum, count) => sum + count, PRIOR);
    let divergence = 0;
    own.forEach((count, domain) => {
      const share = (count + PRIOR * usual[domain]!) / total;
      if (share > 0) divergence += share * log(share / usual[domain]!);
    });
    return clip(LEAST + divergence, LEAST, 1);
  };
  // Every phrase of a collection asks it, in every run.
  const known = new Map<string, number>();
  return (stem) => {
    let value = known.get(stem);
    if (value === undefined) {
      value = read(stem);
      if (known.size >= LARGEST_MEMORY) known.clear();
      known.set(stem, value);
    }
    return value;
  };
}
