// Every page of capturing in its normal and its error state: axe, a narrow screen, and (with SCREENSHOTS) a picture.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { loadExampleProject } from '../../src/capture/index.js';
import { PACKAGE_ROOT } from '../../src/services.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser as Visitor } from '../support/browser.js';

const AXE = readFileSync(join(PACKAGE_ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

let app: TestApp;
let browser: Browser;
let officer: Visitor;
let project: string;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Anna Beleid');
  project = `/projects/${await loadExampleProject(app.db, officer.personId)}`;
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

const say = (text: string) => (page: Page) => page.fill('textarea[name=text]', text);
const send =
  (selector = 'main form:last-of-type button[type=submit]') =>
  (page: Page) =>
    Promise.all([page.waitForLoadState('load'), page.locator(selector).first().click()]).then(
      () => undefined,
    );

/** Steps without JavaScript, so that every state is a page of the server. */
const PAGES: [name: string, path: string, ...steps: ((page: Page) => Promise<void>)[]][] = [
  ['projects', '/projects'],
  ['archive', '/projects/archived'],
  ['project', '{P}'],
  ['new project', '/projects/new'],
  ['new project, errors', '/projects/new', send()],
  ['change project', '{P}/edit'],
  ['copy project', '{P}/copy'],
  ['delete project', '{P}/delete'],
  ['delete project, errors', '{P}/delete', send()],
  ['new workshop, errors', '{P}/workshops/new', send()],
  ['change workshop', '{P}/workshops/7/edit'],
  ['capture', '{P}/workshops/7'],
  ['capture, errors', '{P}/workshops/7', send('form.oogst-capture button')],
  ['capture, saved', '{P}/workshops/0', say('Een los idee'), send('form.oogst-capture button')],
  ['paste', '{P}/workshops/7/paste'],
  ['paste, errors', '{P}/workshops/7/paste', send()],
  [
    'paste, preview',
    '{P}/workshops/7/paste',
    (page) =>
      page.fill(
        'textarea[name=list]',
        '- een\n- twee\n- een\n- convenant ligt al sinds 2019 bij de juristen',
      ),
    send(),
  ],
  ['quote', '{P}/workshops/7/quote'],
  ['quote, errors', '{P}/workshops/7/quote', send()],
  ['ideas', '{P}/ideas'],
  ['ideas, nothing found', '{P}/ideas?q=xyzzy'],
  ['idea', '{P}/ideas/W07-3'],
  ['change idea', '{P}/ideas/W07-3/edit'],
];

describe.each([1280, 360])('the pages of capturing at %i px', (width) => {
  test.each(PAGES)('%s', async (name, path, ...steps) => {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      bypassCSP: true,
      javaScriptEnabled: false,
    });
    const value = officer.cookies.get('oogst.session') ?? '';
    await context.addCookies([{ name: 'oogst.session', value, url: app.url }]);
    const page = await context.newPage();
    await page.goto(app.url + path.replace('{P}', project));
    for (const step of steps) await step(page);
    const folder = process.env['SCREENSHOTS'];
    if (folder) {
      const file = `capture-${name.replaceAll(/\W+/g, '-')}-${width}.png`;
      await page.screenshot({ path: join(folder, file) });
    }
    const html = await page.content();
    await page.close();
    // The page as the server gave it, with a script that looks: axe needs JavaScript.
    const looking = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const look = await looking.newPage();
    await look.route('**/looking', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html.replaceAll(/<script[^>]*src=[^>]*><\/script>/g, ''),
      }),
    );
    await look.goto(`${app.url}/looking`);
    const overflow = await look.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBe(0);
    await look.evaluate(AXE);
    const found = await look.evaluate<{ id: string; targets: string[] }[]>(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations }) => violations.map(({ id, nodes }) => ({ id, targets: nodes.map((node) => node.html.slice(0, 160)) })))`,
    );
    expect(found).toEqual([]);
    await looking.close();
    await context.close();
  });
});
