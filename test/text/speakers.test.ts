import { describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../src/text/reading/collection.js';
import { findSpeakers } from '../../src/text/reading/speakers.js';
import { stem } from '../../src/text/reading/stem.js';
import { tokenize } from '../../src/text/reading/tokenize.js';

const speakersIn = (texts: readonly string[], known: readonly string[] = []): string[] =>
  [
    ...findSpeakers(
      texts.map((text) => ({ text, tokens: tokenize(text, 'nl') })),
      'nl',
      (found) => known.some((word) => stem(word, 'nl') === found),
    ),
  ].sort();

/** Invented. */
const MINUTES = [
  'Mevrouw Blokstra vraagt naar de wachttijden.',
  'De heer Oldewind wijst op de stoep voor de flat.',
  'Mevrouw Blokstra vindt de bus te duur.',
  'Blokstra merkt op dat de brug dicht is.',
  'Partij Waterkant staat voor een schone sloot, Oldewind zegt dat het geld op is.',
  'Oldewind pleit voor meer bankjes.',
];

describe('those who speak', () => {
  test('are told by what they say, want and think', () => {
    expect(speakersIn(MINUTES)).toEqual(['blokstra', 'oldewind']);
  });

  test('are no words that also stand without a capital, nor names that outside knowledge knows', () => {
    const loket = [
      'Loket wil papieren',
      'Loket zegt nee',
      'Loket vraagt om een pas',
      'bij het loket',
      'een loket',
    ];
    expect(speakersIn(loket)).toEqual([]);
    expect(speakersIn(['UWV wil een bewijs', 'UWV zegt nee', 'UWV vraagt veel'], ['uwv'])).toEqual([]);
  });

  test('are no words of their texts, and take nothing else with them', () => {
    const documents = readDocuments(
      MINUTES.map((text, i) => ({ id: `${i}`, text })),
      'nl',
      null,
      { isKnown: () => false },
    );
    expect(documents.flatMap(({ terms }) => terms).join(' ')).not.toMatch(/blokstra|oldewind/);
    expect(documents[2]!.terms).toContain('bus');
  });
});

describe('addresses of the web', () => {
  test('are no words of a text', () => {
    const [document] = readDocuments(
      [
        {
          id: '1',
          text: 'Lees meer op https://plan.voorbeeld.nl/sloot of voorbeeld.nl, mail info@voorbeeld.nl. De sloot stinkt.',
        },
      ],
      'nl',
      null,
    );
    expect(document!.tokens.map(({ text }) => text).join(' ')).toBe('lees meer op of mail de sloot stinkt');
  });

  test('leave full stops without a blank alone', () => {
    const [document] = readDocuments([{ id: '1', text: 'De bus is duur.De trein ook.' }], 'nl', null);
    expect(document!.tokens).toHaveLength(7);
  });
});
