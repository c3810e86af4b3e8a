import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas, setText } from '../../support/review.js';

const KERK = 'Op de Kerkstraat wordt veel te hard gereden, maak er 30 km van met drempels.';
const TEXTS = [
  KERK,
  'Op de kerkstr. wordt veel te hard gereden maak er 30 km van met drempels!',
  KERK.replace('Kerkstraat', 'Stationsweg'),
  'Het loket in de wijk is te vaak dicht',
  'Jongeren willen een plek om te sporten',
];

let app: TestApp;
let sanne: Browser;
let projectId: number;
let base: string;
let kerk: string;
let again: string;
let station: string;
beforeAll(async () => {
  app = await openTestApp();
  sanne = await app.signIn('policy-officer', 'Sanne');
  let codes: string[];
  ({ projectId, codes } = await insertProjectWithIdeas(app.db, TEXTS));
  [kerk = '', again = '', station = ''] = codes;
  base = `/projects/${projectId}`;
  expect(await analyse(app, projectId, sanne.personId)).toBe('done');
});
afterAll(() => app.close());

const shown = (page: Page): string => page.$('main').text().replace(/\s+/g, ' ');

test('the list of doubles says why two are held for the same, shows what differs and leads to joining them', async () => {
  const page = await sanne.visit(`${base}/themes/duplicates`);
  const double = page.$('.oogst-double');
  expect(double).toHaveLength(1);
  expect(double.text()).toContain(`Lijkt op ${kerk}. Dezelfde woorden, iets anders geschreven.`);
  expect(double.find('del').first().text()).toBe('Kerkstraat');
  expect(double.find('ins').first().text()).toBe('kerkstr.');
  expect(page.$('a[href*="/join"]').attr('href')).toBe(`${base}/ideas/${kerk}/join?with=${again}`);
});

test('who came to join two finds the other ticked, with the reason, and is told what is no double', async () => {
  const page = await sanne.visit(`${base}/ideas/${kerk}/join?with=${again}`);
  expect(
    page
      .$('input[name="codes"][checked]')
      .get()
      .map((box) => page.$(box).val()),
  ).toEqual([again]);
  expect(shown(page)).toContain('Dezelfde woorden, iets anders geschreven.');
  expect(shown(page)).toContain(
    `Lijkt op ${kerk}, maar noemt een andere straat of naam: ‘Stationsweg’ in plaats van ‘Kerkstraat’.`,
  );
});

test('the page of an idea says of what it is a double, and of what it is none', async () => {
  const double = await sanne.visit(`${base}/ideas/${again}/decision`);
  expect(shown(double)).toContain(`Doorgestreept staat alleen in ${kerk}, onderstreept alleen hier.`);
  const none = await sanne.visit(`${base}/ideas/${station}/decision`);
  const line = none.$(`p:has(a[href="${base}/ideas/${kerk}"])`).text();
  expect(line).toBe(
    `Lijkt op ${kerk}, maar noemt een andere straat of naam: ‘Stationsweg’ in plaats van ‘Kerkstraat’.`,
  );
});

test('of a text that changed since, nothing is said that it no longer says', async () => {
  await setText(app.db, projectId, station, 'Meer bankjes op de Stationsweg');
  await setText(app.db, projectId, again, 'Ook op de Kerkstraat te hard gereden');
  expect(shown(await sanne.visit(`${base}/ideas/${station}/decision`))).not.toContain('Lijkt op');
  const page = await sanne.visit(`${base}/themes/duplicates`);
  expect(page.$('.oogst-double').text()).not.toContain('Dezelfde woorden');
  expect(shown(await sanne.visit(`${base}/ideas/${kerk}/decision`))).not.toContain('Lijkt op');
  const join = await sanne.visit(`${base}/ideas/${kerk}/join`);
  expect(shown(join)).not.toMatch(/Dezelfde woorden|Stationsweg’ in plaats van/);
});

test('a run of before the reasons still shows its doubles', async () => {
  await app.db
    .updateTable('placement')
    .set({ explanation: JSON.stringify({ words: [], concepts: [], nearest: [station] }) })
    .execute();
  const page = await sanne.visit(`${base}/themes/duplicates`);
  expect(page.$('.oogst-double').text()).toContain(`Lijkt op ${kerk}`);
  expect((await sanne.visit(`${base}/ideas/${kerk}/decision`)).status).toBe(200);
  expect((await sanne.visit(`${base}/ideas/${kerk}/join`)).status).toBe(200);
});

test('every page of an idea is found by its code, in whatever capitals it is typed', async () => {
  const typed = kerk.toLowerCase();
  const ofIdea = ['', '/decision', '/separate', '/join', '/erase'].map((page) => `ideas/${typed}${page}`);
  for (const path of [...ofIdea, `dispositions/${typed}`]) {
    const page = await sanne.visit(`${base}/${path}`);
    expect([path, page.status]).toEqual([path, 200]);
    expect(page.$('main').text()).toContain(kerk);
  }
});
