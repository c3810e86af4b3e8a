import { xorshift } from './fill.js';

/** Searches that differ from each other, of one kind. */
export interface Questions {
  kind: string;
  queries: Record<string, string>[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const FILTERS: Record<string, string>[] = [
  { workshop: '3' },
  { theme: 't2' },
  { theme: 'not-placed' },
  { theme: 'proposals' },
  { law: 'wmo' },
  { law: 'none' },
  { kind: 'question' },
  { perspective: 'none' },
  { decided: 'no' },
  { decided: 'yes' },
  { personal: 'yes' },
  { withdrawn: 'with' },
  { fresh: 'yes' },
];

/** `count` questions of each kind, made of words of the texts. The same every time. */
export function makeQuestions(texts: readonly string[], count: number): Questions[] {
  const random = xorshift(7);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const words = [
    ...new Set(texts.slice(0, 5000).flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])),
  ];
  const slip = (word: string): string => {
    const at = 1 + Math.floor(random() * (word.length - 2));
    return word.slice(0, at) + pick([...LETTERS]) + word.slice(at + 1);
  };
  const long = words.filter((word) => word.length >= 7);
  const make = (kind: string, one: (index: number) => Record<string, string>): Questions => ({
    kind,
    queries: Array.from({ length: count }, (_, index) => one(index)),
  });
  return [
    make('one word', () => ({ q: pick(words) })),
    // Words of running text: the common ones as often as they are said.
    make('a word as often as it is said', () => ({ q: pick(pick(texts).match(/\p{L}{4,}/gu) ?? ['zorg']) })),
    make('two words', () => ({ q: `${pick(words)} ${pick(words)}` })),
    make('a sentence', () => ({ q: pick(texts).slice(0, 80) })),
    make('a typing error', () => ({ q: slip(pick(long)) })),
    make('a phrase in quotation marks', () => ({ q: `"${pick(texts).split(' ').slice(0, 3).join(' ')}"` })),
    make('a word and a filter', (index) => ({ q: pick(words), ...FILTERS[index % FILTERS.length] })),
    make('a word, by workshop', () => ({ q: pick(words), sort: 'workshop' })),
    make('a filter alone', (index) => ({
      ...FILTERS[index % FILTERS.length],
      page: String(1 + Math.floor(index / FILTERS.length)),
    })),
  ];
}
