import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

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

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

/** What axe finds on the page as it is now: rule and place, empty when nothing is wrong. Needs JavaScript on. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Without its styles a page has other sizes.
  await page.waitForLoadState('load');
  // Evaluated through the debugger, which the content security policy of the page does not forbid.
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResult;
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} – ${html.slice(0, 160)}`),
  );
}

/** Scrolling sideways on a phone means that something does not fit. Width in CSS pixels beyond the window. */
export async function overflow(page: Page): Promise<number> {
  await page.waitForLoadState('load');
  return (await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')) as number;
}
