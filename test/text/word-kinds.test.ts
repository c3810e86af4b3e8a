import { describe, expect, test } from '@jest/globals';
import { trainedKnowledge } from '../../src/text/knowledge/view.js';
import { readDocuments } from '../../src/text/reading/collection.js';
import { countKinds } from '../../src/text/reading/kind-counts.js';
import { decodeKinds, encodeKinds, type KindRow } from '../../src/text/reading/kind-table.js';
import { isNounPhrase } from '../../src/text/wording/noun-phrases.js';
import { WordKinds } from '../../src/text/wording/word-kinds.js';

const dutch = new WordKinds([trainedKnowledge().kinds], 'nl');

describe('kinds of words', () => {
  test.each(['wachtlijst', 'bushalte', 'schulden', 'begeleiding', 'wegwerpbekers', 'buurtfeest'])(
    'takes %s for a noun',
    (word) => {
      expect(dutch.isNoun(word)).toBe(true);
    },
  );

  test.each([
    'rijdt',
    'wordt',
    'belt',
    'regelen',
    'vergeten',
    'onmenselijk',
    'medische',
    'belangrijker',
    'haalbaar',
    'zaterdagavond',
    'veertien',
    'schuurt',
    'sorry',
    'jezelf',
  ])('takes %s for something else', (word) => {
    expect(dutch.isNoun(word)).toBe(false);
  });

  test('learns an unknown word from the company it keeps', () => {
    const documents = readDocuments(
      ['De zwoef is stuk.', 'Wie maakt mijn zwoef?', 'Ik flarst elke dag', 'Hij flarst ook'].map(
        (text, i) => ({
          id: `${i}`,
          text,
        }),
      ),
      'nl',
      null,
    );
    const kinds = new WordKinds([countKinds(documents, 'nl')], 'nl');
    expect([kinds.isNoun('zwoef'), kinds.isNoun('flarst')]).toEqual([true, false]);
  });

  test('judges a word that was seldom read by the forms beside it', () => {
    const texts = [
      'Een vorpel plan is beter',
      'Vorpele plannen',
      'De vorpele aanpak',
      'Dat is niet erg vorpel',
    ];
    const documents = readDocuments(
      texts.map((text, i) => ({ id: `${i}`, text })),
      'nl',
      null,
    );
    const kinds = new WordKinds([trainedKnowledge().kinds, countKinds(documents, 'nl')], 'nl');
    expect([kinds.isNoun('vorpel'), kinds.isSurelyNoun('vorpel')]).toEqual([false, false]);
  });

  test('takes an adjective before another one for no noun, and a noun before a comma for one', () => {
    const texts = [
      'Geef ons een vorpele, zekere baan',
      'Een vorpele, rustige plek',
      'Let op de zwoefte, jong en oud',
    ];
    const documents = readDocuments(
      texts.map((text, i) => ({ id: `${i}`, text })),
      'nl',
      null,
    );
    const kinds = new WordKinds([countKinds(documents, 'nl')], 'nl');
    expect([kinds.isNoun('vorpele'), kinds.isNoun('zwoefte')]).toEqual([false, true]);
  });

  test('takes no adjective that agrees for a noun when it is met without its ending', () => {
    const texts = [
      'Dat plan is heel vorpel',
      'Zij zijn echt vorpel',
      'Dit is de vorpele',
      'Meer dan een vorpele',
    ];
    const documents = readDocuments(
      texts.map((text, i) => ({ id: `${i}`, text })),
      'nl',
      null,
    );
    const kinds = new WordKinds([countKinds(documents, 'nl')], 'nl');
    expect(kinds.isNoun('vorpele')).toBe(false);
    expect(['droogte', 'warmte', 'ruimte'].every((word) => dutch.isNoun(word))).toBe(true);
  });

  test('takes no word for a noun of which nothing is known, nor a common adjective', () => {
    const texts = ['Nobody speak here', 'The big hall', 'An old hall', 'Agencies big'];
    const documents = readDocuments(
      texts.map((text, i) => ({ id: `${i}`, text })),
      'en',
      null,
    );
    const kinds = new WordKinds([countKinds(documents, 'en')], 'en');
    expect(['speak', 'big', 'old', 'hall'].map((word) => kinds.isNoun(word))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test.each(['vergeet', 'gemist'])('does not take %s for a noun without doubt', (word) => {
    expect(dutch.isSurelyNoun(word)).toBe(false);
  });

  test('takes no adjective for a noun before a noun that says nothing', () => {
    const texts = ['De kwijlende jaren', 'In de kwijlende tijd', 'Na de kwijlende weken'];
    const documents = readDocuments(
      texts.map((text, i) => ({ id: `${i}`, text })),
      'nl',
      null,
    );
    expect(new WordKinds([countKinds(documents, 'nl')], 'nl').isNoun('kwijlende')).toBe(false);
  });

  test('takes a phrase for a name only when it names something', () => {
    const words = { kinds: dutch, written: (word: string): string => word };
    const verdicts = [
      'lange wachtlijst',
      'opvang van kinderen',
      'wachtlijst stopt',
      'regelen hulp',
      '81e',
      '4x',
    ].map((text) => isNounPhrase(text.split(' '), words, 'nl'));
    expect(verdicts).toEqual([true, true, false, false, false, false]);
  });

  test('comes back from its stored form', () => {
    const words = new Map<string, KindRow>([
      ['bus', [4, 0, 1, 6]],
      ['wandeling', [3, 0, 0, 3]],
      ['handeling', [2, 0, 0, 3]],
    ]);
    const kinds = decodeKinds(...encodeKinds({ words }));
    expect(kinds.words).toEqual(words);
    expect(kinds.endings.get('ing')).toEqual([2, 0, 0]);
    expect(kinds.endings.get('us')).toBeUndefined();
  });

  test('has a stored form when nothing was read', () => {
    const nothing = { words: new Map(), endings: new Map() };
    expect(decodeKinds(...encodeKinds(nothing))).toEqual(nothing);
  });
});
