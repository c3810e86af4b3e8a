import type { Language } from '../analysis.js';

/** The few sentences that the engine itself writes. */
export interface Wording {
  event: string;
  eventDescription: string;
  /** Joins two terms of a label. */
  and: string;
  /** One line from the terms of a theme. */
  describe(terms: readonly string[]): string;
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
    describe: (terms) => (terms.length === 0 ? '' : `Gaat over ${list(terms, 'en')}.`),
    unnamed: 'Overige ideeën',
  },
  en: {
    event: 'About the event itself',
    eventDescription: 'Remarks about the day itself: room, equipment, food and organisation.',
    and: 'and',
    describe: (terms) => (terms.length === 0 ? '' : `About ${list(terms, 'and')}.`),
    unnamed: 'Other ideas',
  },
};
