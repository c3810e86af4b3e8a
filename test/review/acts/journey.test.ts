import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import { waitUntil } from '../../support/wait.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';
import type { Browser, Page } from '../../support/browser.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

const TEXTS = [
  'bus vaker laten rijden',
  'bus naar de dagbesteding',
  'bank in het park',
  'bank bij de winkel',
  'lunch was koud',
  '? geen idee',
];

const cards = (page: Page, section: string): string[] =>
  page
    .$(`section[aria-labelledby="${section}"] .oogst-theme-card__name`)
    .map((_, node) => page.$(node).text())
    .get();

const codesOn = (page: Page): string[] =>
  page
    .$('.oogst-idea .oogst-code')
    .map((_, node) => page.$(node).text())
    .get();

describe('from raw ideas to themes that stay', () => {
  test('analyse, rename, move, merge, and analyse again: what a person did is still there', async () => {
    const { projectId, codes } = await insertProjectWithIdeas(app.db, TEXTS);
    const base = `/projects/${projectId}`;
    const [busOne = '', busTwo = '', bankOne = '', bankTwo = '', lunch = '', lost = ''] = codes;

    const start = await officer.visit(`${base}/analysis`);
    const started = await officer.submit(start, `form[action="${base}/analysis"]`);
    expect(started.status).toBe(200);
    expect(started.html).toContain('De analyse is gestart.');
    await waitUntil(async () => {
      const answer = await officer.request(`${base}/analysis/status`, { method: 'GET' });
      return ((await answer.json()) as { finished: boolean }).finished;
    });

    const proposals = await officer.visit(`${base}/themes`);
    expect(cards(proposals, 'proposals')).toEqual(['Over bank', 'Over bus']);
    expect(proposals.html).toContain('uit 2 van 2 workshops');

    const edit = await officer.visit(`${base}/themes/k-bus/edit`);
    const renamed = await officer.submit(edit, 'main form', {
      name: 'Vervoer',
      description: 'Van deur tot deur',
    });
    expect(renamed.$('h1').text()).toBe('Vervoer');
    expect(codesOn(renamed)).toEqual([busOne, busTwo]);

    const bank = await officer.visit(`${base}/themes/k-bank`);
    const moved = await officer.submit(bank, 'form#ideas', { ideas: [bankOne], target: 'k-bus' });
    expect(moved.html).toContain('1 idee verplaatst naar ‘Vervoer’.');
    expect(codesOn(moved)).toEqual([bankTwo]);
    const elsewhere = await officer.visit(`${base}/themes/not-placed`);
    const fresh = await officer.submit(elsewhere, 'form#ideas', {
      ideas: [lost],
      target: 'new',
      name: 'Overig',
    });
    expect(fresh.html).toContain('1 idee verplaatst naar ‘Overig’.');

    const merge = await officer.visit(`${base}/themes/k-bank/merge`);
    const confirm = await officer.submit(merge, 'main form', { target: 'k-bus' });
    expect(confirm.$('h1').text()).toBe('Samenvoegen: weet u het zeker?');
    const merged = await officer.submit(confirm, 'main form');
    expect(merged.$('h1').text()).toBe('Vervoer');
    expect(codesOn(merged).sort()).toEqual([busOne, busTwo, bankOne, bankTwo].sort());

    expect(await analyse(app, projectId, officer.personId)).toBe('done');
    const again = await officer.visit(`${base}/themes`);
    expect(cards(again, 'decided')).toEqual(['Vervoer', 'Overig']);
    expect(cards(again, 'proposals')).toEqual([]);
    const transport = await officer.visit(`${base}/themes/k-bus`);
    expect(codesOn(transport).sort()).toEqual([busOne, busTwo, bankOne, bankTwo].sort());
    expect(transport.html).toContain('Van deur tot deur');
    expect(transport.html).toContain('Sanne hernoemde ‘Over bus’ in ‘Vervoer’');
    expect(transport.html).toContain(`Sanne verplaatste ${bankOne} van ‘Over bank’ naar ‘Vervoer’`);
    expect(codesOn(await officer.visit(`${base}/themes/event`))).toEqual([lunch]);
    // A link to the theme that went up in the other leads there.
    expect((await officer.visit(`${base}/themes/k-bank`)).$('h1').text()).toBe('Vervoer');
  });
});
