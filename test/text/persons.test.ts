import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/text/index.js';
import { readDocuments } from '../../src/text/reading/collection.js';
import { stem } from '../../src/text/reading/stem.js';
import { withoutPersons } from '../../src/text/wording/persons.js';
import type { Phrase } from '../../src/text/wording/phrases.js';
import { inputOf } from './support/inputs.js';

const documents = readDocuments(
  ['Maatje Riet is ziek', 'De fuik in het riet', 'Maatje Anneke ook'].map((text, i) => ({
    id: `${i}`,
    text,
  })),
  'nl',
  null,
);

/** A phrase with the texts that hold it, and a name marked in every text that has it. */
function phrase(surface: string, texts: number[]): Phrase {
  const key = surface
    .split(' ')
    .map((word) => stem(word, 'nl'))
    .join(' ');
  return { key, surface, length: key.split(' ').length, nominal: true, sure: true, texts };
}
const at = (name: string) => (document: number) => {
  const start = documents[document]!.text.indexOf(name);
  return start < 0 ? [] : [{ start, end: start + name.length, kind: 'name' as const, reason: 'listed' }];
};
const number = (word: string): number[] =>
  documents.flatMap(({ text }, i) => (text.toLowerCase().includes(word) ? [i] : []));

describe('the words for themes', () => {
  test('leave out a name, and phrases with it, but no word that is a name only here and there', () => {
    const phrases = ['riet', 'anneke', 'maatje', 'maatje anneke'].map((word) => phrase(word, number(word)));
    const left = (name: string): string[] =>
      withoutPersons(phrases, documents, at(name)).map(({ surface }) => surface);
    expect(left('Anneke')).toEqual(['riet', 'maatje']);
    expect(left('Riet')).toEqual(['riet', 'anneke', 'maatje', 'maatje anneke']);
  });

  test('name no person that the engine itself takes for one, however often people do', () => {
    const texts = [
      ...['de sluis', 'het gemaal', 'de steiger', 'de dijk'].map(
        (where) => `Mevrouw Brolsma wacht bij ${where}`,
      ),
      ...['dicht', 'te smal', 'een eind om', 'lawaaiig'].map((how) => `De praalwagens gaan ${how}`),
    ];
    const { themes } = analyse(inputOf(texts, { themes: 2 }));
    const said = themes.flatMap(({ label, description, keyTerms }) => [label, description, ...keyTerms]);
    expect(said.join(' ')).toMatch(/praalwagens/i);
    expect(said.join(' ')).not.toMatch(/brolsma/i);
  });
});
