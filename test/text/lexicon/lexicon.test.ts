import { describe, expect, test } from '@jest/globals';
import { dutchIdeaBank } from '../../../src/text/lexicon/dutch-idea-bank.js';
import { dutchLexicon, extendedLexicon } from '../../../src/text/lexicon/index.js';
import { tokenize } from '../../../src/text/reading/tokenize.js';

const lexicon = dutchLexicon();

function keys(text: string): string[] {
  return lexicon.match(tokenize(text, 'nl')).map(({ concept }) => lexicon.concepts[concept]?.key ?? '');
}

describe('the lexicon that comes with Oogst', () => {
  test.each([
    'constructor',
    '__proto__ toString hasOwnProperty',
    '💥',
    '',
    'x'.repeat(100_000),
    'aan '.repeat(20_000),
    'kastje '.repeat(5_000),
  ])('survives hostile text %#', (text) => {
    expect(lexicon.match(tokenize(text, 'nl')).length).toBeLessThan(50_000);
  });

  test('gives places inside the text, in order, and weights between 0 and 1', () => {
    for (const { text } of dutchIdeaBank().texts.filter((_, index) => index % 10 === 0)) {
      const tokens = tokenize(text, 'nl');
      const matches = lexicon.match(tokens);
      expect(matches.every(({ concept }) => lexicon.concepts[concept] !== undefined)).toBe(true);
      expect(matches.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
      expect(matches.every(({ start, end }) => start >= 0 && start < end && end <= tokens.length)).toBe(true);
      expect(matches.map(({ start }) => start)).toEqual(
        matches.map(({ start }) => start).sort((a, b) => a - b),
      );
    }
  });

  test('knows every domain and family that its concepts name', () => {
    const domains = new Set(lexicon.domains.map(({ key }) => key));
    const families = new Set(lexicon.families.map(({ key }) => key));
    expect(
      lexicon.concepts.filter(({ domain, family }) => !domains.has(domain) || !families.has(family)),
    ).toEqual([]);
  });

  test.each([
    ['Ik ben drie keer van het kastje naar de muur gestuurd', 'toegang.doorverwijzen'],
    ['de schuldhulptrajecten duren jaren', 'geld.schulden'],
    ['zij knoopt de eindjes aan elkaar', 'geld.armoede'],
    ['oma durft de deur niet meer uit', 'zorg.eenzaam'],
    ['een bankje in de schaduw om even te zitten', 'bui.bankjes'],
    ['de bank geeft hem geen lening', 'geld.schulden'],
    ['ons koor oefent in de kerk', 'sam.cultuur'],
    ['ik vraag het formulier morgen bij de balie aan', 'toegang.formulier'],
    ['de wifi-code stond niet op de sheets van vandaag', 'dag.beamer'],
  ])('reads "%s"', (text, key) => {
    expect(keys(text)).toContain(key);
  });

  test.each([
    ['Ik had het verkeerde formulier', 'mob.snelheid'],
    ['Dat is natuurlijk jammer', 'bui.groen'],
    ['Mijn schoonzus woont in het buitenland', 'bui.zwerfafval'],
    ['De folder lag in de brievenbus', 'mob.bus'],
    ['De aanvraag valt onder een andere wet', 'zorg.vallen'],
    ['Zij wassen hun handen in onschuld', 'eco.landbouw'],
    ['Die tegels liggen los', 'geld.schulden'],
    ['Het aantal huishoudens groeit', 'zorg.huishoud'],
    ['Vraag en aanbod zijn niet in balans', 'zorg.vallen'],
  ])('does not read "%s" as %s', (text, key) => {
    expect(keys(text)).not.toContain(key);
  });

  test.each([
    ['Oma is bang voor een val van de trap', 'zorg.vallen'],
    ['Hulp in het huishouden is te duur', 'zorg.huishoud'],
    ['De gewassen staan droog', 'eco.landbouw'],
    ['Er rijdt te veel verkeer in onze straat, en te hard', 'mob.snelheid'],
  ])('still reads "%s" as %s', (text, key) => {
    expect(keys(text)).toContain(key);
  });

  test('keeps parking at the town hall a subject, and parking here a remark about the event', () => {
    const kinds = (text: string): Set<string> =>
      new Set(
        lexicon.match(tokenize(text, 'nl')).map(({ concept }) => lexicon.concepts[concept]?.kind ?? ''),
      );
    expect(kinds('Parkeren bij het gemeentehuis moet gratis worden')).not.toContain('event');
    expect(kinds('Parkeren hier is lastig, volgende keer graag een uitrijkaart')).toContain('event');
    expect(kinds('Samen lunch maken met kinderen op school')).not.toContain('event');
  });

  test('takes additions of a project in the same format, and says what it cannot read', () => {
    const text =
      'domein: wonen = Wonen\n[won.eiland] Wonen op het eiland\nsterk: eilander\n[geld.schulden]\nsterk: kwakkelgeld\nfout';
    const { lexicon: extended, problems } = extendedLexicon(text);
    expect(problems).toHaveLength(1);
    expect(extended.version).not.toBe(lexicon.version);
    const met = extended
      .match(tokenize('eilanders met kwakkelgeld', 'nl'))
      .map(({ concept }) => extended.concepts[concept]?.key);
    expect(met).toEqual(expect.arrayContaining(['won.eiland', 'geld.schulden']));
    expect(keys('eilanders met kwakkelgeld')).not.toContain('geld.schulden');
  });
});

describe('the idea bank', () => {
  test('gives every topic a name, a description and texts', () => {
    const bank = dutchIdeaBank();
    const counts = bank.topics.map((_, topic) => bank.texts.filter((text) => text.topic === topic).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(15);
    expect(
      bank.topics.every(
        ({ name, description, domain }) => name !== '' && description !== '' && domain !== '',
      ),
    ).toBe(true);
    expect(new Set(bank.texts.map(({ text }) => text)).size).toBe(bank.texts.length);
  });
});

describe('ambiguous words in expressions', () => {
  test.each([
    ['we moeten de behoefte in kaart brengen', 'info.bekendheid'],
    ['er staat een budget ter beschikking', 'info.brieven'],
    ['dat is een druppel op een gloeiende plaat', 'bui.wateroverlast'],
    ['zij namen de hand in eigen boezem en zetten een brug slaan centraal', 'bui.openwater'],
  ])('"%s" is not about %s', (text, key) => {
    expect(keys(text)).not.toContain(key);
  });

  test('a decision that does not come is about waiting for it', () => {
    expect(keys('de beschikking is na acht weken nog niet binnen')).toContain('toegang.termijn');
  });
});
