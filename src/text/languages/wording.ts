import type { Language } from '../analysis.js';

/** How much of a theme its name holds for; `none` where it has no name of its own. */
export type NameHolds = 'most' | 'part' | 'none';

/** The few sentences that the engine itself writes. */
export interface Wording {
  event: string;
  eventDescription: string;
  /** Joins two terms of a label. */
  and: string;
  /** One line: how much of the theme its name holds for, what else it is about, and the words that people use in it. */
  describe(subjects: readonly string[], words: readonly string[], named: NameHolds): string;
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
    describe: (subjects, words, named) =>
      [
        named === 'part' && 'Uiteenlopende ideeën; de naam geldt voor een deel.',
        named === 'none' && 'Uiteenlopende ideeën zonder gezamenlijk onderwerp.',
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
    describe: (subjects, words, named) =>
      [
        named === 'part' && 'Various ideas; the name holds for some of them.',
        named === 'none' && 'Various ideas without a subject in common.',
        subjects.length > 0 && `It is also about ${subjects.join(', and about ')}.`,
        words.length > 0 && `People mention ${list(words, 'and')}.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    unnamed: 'Other ideas',
  },
};
