import type { Language } from '../analysis.js';

/** The few sentences that the engine itself writes. */
export interface Wording {
  event: string;
  eventDescription: string;
  /** Joins two terms of a label. */
  and: string;
  /** One line: what else a theme is about, and the words that people use in it. */
  describe(subjects: readonly string[], words: readonly string[]): string;
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
    describe: (subjects, words) =>
      [
        subjects.length > 0 && `Raakt ook aan ${list(subjects, 'en')}.`,
        words.length > 0 && `Veel genoemd: ${words.join(', ')}.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    unnamed: 'Overige ideeën',
  },
  en: {
    event: 'About the event itself',
    eventDescription: 'Remarks about the day itself: room, equipment, food and organisation.',
    and: 'and',
    describe: (subjects, words) =>
      [
        subjects.length > 0 && `Also touches ${list(subjects, 'and')}.`,
        words.length > 0 && `Often named: ${words.join(', ')}.`,
      ]
        .filter((sentence) => sentence !== false)
        .join(' '),
    unnamed: 'Other ideas',
  },
};
