import { describe, expect, test } from '@jest/globals';
import { analyse } from '../../src/text/index.js';
import { WORDING } from '../../src/text/languages/wording.js';
import { subjectsBeside } from '../../src/text/wording/theme-subjects.js';
import { inputOf } from './support/inputs.js';
import { CARNIVAL, FERRY, nameGroups } from './support/name-groups.js';

const LAWN = [
  'Een hoog hek om het grasveld tegen losse honden',
  'Zonder hoog hek rennen de honden het grasveld af',
  'Het grasveld is voor de honden, zet er een hoog hek omheen',
  'Een stevige heg of een hoog hek, zaterdagavond waren er tachtig honden op het grasveld',
  'Op zaterdagavond liggen er tachtig drollen op het grasveld, de honden kunnen er niets aan doen',
];

describe('key terms', () => {
  test('add something to the label and to each other', () => {
    const { labels, keyTerms } = nameGroups([LAWN, FERRY, CARNIVAL], false);
    expect(keyTerms[0]!.length).toBeGreaterThan(1);
    labels.forEach((label, theme) => {
      const terms = keyTerms[theme]!.map((term) => term.toLowerCase());
      expect(new Set(terms).size).toBe(terms.length);
      for (const term of terms) expect(label.toLowerCase().split(/[ ,]+/)).not.toContain(term);
    });
  });

  test('begin with what is met most, as the phrase in which a word always stands', () => {
    const { keyTerms } = nameGroups([LAWN, FERRY, CARNIVAL], false, [], ['Grasvelden', '', '']);
    expect(keyTerms[0]!.slice(0, 2).sort()).toEqual(['honden', 'hoog hek']);
    expect(keyTerms[0]).not.toContain('hek');
  });

  test('are words that go with any subject where texts share them, and not where names lead', () => {
    const says = (stem: string): number => (stem === 'hond' ? 0.3 : 1);
    const termsOf = (conceptsLead: boolean): string[] =>
      nameGroups([LAWN, FERRY, CARNIVAL], conceptsLead, [], ['Grasvelden', '', ''], says).keyTerms[0]!;
    expect(termsOf(false)).toContain('honden');
    expect(termsOf(true)).not.toContain('honden');
  });

  test('add to a name that people gave', () => {
    const { keyTerms } = nameGroups([LAWN, FERRY, CARNIVAL], false, [], ['Honden op het gras', '', '']);
    expect(keyTerms[0]).not.toContain('honden');
    expect(keyTerms[0]).toContain('grasveld');
  });

  test('are no subjects that begin as the name does', () => {
    const subjects = ['Armoede en rondkomen', 'Kinderarmoede', 'Toeslagen en terugbetalen'];
    expect(subjectsBeside('Armoede', subjects)).toEqual(['toeslagen en terugbetalen']);
  });

  test('are no subject of which all texts speak', () => {
    const council = (wish: string): string =>
      `De gemeenteraad en het college van burgemeester en wethouders: ${wish}`;
    const debts = [
      'Roodstand zonder uitweg',
      'De deurwaarder op de stoep',
      'Weer een aanmaning',
      'Een betalingsregeling graag',
      'Lantaarns van koper',
    ].map(council);
    const traffic = ['Een laadpaal erbij', 'Te hard rijden op de dijk', 'Een zebrapad graag'].map(council);
    const { keyTerms, concepts } = nameGroups([debts, ['De bushalte is opgeheven', ...traffic]], true);
    expect(keyTerms[0]).toContain('deurwaarders en incasso');
    expect([...keyTerms[0]!, ...concepts[0]!].join(' ')).not.toMatch(/gemeenteraad, college/i);
  });

  test('are no counts and times', () => {
    const { keyTerms } = nameGroups([LAWN, FERRY, CARNIVAL], false);
    expect(keyTerms[0]!.join(' ')).not.toMatch(/zaterdagavond|tachtig/);
  });

  test('are words that evoke the subject of a theme, also those met once, where texts share few words', () => {
    const { keyTerms, words } = nameGroups(
      [
        [
          'De deurwaarder stond weer op de stoep',
          'Roodstand en geen uitweg',
          'Nog een aanmaning op de mat, ik durf niet te kijken',
          'Een betalingsregeling treffen lukt nooit',
          'Saneringskrediet afgewezen op een dinsdag',
        ],
        FERRY,
      ],
      true,
    );
    expect(words[0]).toEqual(expect.arrayContaining(['aanmaning', 'saneringskrediet']));
    expect(keyTerms[0]).not.toEqual(expect.arrayContaining(['mat']));
    expect(keyTerms[0]).not.toEqual(expect.arrayContaining(['dinsdag']));
  });
});

describe('the line about a theme', () => {
  test('is a sentence in both languages', () => {
    const [nl, en] = [WORDING.nl, WORDING.en].map((wording) =>
      wording.describe(['sluizen en bruggen', 'veerponten'], ['dijk', 'pont'], 'part'),
    );
    expect(nl).toBe(
      'Uiteenlopende ideeën; de naam geldt voor een deel. Het gaat ook over sluizen en bruggen, en over veerponten. ' +
        'Mensen noemen onder meer dijk en pont.',
    );
    expect(en).toMatch(/It is also about .*, and about veerponten\. People mention dijk and pont\./);
  });

  test('does not list a phrase that is a list itself', () => {
    const texts = ['heg', 'sloot', 'wal', 'berm', 'kade'].flatMap((where) => [
      `Het zandpad bij de ${where} is smal`,
      `De bussen en auto's rijden op het zandpad bij de ${where}`,
    ]);
    const { themes } = analyse(inputOf(texts, { themes: 1 }));
    expect(themes[0]!.keyTerms).toContain("bussen en auto's");
    expect(themes[0]!.description).not.toMatch(/bussen en auto's/);
  });
});
