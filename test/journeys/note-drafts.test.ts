// What is typed in the note survives a closed tab, a lost connection and a session that ended, and goes when it is saved.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium, openContext } from '../support/chromium.js';
import { setUpWithExample } from '../support/journey.js';
import { makeDataDirectory } from '../support/data-directory.js';
import { startServer, type RunningServer } from '../support/server.js';
import { waitUntil } from '../support/wait.js';

const TITLE = 'Op dit apparaat staat een tekst die niet is opgeslagen';

let chromium: Browser;
let server: RunningServer;
let context: BrowserContext;
let page: Page;
let edit: string;

beforeAll(async () => {
  chromium = await openChromium();
  server = await startServer({ dataDirectory: await makeDataDirectory() });
  context = await openContext(chromium);
  page = await context.newPage();
  const project = await setUpWithExample(page, server);
  await page.goto(`${server.url}${project}/note`);
  await page.getByRole('button', { name: 'Begin met een lege nota' }).click();
  await page.getByRole('link', { name: 'Titel en inleiding' }).click();
  edit = `${page.url()}/edit`;
});
afterAll(async () => {
  await chromium.close();
  await server.remove();
});

const text = () => page.getByLabel('Tekst', { exact: true });
const notice = () => page.locator('[data-note-draft]');
const kept = () => page.evaluate<string>('localStorage.getItem("oogst.drafts") ?? ""');
const waitUntilKept = (words: string) => waitUntil(async () => (await kept()).includes(words));

/** Opens the editor in a tab of its own; the tab before it is closed without a question. */
async function openAgain(): Promise<void> {
  const before = page;
  page = await context.newPage();
  await before.close();
  await page.goto(edit);
}

test('offers what was typed in a tab that was closed, and puts it back', async () => {
  await page.goto(edit);
  expect(await notice().isVisible()).toBe(false);
  await text().fill('Dit wilde ik nog zeggen.');
  await waitUntilKept('nog zeggen');
  await openAgain();
  expect(await text().inputValue()).toBe('');
  expect(await notice().innerText()).toContain(TITLE);
  expect(await notice().innerText()).toMatch(/U typte die om \d\d:\d\d/u);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  expect(await text().inputValue()).toBe('Dit wilde ik nog zeggen.');
  expect(await notice().isVisible()).toBe(false);
});

test('keeps it through a connection that is lost while saving', async () => {
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.waitForURL('chrome-error://chromewebdata/');
  await context.setOffline(false);
  await openAgain();
  expect(await notice().isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Zet terug' }).click();
});

test('forgets it once it is saved', async () => {
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('De tekst is opgeslagen.').waitFor();
  await waitUntil(async () => (await kept()) === '');
  await page.goto(edit);
  expect(await notice().isVisible()).toBe(false);
});

test('says when somebody saved the part since, and saving then shows both texts', async () => {
  await text().fill('Mijn zin.');
  await waitUntilKept('Mijn zin');
  const other = await context.newPage();
  await other.goto(edit);
  await other.getByRole('button', { name: 'Gooi weg' }).waitFor();
  await other.getByLabel('Tekst', { exact: true }).fill('Hun zin.');
  await other.getByRole('button', { name: 'Opslaan' }).click();
  await other.getByText('De tekst is opgeslagen.').waitFor();
  await openAgain();
  expect(await notice().innerText()).toContain('Intussen is dit deel wel gewijzigd');
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await page.getByText('Iemand anders was eerder').waitFor();
  const both = await page.locator('.oogst-compare').innerText();
  for (const words of ['Hun zin.', 'Mijn zin.']) expect(both).toContain(words);
  expect(await kept()).toContain('Mijn zin.');
});

test('throws it away when that is asked, and when somebody signs out', async () => {
  await openAgain();
  await page.getByRole('button', { name: 'Gooi weg' }).click();
  expect(await kept()).not.toContain('Mijn zin.');
  await text().fill('Nog een zin.');
  await waitUntilKept('Nog een zin');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(/sign-in/u);
  expect(await kept()).toBe('');
});
