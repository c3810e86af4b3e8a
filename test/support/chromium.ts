import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { MOST_MILLISECONDS } from './wait.js';

/** Debian's browser; nothing is downloaded, and nothing is asked of the network but our own server. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A window with cookies of its own, that waits as long as a busy machine needs. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(MOST_MILLISECONDS);
  return context;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Only what is wrong: to tell of everything that is right takes as long as finding out. */
const RUN_AXE = `axe
  .run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  })
  .then(({ violations }) => violations)`;

interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** What axe finds on the page as it is now: rule and place, empty when nothing is wrong. Needs JavaScript on. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Without its styles a page has other sizes.
  await page.waitForLoadState('load');
  // Evaluated through the debugger, which the content security policy of the page does not forbid.
  await page.evaluate(AXE);
  const violations = (await page.evaluate(RUN_AXE)) as Violation[];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} – ${html.slice(0, 160)}`),
  );
}

/** Scrolling sideways on a phone means that something does not fit. Width in CSS pixels beyond the window. */
export async function overflow(page: Page): Promise<number> {
  await page.waitForLoadState('load');
  return (await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')) as number;
}
