import { describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../src/text/reading/collection.js';
import { writtenForms } from '../../src/text/wording/casing.js';

/** How a word is written within a sentence, by what these texts show. */
function writtenIn(texts: readonly string[]): (word: string) => string {
  return writtenForms(
    readDocuments(
      texts.map((text, i) => ({ id: `d${i}`, text })),
      'nl',
      null,
    ),
  );
}

/** The first words of texts and a sentence in which some of them are met again. */
const opened = (opener: string, words: readonly string[]): string[] =>
  words.map((word, i) => `${opener} ${word} bij de dijk, nummer ${i}`);

describe('words within a sentence', () => {
  test('keep the capitals that they have there, and none that begin a sentence or stand between quotes', () => {
    const written = writtenIn([
      'Praalwagens vragen om een loods in Oudeveen',
      "Het project 'Verbinding' van de NVC. Loodsen genoeg",
      'De NVC in Oudeveen',
      'PRAALWAGENS MOETEN NAAR DE DIJK',
    ]);
    expect(['oudeveen', 'nvc', 'verbinding', 'praalwagens', 'loodsen', 'dijk'].map(written)).toEqual([
      'Oudeveen',
      'NVC',
      'verbinding',
      'praalwagens',
      'loodsen',
      'dijk',
    ]);
  });

  test('have no capital of a title, which shows by the other titles', () => {
    const titles = opened('Motie', ['Loods', 'Veerpont', 'Dijkweg', 'Molenaar', 'Sluisplein', 'AVX']);
    const written = writtenIn([...titles, 'Een loods en een veerpont voor de molenaar']);
    expect(['sluisplein', 'loods', 'avx'].map(written)).toEqual(['sluisplein', 'loods', 'AVX']);
  });

  test('keep the capital of a name behind the same word, also where one of the names is a word as well', () => {
    const names = opened('Mevrouw', ['Brolsma', 'Vlasblom', 'Wiersinga', 'Molenaar', 'Duinkerken']);
    const written = writtenIn([...names, 'Een loods voor de molenaar']);
    expect(['brolsma', 'duinkerken'].map(written)).toEqual(['Brolsma', 'Duinkerken']);
  });
});
