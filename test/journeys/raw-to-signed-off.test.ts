// The example project from raw ideas to a list of themes that is signed off, with nothing but a keyboard.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../support/chromium.js';
import { setUpWithExample } from '../support/journey.js';
import { startServer, type RunningServer } from '../support/server.js';

let server: RunningServer;
let chromium: Browser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  chromium = await openChromium();
  page = await (await chromium.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await chromium.close();
  await server.remove();
});

// Run in the page: what a screen reader would call the thing that has the focus.
const FOCUSED = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  const label = at.labels && at.labels[0] ? at.labels[0].textContent : '';
  return (at.getAttribute('aria-label') || label || at.textContent || '').replace(/\\s+/g, ' ').trim();
})()`;

/** More than any page of the example has. */
const MAX_TABS = 600;

/** Presses Tab until the thing with this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < MAX_TABS; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await page.evaluate<string>(FOCUSED))) return;
  }
  throw new Error(`Tab never came to ${String(name)} on ${page.url()}`);
}

/** Goes to a link or button and presses it; waits for the page that comes. */
async function press(name: RegExp): Promise<void> {
  await tabTo(name);
  const arrived = page.waitForEvent('domcontentloaded');
  await page.keyboard.press('Enter');
  await arrived;
}

const heading = async (): Promise<string> => (await page.locator('h1').textContent()) ?? '';

describe('with nothing but a keyboard', () => {
  test('the example project goes from raw ideas to a list that is signed off', async () => {
    await setUpWithExample(page, server);

    await press(/^Analyse$/);
    await press(/^Start de analyse$/);
    // The page follows the run by itself; a person waits until the result is there.
    await page.getByRole('link', { name: 'Bekijk de thema’s' }).waitFor({ timeout: 180_000 });

    await press(/^Bekijk de thema’s$/);
    const proposed = await page.locator('section[aria-labelledby="proposals"] .oogst-theme-card').count();
    expect(proposed).toBeGreaterThan(3);
    for (let accepted = 0; accepted < 3; accepted += 1) {
      await press(/^Overnemen als thema/);
      await press(/^Alle thema’s$/);
    }
    expect(await page.locator('section[aria-labelledby="decided"] .oogst-theme-card').count()).toBe(3);

    await press(/^Nakijken$/);
    await press(/^Ja, dit is goed/);

    await press(/^Persoonsgegevens$/);
    const marked = await page.locator('.oogst-idea').count();
    expect(marked).toBeGreaterThan(0);
    await tabTo(/^W\d+-\d+ aanvinken$/);
    await page.keyboard.press('Space');
    await press(/^Aangevinkt: geen persoonsgegeven$/);
    expect(await page.locator('.oogst-idea').count()).toBe(marked - 1);

    await press(/^Vaststellen$/);
    await tabTo(/^Toelichting/);
    await page.keyboard.type('Besproken in de stuurgroep.');
    await press(/^Versie 1 vaststellen$/);
    // Something is open and no reason was given: what was typed is still there.
    expect(await page.locator('main').innerText()).toContain('Schrijf op waarom u toch vaststelt');
    expect(await page.getByLabel('Toelichting').inputValue()).toBe('Besproken in de stuurgroep.');
    // The list of errors comes first and leads to the field.
    await tabTo(/^Waarom stelt u toch vast/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('De rest volgt na de zomer.');
    await press(/^Versie 1 vaststellen$/);

    expect(page.url()).toMatch(/\/sign-off\/1$/);
    expect(await heading()).toBe('Versie 1');
    expect(await page.locator('main').innerText()).toContain('De rest volgt na de zomer.');
    expect(await page.locator('main tbody tr').count()).toBeGreaterThanOrEqual(3);
  }, 400_000);
});
