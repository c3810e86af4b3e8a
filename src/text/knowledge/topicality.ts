import { log } from '../elementary.js';
import { clip } from '../settings.js';
import type { Knowledge } from './encode.js';

/** Weight of a word that goes with any domain, and of a word that the bank does not know. */
const LEAST = 0.25;
const UNKNOWN = 0.8;
/** Texts' worth of the usual spread that every word begins with. */
const PRIOR = 2;

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
  const counts = new Float64Array(vocabularies.words.names.length * length);
  for (let text = 0; text < texts; text++) {
    const domain = domainNumber[bank.topics[text]!]!;
    usual[domain]! += 1 / texts;
    for (let p = bank.starts[text]!; p < bank.starts[text + 1]!; p++)
      counts[bank.terms[p]! * length + domain]!++;
  }
  return (stem) => {
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
}
