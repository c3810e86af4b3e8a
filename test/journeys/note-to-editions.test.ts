// From themes to the kadernota: the note, an answer for every idea, editions whose files stay the same byte for byte, and
// the way from a printed code to its paragraph and back.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { openChromium, openContext } from '../support/chromium.js';
import { analyse, setUpWithExample } from '../support/journey.js';
import { makeDataDirectory } from '../support/data-directory.js';
import { startServer, type RunningServer } from '../support/server.js';

const SENTENCE = 'Wij leggen dit de raad voor als het eerste dat moet gebeuren.';

let chromium: Browser;
let server: RunningServer;
let page: Page;
let project: string;
let folder: string;
/** Where the paragraph that is edited stands, and an idea that it rests on. */
let paragraph: { path: string; number: string; code: string };

beforeAll(async () => {
  chromium = await openChromium();
  folder = mkdtempSync(join(tmpdir(), 'oogst-editions-'));
  server = await startServer({ dataDirectory: await makeDataDirectory() });
  page = await (await openContext(chromium, { acceptDownloads: true })).newPage();
  project = await setUpWithExample(page, server);
  await analyse(page, project);
});
afterAll(async () => {
  await chromium.close();
  await server.remove();
  rmSync(folder, { recursive: true, force: true });
});

const open = (path: string) => page.goto(`${server.url}${project}/${path}`);
const words = async (): Promise<string> => (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ');
const tickAll = async (name: string): Promise<void> => {
  for (const tick of await page.locator(`main input[type="checkbox"][name="${name}"]`).all())
    await tick.check();
};
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

test('signs off the themes and begins the note with them', async () => {
  await open('arrange');
  await tickAll('themes');
  await press('Overnemen');
  await open('sign-off');
  const reason = page.locator('textarea[name="reason"]');
  if (await reason.isVisible()) await reason.fill('De eerste ronde is om.');
  await page.locator('form[action$="/sign-off"] button[type="submit"]').click();
  expect(await words()).toMatch(/versie 1 is vastgesteld/iu);
  await open('note');
  expect(await words()).toContain('De nota begint met versie 1 van de themalijst');
  await press('Begin de nota');
  expect(await words()).toMatch(/De nota is begonnen, met \d+ paragrafen/u);
});

test('edits a paragraph, which keeps the ideas behind it', async () => {
  await page.locator('.oogst-outline__title a').first().click();
  const path = new URL(page.url()).pathname;
  const eyebrow = await page
    .locator('main')
    .getByText(/^Paragraaf \d+\.\d+$/u)
    .first()
    .innerText();
  const code = await page
    .locator('#links ~ ul .oogst-code, section[aria-labelledby="links"] .oogst-code')
    .first()
    .innerText();
  paragraph = { path, number: eyebrow.replace('Paragraaf ', ''), code };
  await page.getByRole('link', { name: 'Bewerken' }).click();
  const text = page.getByLabel('Tekst', { exact: true });
  await text.fill(`${SENTENCE}\n\n${await text.inputValue()}`);
  await press('Opslaan');
  expect(await words()).toContain(SENTENCE);
});

test('refuses a public edition as long as ideas wait for an answer', async () => {
  await open('editions');
  await page.locator('input[name="audiences"][value="public"]').check();
  await press('Maak editie');
  expect(await words()).toContain('Een openbare editie kan nog niet');
});

test('answers all ideas at once with two exceptions, and then those', async () => {
  await open('dispositions?outcome=unanswered&tick=all');
  const ticks = page.locator('#ideas input[name="ideas"]');
  const exceptions = [await ticks.nth(0).getAttribute('value'), await ticks.nth(1).getAttribute('value')];
  await ticks.nth(0).uncheck();
  await ticks.nth(1).uncheck();
  await page.locator('input[name="all"]').check();
  await page.getByLabel('Overgenomen', { exact: true }).check();
  await press('Antwoord vastleggen');
  expect(await words()).toContain('Antwoord vastgelegd bij 298 ideeën.');
  for (const code of exceptions) {
    await open(`dispositions/${code}`);
    await page.locator('input[name="outcome"][value="not"]').check();
    await page.getByLabel('Toelichting').fill('De gemeente gaat hier niet over.');
    await press('Opslaan');
  }
  await open('dispositions');
  expect(await words()).toContain('300 van 300');
});

test('looks at what may name a person', async () => {
  await open('personal-data');
  for (let turn = 0; (await page.locator('#all-ticked').count()) > 0; turn += 1) {
    if (turn > 20) throw new Error('the list of personal data does not end');
    await tickAll('ideas');
    await page.locator('#all-ticked').click();
  }
  expect(await words()).toContain('Niets om te bekijken');
});

test('makes an edition for the council and the public, whose files never change', async () => {
  await open('editions');
  await page.locator('input[name="audiences"][value="public"]').check();
  await page.locator('input[name="audiences"][value="council"]').check();
  await press('Maak editie');
  await page.getByRole('heading', { name: 'Bestanden: De raad' }).waitFor();
  const items = await page.locator('.oogst-edition-files li').all();
  expect(items).toHaveLength(12);
  for (const item of items) {
    const printed = /[0-9a-f]{64}/u.exec(await item.innerText())?.[0];
    expect(hashOf(await download(item))).toBe(printed);
    expect(hashOf(await download(item))).toBe(printed);
  }
});

async function download(item: Locator): Promise<string> {
  const waiting = page.waitForEvent('download');
  await item.getByRole('button').click();
  const file = join(folder, (await waiting).suggestedFilename());
  await (await waiting).saveAs(file);
  return file;
}

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

test('leads in the document from a code to its words, and from there back to the paragraph', async () => {
  const file = await download(page.locator('.oogst-edition-files li', { hasText: 'HTML' }).first());
  const reader = await (await openContext(chromium, { javaScriptEnabled: false })).newPage();
  await reader.goto(pathToFileURL(file).href);
  expect(await reader.locator('main').innerText()).toContain(SENTENCE);
  const heading = reader.locator('h3', { hasText: new RegExp(`^${paragraph.number} `, 'u') });
  const id = await heading.getAttribute('id');
  await heading.locator(`xpath=following-sibling::p/a[text()="${paragraph.code}"]`).first().click();
  const row = reader.locator('tr:has(:target)');
  expect(await row.locator('th').innerText()).toBe(paragraph.code);
  await row.getByRole('link', { name: paragraph.number, exact: true }).click();
  expect(new URL(reader.url()).hash).toBe(`#${id}`);
  await reader.close();
});

test('opens the answer of a receipt without an account', async () => {
  await open('feedback');
  await press('Maak openbaar');
  await open('receipts');
  await press('Maak de bewijzen');
  await page.locator('main .oogst-grid a').first().click();
  const slip = page.locator('.oogst-slip').first();
  const [code, idea] = [
    await slip.locator('.oogst-slip__code').innerText(),
    await slip.locator('.oogst-code').innerText(),
  ];
  const participant = await (await openContext(chromium)).newPage();
  await participant.goto(`${server.url}/r`);
  await participant.getByLabel('Code').fill(code.toLowerCase());
  await participant.getByRole('button', { name: 'Bekijk het antwoord' }).click();
  const answer = await participant.locator('main').innerText();
  expect(answer).toMatch(/Uw idee is (?:niet )?overgenomen/u);
  expect(answer).toContain('In de nota');
  const quoted = await participant.locator('.oogst-quote').first().innerText();
  await page.goto(`${server.url}${project}/ideas/${idea}`);
  expect(await page.locator('main').innerText()).toContain(quoted);
  await participant.getByRole('link', { name: 'Bekijk wat er met alle ideeën is gedaan' }).click();
  expect(await participant.locator('main').innerText()).toContain('Wat hebben we gehoord?');
});
