import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { saveDictionary } from '../../../src/review/dictionary/dictionary.service.js';
import { fillSearchIndex, projectsToFill } from '../../../src/review/search/search-index.js';
import { readHere } from '../../../src/review/search/search-reader.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser } from '../../support/browser.js';
import { insertProjectWithIdeas, setText } from '../../support/review.js';

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

async function look(projectId: number, query: string): Promise<string[]> {
  const page = await officer.visit(`/projects/${projectId}/search?${query}`);
  return page
    .$('.oogst-idea .oogst-code')
    .map((_, node) => page.$(node).text())
    .get();
}

describe('the index of a project', () => {
  test('is behind as long as an idea is new or changed, and filled only then', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, ['Een bankje.', 'Meer groen.']);
    const [first = ''] = codes;
    expect(await projectsToFill(app.db)).toContain(projectId);
    await fillSearchIndex(app.db, projectId);
    expect(await projectsToFill(app.db)).not.toContain(projectId);
    await setText(app.db, projectId, first, 'Een schommel.');
    expect(await projectsToFill(app.db)).toContain(projectId);
    await fillSearchIndex(app.db, projectId);
    expect(await look(projectId, 'q=schommel')).toEqual([first]);
  });

  test('fills whatever the number of ideas, in parts', async () => {
    const texts = Array.from({ length: 230 }, (_, index) => `Bankje nummer${index}`);
    const { projectId, codes } = await insertProjectWithIdeas(app.db, texts);
    const parts: number[] = [];
    await fillSearchIndex(app.db, projectId, (part) => {
      parts.push(part.texts.length);
      return readHere(part);
    });
    expect(parts.reduce((sum, size) => sum + size, 0)).toBe(230);
    expect(parts.length).toBeGreaterThan(2);
    expect(await look(projectId, 'q=nummer229')).toEqual([codes[229]]);
  });

  test('passes an idea by that changes while it is read, and takes it the next time', async () => {
    const texts = Array.from({ length: 130 }, () => 'Een bankje.');
    const { projectId, codes } = await insertProjectWithIdeas(app.db, texts);
    const last = codes.at(-1) ?? '';
    await fillSearchIndex(app.db, projectId, async (part) => {
      await setText(app.db, projectId, last, 'Een schommel.');
      return readHere(part);
    });
    expect(await projectsToFill(app.db)).toContain(projectId);
    expect(await look(projectId, 'q=bankje&match=words')).not.toContain(last);
    expect(await look(projectId, 'q=schommel&match=words')).toEqual([last]);
  });

  test('is filled in the background, many ideas by a thread, with the words that the project adds', async () => {
    const texts = Array.from({ length: 120 }, (_, index) => `De BSO op nummer${index}`);
    const { projectId, codes } = await insertProjectWithIdeas(app.db, texts);
    await saveDictionary(app.db, projectId, officer.personId ?? 0, 'afkorting: BSO = kinderopvang', 0);
    await app.services.searchUpkeep.round();
    expect(await projectsToFill(app.db)).toEqual([]);
    expect(await look(projectId, 'q=kinderopvang+nummer119&match=words')).toEqual([codes[119]]);
  });

  test('serves as it was until the words that a project adds are taken in', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [
      'De BSO sluit te vroeg.',
      'Meer buitenschoolse opvang.',
    ]);
    const person = officer.personId ?? 0;
    await fillSearchIndex(app.db, projectId);
    expect(await look(projectId, 'q=bso&match=words')).toEqual([codes[0]]);
    await saveDictionary(app.db, projectId, person, 'afkorting: BSO = buitenschoolse opvang', 0);
    expect(await projectsToFill(app.db)).toContain(projectId);
    expect(await look(projectId, 'q=vroeg&match=words')).toEqual([codes[0]]);
    await fillSearchIndex(app.db, projectId);
    expect((await look(projectId, 'q=bso&match=words')).sort()).toEqual([...codes].sort());
    expect((await look(projectId, 'q=opvang&match=words')).sort()).toEqual([...codes].sort());
  });
});

describe('slips of the pen in ideas', () => {
  test('are found by the word that was meant, after the ideas that have it, and marked', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [
      'Het fietspat langs de Maas is slecht.',
      'Leg het fietspad beter aan dan nu, met licht en een rand.',
      'Een kat op het pad.',
    ]);
    const page = await officer.visit(`/projects/${projectId}/search?q=fietspad&match=words`);
    const found = page
      .$('.oogst-idea .oogst-code')
      .map((_, node) => page.$(node).text())
      .get();
    expect(found).toEqual([codes[1], codes[0]]);
    expect(page.$('mark').last().text()).toBe('fietspat');
    expect(page.html).toContain('‘fietspat’ lijkt op ‘fietspad’');
  });

  test('are no slips where they are words of their own', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [
      'De politie komt laat.',
      'Onze positie in de regio.',
      'Zij leiden de vereniging.',
      'Kinderen lijden onder stress.',
    ]);
    expect(await look(projectId, 'q=politie&match=words')).toEqual([codes[0]]);
    expect(await look(projectId, 'q=leiden&match=words')).toEqual([codes[2]]);
  });
});

describe('a sentence between quotation marks', () => {
  test('stands in the idea letter by letter, and may end within a word', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, [
      'Wij willen één loket voor alle vragen.',
      'Alle vragen bij een loket voor ouders.',
      'Het is er: niet meer, niet minder.',
    ]);
    expect(await look(projectId, 'q="loket voor alle"')).toEqual([codes[0]]);
    expect(await look(projectId, 'q="loket voor ou"')).toEqual([codes[1]]);
    expect(await look(projectId, 'q="ÉÉN loket"')).toEqual([codes[0]]);
    expect(await look(projectId, 'q="het is er"')).toEqual([codes[2]]);
    expect(await look(projectId, 'q="voor loket"')).toEqual([]);
  });
});
