// Every component in a real browser: axe, 320 px, large text, forced colours, size of targets.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PACKAGE_ROOT } from '../../src/services.js';
import { accessibilityProblems, openChromium, openContext, overflow } from '../support/chromium.js';
import { renderStylePage, type StylePageState } from '../support/style-page.js';
import { waitUntil } from '../support/wait.js';

const TYPES: Record<string, string> = { css: 'text/css', svg: 'image/svg+xml', js: 'text/javascript' };

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

/** The style page in a window of its own; its files come from public/. */
async function open(state: StylePageState, width: number): Promise<Page> {
  const page = await (
    await openContext(browser, { viewport: { width, height: 800 }, bypassCSP: true })
  ).newPage();
  await page.route('http://oogst.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.startsWith('/assets/')) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderStylePage(state) });
    }
    const path = join(PACKAGE_ROOT, 'public', pathname.slice('/assets/'.length));
    return route.fulfill({
      contentType: TYPES[path.split('.').pop() ?? ''] ?? 'text/plain',
      body: readFileSync(path),
    });
  });
  await page.goto('http://oogst.test/projects/1');
  const folder = process.env['SCREENSHOTS'];
  if (folder)
    await page.screenshot({
      path: join(folder, `style-${width}${state.errors ? '-errors' : ''}.png`),
      fullPage: true,
    });
  return page;
}

describe.each([
  ['normal', {}],
  ['error', { errors: true }],
] as [string, StylePageState][])('the components in their %s state', (_name, state) => {
  test.each([1280, 360])('give axe nothing to find at %i px', async (width) => {
    const page = await open(state, width);
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.close();
  });

  test('fit in 320 px without scrolling sideways, also with text twice as large', async () => {
    const page = await open(state, 320);
    expect(await overflow(page)).toBe(0);
    await page.evaluate("document.documentElement.style.fontSize = '200%'");
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });

  test('keep their words when the reader spaces the text out', async () => {
    const page = await open(state, 360);
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    });
    const cut = await page.evaluate<string[]>(
      `[...document.querySelectorAll('button, a, label, .oogst-badge, .oogst-tag')]
        .filter((element) => element.offsetParent && !element.closest('.oogst-visually-hidden') && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'visible')
        .map((element) => element.textContent.trim())`,
    );
    expect(cut).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

test('every target is at least 24 px in both directions', async () => {
  const page = await open({}, 360);
  const small = await page.evaluate<string[]>(
    `[...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
      .filter((element) => element.offsetParent && !element.closest('p, .oogst-skip-link'))
      .map((element) => ({ name: element.textContent.trim() || element.name, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name, box }) => name + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`,
  );
  expect(small).toEqual([]);
  await page.close();
});

test('the focus is seen on everything that can have it, and the skip link comes first', async () => {
  const page = await open({}, 1280);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.className')).toContain('oogst-skip-link');
  const unseen: string[] = [];
  for (let index = 0; index < 60; index += 1) {
    await page.keyboard.press('Tab');
    const [name, seen] = await page.evaluate<[string, boolean]>(
      `(() => { const element = document.activeElement; const style = getComputedStyle(element);
        return [element.outerHTML.slice(0, 80), element === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)]; })()`,
    );
    if (!seen) unseen.push(name);
  }
  expect(unseen).toEqual([]);
  await page.close();
});

test('the toolbar at the bottom of the window never hides what has the focus', async () => {
  const page = await open({}, 1280);
  const hidden: string[] = [];
  for (let index = 0; index < 60; index += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate<string | null>(
      `(() => { const element = document.activeElement; const bar = document.querySelector('.oogst-toolbar');
        if (element === document.body || bar.contains(element)) return null;
        const [a, b] = [element.getBoundingClientRect(), bar.getBoundingClientRect()];
        return a.top < b.bottom && a.bottom > b.top ? element.outerHTML.slice(0, 80) : null; })()`,
    );
    if (name) hidden.push(name);
  }
  expect(hidden).toEqual([]);
  await page.close();
});

test('the error summary has the focus when the page opens, and its link goes to the field', async () => {
  const page = await open({ errors: true }, 1280);
  expect(await page.evaluate("document.activeElement.hasAttribute('data-error-summary')")).toBe(true);
  await page.click('[data-error-summary] a[href="#name"]');
  expect(await page.evaluate('document.activeElement.id')).toBe('name');
  await page.close();
});

test('the button beside a password makes it readable, and hides it again before it is sent', async () => {
  const page = await open({}, 1280);
  await page.fill('#password', 'een lange zin die niemand raadt');
  const button = page.getByRole('button', { name: 'Toon wachtwoord' });
  await button.click();
  expect(await page.getAttribute('#password', 'type')).toBe('text');
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await page.evaluate("document.querySelector('#password').form.requestSubmit()");
  expect(await page.getAttribute('#password', 'type')).toBe('password');
  await page.close();
});

test('everything that carries meaning is still there in forced colours', async () => {
  const page = await open({ errors: true }, 1280);
  await page.emulateMedia({ forcedColors: 'active' });
  const borderless = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.utrecht-button, .utrecht-textbox, .utrecht-select, .utrecht-textarea')]
      .filter((element) => element.offsetParent && !element.classList.contains('utrecht-button--subtle') && parseFloat(getComputedStyle(element).borderTopWidth) < 1)
      .map((element) => element.outerHTML.slice(0, 80))`,
  );
  expect(borderless).toEqual([]);
  const current = await page.evaluate(
    "getComputedStyle(document.querySelector('.oogst-project-nav__link[aria-current]')).borderBottomWidth",
  );
  expect(current).toBe('3px');
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, 'style-forced-colours.png') });
  await page.close();
});

test('paper shows the ideas and nothing to click', async () => {
  const page = await open({}, 1280);
  await page.emulateMedia({ media: 'print' });
  const visible = (selector: string): Promise<number> =>
    page.evaluate(
      `[...document.querySelectorAll('${selector}')].filter((element) => element.offsetParent).length`,
    );
  expect(await visible('.oogst-idea__text')).toBe(3);
  expect(await visible('button, .oogst-nav, .oogst-account, .oogst-footer, input')).toBe(0);
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, 'style-print.png') });
  await page.close();
});

test('a municipality changes the look by one class that sets tokens', async () => {
  const page = await open({}, 1280);
  const colour = (): Promise<string> =>
    page.evaluate(
      "getComputedStyle(document.querySelector('.utrecht-button--primary-action')).backgroundColor",
    );
  expect(await colour()).toBe('rgb(27, 90, 67)');
  await page.addStyleTag({
    content: '.waterrijk-theme { --basis-color-accent-1-inverse-bg-default: #123456 }',
  });
  await page.evaluate("document.documentElement.classList.add('waterrijk-theme')");
  // The button fades to its new colour.
  await waitUntil(async () => (await colour()) === 'rgb(18, 52, 86)');
  await page.close();
});
