import type { Language } from '../analysis.js';

/** The few sentences that the engine itself writes. */
export interface Wording {
  event: string;
  eventDescription: string;
  /** Joins two terms of a label. */
  and: string;
  /** One line: whether it is a mixed lot, what else it is about, and the words that people use in it. */
  describe(subjects: readonly string[], words: readonly string[], mixed: boolean): string;
  /** A theme of which nothing can be said; it gets a number. */
  unnamed: string;
}

function list(terms: readonly string[], and: string): string {
  return terms.length < 2 ? terms.join('') : `${terms.slice(0, -1).join(', ')} ${and} ${terms.at(-1)}`;
}

export const WORDING: Record<Language, Wording> = {
  nl: {
    event: 'Over de bijeenkomst zelf',
    eventDescription: 'Opmerkingen over de dag zelf: zaal, techniek, eten en organisatie.',
    and: 'en',
    describe: (subjects, words, mixed) =>
      [
        mixed && 'Uiteenlopende ideeën; de naam geldt voor een deel.',
        subjects.length > 0 && `Het gaat ook over ${subjects.join(', en over ')}.`,
        words.length > 0 && `Mensen noemen onder meer ${list(words, 'en')}.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    unnamed: 'Overige ideeën',
  },
  en: {
    event: 'About the event itself',
    eventDescription: 'Remarks about the day itself: room, equipment, food and organisation.',
    and: 'and',
    describe: (subjects, words, mixed) =>
      [
        mixed && 'Various ideas; the name holds for some of them.',
        subjects.length > 0 && `It is also about ${subjects.join(', and about ')}.`,
        words.length > 0 && `People mention ${list(words, 'and')}.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    unnamed: 'Other ideas',
  },
};
