// From raw ideas to a signed list of themes without a mouse: only keys are pressed, and every stop has to be reachable.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openChromium, openContext } from '../support/chromium.js';
import { setUpWithExample } from '../support/journey.js';
import { makeDataDirectory } from '../support/data-directory.js';
import { startServer, type RunningServer } from '../support/server.js';
import { waitUntil } from '../support/wait.js';

let chromium: Browser;
let server: RunningServer;
let page: Page;
let project: string;

beforeAll(async () => {
  chromium = await openChromium();
  server = await startServer({ dataDirectory: await makeDataDirectory() });
  page = await (await openContext(chromium)).newPage();
  project = await setUpWithExample(page, server);
});
afterAll(async () => {
  await chromium.close();
  await server.remove();
});

/** More stops than the longest of these pages has. */
const MOST_STOPS = 300;

/** Goes on with Tab until the stop that matches has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const here = `document.activeElement !== document.body && document.activeElement.matches(${JSON.stringify(selector)})`;
    if (await page.evaluate(here)) return;
  }
  throw new Error(`no stop ${selector} on ${page.url()}`);
}

/** Goes to the stop and presses Enter, which leads to another page or the same one anew. */
async function enter(selector: string): Promise<void> {
  await tabTo(selector);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}

const words = async (): Promise<string> => (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ');

test('starts the analysis and waits for its proposals', async () => {
  await enter(`a[href="${project}/analysis"]`);
  await enter('main form[method="post"] button[type="submit"]');
  await waitUntil(async () => (await words()).includes('Bekijk de thema’s'));
});

test('checks twelve ideas by the keys of the queue, and the rest is placed again', async () => {
  await enter(`a[href="${project}/themes"]`);
  await enter(`a[href="${project}/queue"]`);
  const checked = new Set<string>();
  for (let turn = 0; turn < 12; turn += 1) {
    const code = await page.locator('[data-queue] h2').innerText();
    expect(checked.has(code)).toBe(false);
    checked.add(code);
    // Right, to the second choice where there is one, and nowhere at all.
    const second = (await page.locator('[aria-keyshortcuts="2"]').count()) > 0;
    const key = turn % 3 === 1 && second ? '2' : turn === 8 ? '5' : '1';
    await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
  }
  expect(await words()).toContain('12 van 300 ideeën');
  // A slip of the finger is taken back by a key too, and one stays in the queue.
  await Promise.all([page.waitForNavigation(), page.keyboard.press('7')]);
  expect(await words()).toContain('11 van 300 ideeën');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('1')]);
  expect(await words()).toContain('12 van 300 ideeën');
  await page.keyboard.press('3');
  expect(await page.evaluate('document.activeElement.id')).toBe('target');
});

test('joins a likely double, after reading why it is one', async () => {
  await enter(`a[href="${project}/themes"]`);
  await enter('a[href$="/themes/duplicates"]');
  const reason = await page.locator('.oogst-double').first().innerText();
  expect(reason).toMatch(/^Lijkt op W\d+-\d+\. .*dezelfde woorden/iu);
  await enter('a[href*="/join?with="]');
  expect(await page.locator('input[name="codes"]:checked').count()).toBe(1);
  await enter('form[action$="/join"] button[type="submit"]');
  expect(await words()).toMatch(/W\d+-\d+ telt nu mee bij W\d+-\d+/u);
});

test('accepts all themes, and brings two below a main theme', async () => {
  await enter(`a[href="${project}/themes"]`);
  await enter(`a[href="${project}/arrange"]`);
  const themes = await page.locator('main input[name="themes"]').count();
  for (let row = 0; row < themes; row += 1) {
    await tabTo('main input[name="themes"]');
    await page.keyboard.press('Space');
  }
  await enter('button[value="accept"]');
  for (let row = 0; row < 2; row += 1) {
    await tabTo('main input[name="themes"]');
    await page.keyboard.press('Space');
  }
  await tabTo('select[name="target"]');
  // The last choice is a new main theme.
  await page.keyboard.press('End');
  await tabTo('input[name="name"]');
  await page.keyboard.type('Samenhang');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  expect(await words()).toContain('2 thema’s onder het hoofdthema gezet');
});

test('takes the last act back on the timeline', async () => {
  await enter(`a[href="${project}/timeline"]`);
  await enter('a[href$="/undo"]');
  await enter('main form[action$="/undo"] button[type="submit"]');
  expect(await words()).toContain('teruggedraaid');
});

test('signs off the list of themes, with the reason why doubts remain', async () => {
  await enter(`a[href="${project}/sign-off"]`);
  await tabTo('textarea[name="reason"]');
  await page.keyboard.type('De eerste ronde is om; de rest volgt na de tweede bijeenkomst.');
  await enter(`form[action="${project}/sign-off"] button[type="submit"]`);
  expect(await words()).toMatch(/versie 1 is vastgesteld/iu);
  expect(await words()).not.toContain('Voorstellen die nog niemand');
});
