// Follows every link from the front page and looks at each kind of page once: accessibility, a phone, one heading.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityProblems, openChromium, openContext, overflow } from '../support/chromium.js';
import { analyse, setUpWithExample } from '../support/journey.js';
import { makeDataDirectory } from '../support/data-directory.js';
import { startServer, type RunningServer } from '../support/server.js';

/** Addresses of one kind of page differ in these parts only. */
const kindOf = (path: string): string =>
  path
    .replace(/\/workshops\/0(?=\/|$)/, '/workshops/outside')
    .replace(/\/W\d+-\d+[a-z\d]*/, '/:code')
    .replace(/\/laws\/(?!ideas)[a-z]+/, '/laws/:law')
    .replace(/\/timeline\/[^/]+\/undo/, '/timeline/:act/undo')
    .replace(/\/themes\/(?!new|event|not-placed|not-analysed|duplicates)[^/?]+/, '/themes/:key')
    .replace(/\/\d+(?=\/|$)/g, '/:id');

/** A link to a picture or a document opens no page. */
function unlessFile(error: unknown): 'file' {
  if (error instanceof Error && /Download is starting|net::ERR_ABORTED/.test(error.message)) return 'file';
  throw error;
}

const PHONE = { width: 360, height: 740 };
/** What 400 % zoom of a desktop window leaves (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 900 };

const FORMS = 'main form[method="post"]:has(input:not([type="hidden"]), textarea, select)';

// Run in the page, where the types of a browser are and ours are not.
const LINKS = `Array.from(document.querySelectorAll('a[href^="/"]'), (link) => link.getAttribute('href'))`;
const SEND_EMPTY = `{
  const form = document.querySelector(${JSON.stringify(FORMS)});
  form.querySelectorAll('input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea')
    .forEach((field) => { field.value = ''; });
  form.submit();
}`;

let server: RunningServer;
let chromium: Browser;
let page: Page;
/** An address of each kind of page. */
const found = new Map<string, string>();
/** Those of them that have a form with fields. */
const withForm = new Set<string>();

beforeAll(async () => {
  server = await startServer({ dataDirectory: await makeDataDirectory() });
  chromium = await openChromium();
  page = await (await openContext(chromium, { viewport: DESKTOP })).newPage();
  const project = await setUpWithExample(page, server);
  await analyse(page, project);
  // A theme of people, so that its pages are found too.
  await page.goto(`${server.url}${project}/themes`);
  await page
    .getByRole('button', { name: /^Overnemen als thema/ })
    .first()
    .click();

  // A policy note, with a comment, for the pages below it.
  await page.goto(`${server.url}${project}/note`);
  await page.getByRole('button', { name: 'Begin de nota' }).click();
  await page.locator('.oogst-outline a').first().click();
  await page.getByLabel('Uw opmerking').fill('Klopt dit aantal?');
  await page.getByRole('button', { name: 'Plaats opmerking' }).click();

  // A paragraph stands first, because the front page of the note has an address of the same kind and fewer links.
  const queue = [new URL(page.url()).pathname, '/', `${project}/workshops/0`];
  const opened = new Set<string>();
  while (queue.length > 0) {
    const path = queue.shift() as string;
    const kind = kindOf(path);
    if (opened.has(kind)) continue;
    opened.add(kind);
    const response = await page.goto(server.url + path).catch(unlessFile);
    if (response === 'file') continue;
    const landed = new URL(page.url()).pathname;
    if (response?.status() !== 200) throw new Error(`${path} answered ${response?.status()}`);
    found.set(kind, path);
    found.set(kindOf(landed), landed);
    opened.add(kindOf(landed));
    if ((await page.locator(FORMS).count()) > 0) withForm.add(path);
    const links = await page.evaluate(LINKS);
    queue.push(...(links as string[]).map((href) => href.split(/[?#]/)[0] ?? href));
  }
});
afterAll(async () => {
  await chromium.close();
  await server.remove();
});

describe('every page', () => {
  test('is found by following links', () => {
    expect([...found.keys()]).toEqual(
      expect.arrayContaining([
        '/projects',
        '/projects/:id',
        '/projects/:id/workshops/:id',
        '/projects/:id/workshops/:id/paste',
        '/projects/:id/workshops/:id/quote',
        '/projects/:id/ideas/:code',
        '/projects/:id/analysis',
        '/projects/:id/themes',
        '/projects/:id/themes/:key',
        '/projects/:id/timeline',
        '/projects/:id/timeline/:act/undo',
        '/projects/:id/ideas/:code/separate',
        '/projects/:id/ideas/:code/join',
        '/projects/:id/note/parts/:id/edit',
        '/projects/:id/note/parts/:id/links',
        '/projects/:id/note/parts/:id/history',
        '/projects/:id/note/read',
        '/projects/:id/note/uncovered',
        '/projects/:id/note/ledger',
        '/projects/:id/export',
        '/people',
        '/account',
      ]),
    );
  });

  test('has nothing that axe finds, one main heading and no sideways scrolling', async () => {
    const problems: string[] = [];
    for (const path of new Set(found.values())) {
      await page.setViewportSize(DESKTOP);
      await page.goto(server.url + path);
      problems.push(...(await accessibilityProblems(page)).map((problem) => `${path}: ${problem}`));
      const headings = await page.locator('h1').count();
      if (headings !== 1) problems.push(`${path}: ${headings} main headings`);
      for (const size of [PHONE, ZOOMED]) {
        await page.setViewportSize(size);
        const beyond = await overflow(page);
        if (beyond > 0) problems.push(`${path}: ${beyond} px too wide at ${size.width} px`);
      }
    }
    expect(problems).toEqual([]);
  });

  test('is looked at by a check that finds a fault when there is one', async () => {
    await page.goto(`${server.url}/projects`);
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<img src="/x.png">')`,
    );
    expect((await accessibilityProblems(page)).join()).toContain('image-alt');
  });

  test('is as accessible when its forms are sent empty', async () => {
    const problems: string[] = [];
    let sent = 0;
    await page.setViewportSize(DESKTOP);
    for (const path of withForm) {
      await page.goto(server.url + path);
      // Gone by what was sent before: two forms of one kind may do the same.
      if ((await page.locator(FORMS).count()) === 0) continue;
      const [answer] = await Promise.all([
        page.waitForNavigation().catch(unlessFile),
        page.evaluate(SEND_EMPTY),
      ]);
      if (answer === 'file') continue;
      sent += 1;
      problems.push(
        ...(await accessibilityProblems(page)).map((problem) => `${path} sent empty: ${problem}`),
      );
    }
    expect(sent).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  });

  test('says in the other language what it says in Dutch', async () => {
    await page.goto(`${server.url}/projects`);
    await page.getByRole('button', { name: 'English' }).click();
    const dutch: string[] = [];
    for (const path of new Set(found.values())) {
      await page.goto(server.url + path, { waitUntil: 'domcontentloaded' });
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      const frame = await page.locator('h1, h2, nav, button, label').allInnerTexts();
      // Words that would be a forgotten translation and that no idea or title of the example has in these places.
      if (/\b(Opslaan|Annuleren|Verplaatsen|Thema’s|Trajecten|Uitloggen)\b/.test(frame.join(' ')))
        dutch.push(path);
    }
    expect(dutch).toEqual([]);
  });
});
