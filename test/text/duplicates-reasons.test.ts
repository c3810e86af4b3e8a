import { describe, expect, test } from '@jest/globals';
import { findDuplicates } from '../../src/text/duplicates/index.js';
import { tokenize } from '../../src/text/reading/tokenize.js';

const found = (...texts: string[]) =>
  findDuplicates(texts.map((text, i) => ({ id: `W${i + 1}`, text, tokens: tokenize(text, 'nl') })));
const repetition = (first: string, second: string) => found(first, second).pairs[0];

describe('why two ideas are held for one', () => {
  test('the same words but for capitals, accents and signs', () => {
    expect(repetition('Eén café voor de wijk', 'een cafe, voor de wijk!')).toMatchObject({
      how: 'same',
      score: 1,
      words: [],
      alike: [],
    });
  });

  test('the same words in the same order, with those that are written otherwise', () => {
    const pair = repetition(
      'De bibliotheek moet ook op zondag open, dan hebben ouderen een plek',
      'de bieb moet ook op zondag open dan hebben oudren een plek',
    );
    expect(pair?.how).toBe('retyped');
    expect(pair?.alike).toEqual([
      ['bieb', 'bibliotheek'],
      ['oudren', 'ouderen'],
    ]);
  });

  test('another form of a word is no other word', () => {
    const pair = repetition(
      'Vrijwilligers krijgen te weinig waardering van de gemeente',
      'De vrijwilliger krijgt van de gemeente te weinig waardering',
    );
    expect(pair).toMatchObject({ how: 'order', alike: [] });
  });

  test('most of the words, as they are written in the idea itself', () => {
    const pair = repetition(
      'Leerplicht, jeugdarts, school en wij houden elk een eigen dossier bij over hetzelfde meisje.',
      'School, leerplicht en jeugdarts = drie dossiers over één en hetzelfde kind',
    );
    expect(pair).toMatchObject({ how: 'words', words: ['School', 'leerplicht', 'jeugdarts', 'dossiers'] });
  });

  test('of pages of text only the beginning is read, and nothing is said of the rest', () => {
    const words = Array.from(
      { length: 150 },
      (_, i) => `onderwerp${String.fromCodePoint(97 + (i % 26))}${i}x`,
    );
    const turned = [...words.slice(0, -2), 'slot', 'einde'];
    expect(repetition(words.join(' '), turned.join(' '))).toMatchObject({ how: 'words' });
  });
});

describe('nearly the same words for another idea', () => {
  test('each of the two names the other, with what makes the difference as it is written there', () => {
    const [here, there] = [
      'Verlichting in de Dorpsstraat ophangen',
      'Verlichting in de Molenstraat ophangen',
    ];
    expect(Object.fromEntries(found(here, there).lookalikes)).toEqual({
      W1: { id: 'W2', kind: 'name', words: ['Dorpsstraat', 'Molenstraat'] },
      W2: { id: 'W1', kind: 'name', words: ['Molenstraat', 'Dorpsstraat'] },
    });
  });

  test('a thing of several words is named with all of them', () => {
    const { lookalikes } = found(
      'Gebruik leegstaande kantoren aan de Noordkade voor woningen',
      'Gebruik leegstaande kantoren aan de Noordkade voor startende bedrijven',
    );
    expect(lookalikes.get('W1')).toEqual({
      id: 'W2',
      kind: 'replaced',
      words: ['woningen', 'startende bedrijven'],
    });
  });

  test('the most alike is named', () => {
    const { lookalikes } = found(
      'Zet een bankje bij de halte in de Kerkstraat, graag met een afdakje en een prullenbak',
      'In de Molenstraat een bankje bij de halte met afdakje',
      'Zet een bankje bij de halte in de Beukenlaan, graag met een afdakje en een prullenbak',
    );
    expect(lookalikes.get('W1')?.id).toBe('W3');
  });

  test('whatever repeats another idea is compared with nothing else', () => {
    const { pairs, lookalikes } = found(
      'Bouw hoger dan vijf lagen bij het station',
      'Bouw niet hoger dan vijf lagen bij het station',
      'bouw niet hoger dan vijf lagen bij het station!',
    );
    expect(pairs.map(({ id }) => id)).toEqual(['W3']);
    expect([...lookalikes.keys()]).toEqual(['W2', 'W1']);
  });

  test('ideas on one subject are no lookalikes', () => {
    const { lookalikes } = found(
      'De wachtlijst voor jeugdzorg is te lang',
      'Jeugdzorg moet dichter bij huis en bij school',
    );
    expect(lookalikes.size).toBe(0);
  });
});
