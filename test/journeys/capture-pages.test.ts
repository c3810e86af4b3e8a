// Pages of capturing that no link leads to: conflicts, previews, a closed workshop, ideas that wait for a connection.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser as Visitor } from '../support/browser.js';
import { accessibilityProblems, openChromium, openContext, overflow } from '../support/chromium.js';
import { makeRoom } from '../capture/rooms.js';

let app: TestApp;
let browser: Browser;
let facilitator: Visitor;
let context: BrowserContext | undefined;
beforeAll(async () => {
  app = await openTestApp();
  facilitator = await app.signIn('facilitator', 'Fenna');
  browser = await openChromium();
});
afterEach(async () => {
  await context?.close();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

async function openWorkshop(width: number): Promise<{ page: Page; workshop: string; workshopId: number }> {
  const room = await makeRoom(app.db, [facilitator.personId]);
  context = await openContext(browser, { viewport: { width, height: 800 } });
  const value = facilitator.cookies.get('oogst.session') ?? '';
  await context.addCookies([{ name: 'oogst.session', value, url: app.url }]);
  const page = await context.newPage();
  await page.goto(app.url + room.workshop);
  return { page, workshop: app.url + room.workshop, workshopId: room.workshopId };
}

/** Sends the form of the page as a browser without JavaScript does. */
const submitPlainly = async (page: Page, text: string): Promise<void> => {
  await page.fill('textarea[name=text]', text);
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate("document.querySelector('main form').submit()"),
  ]);
};

async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  const width = page.viewportSize()?.width ?? 0;
  if (folder) await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  expect([name, await accessibilityProblems(page)]).toEqual([name, []]);
  expect([name, await overflow(page)]).toEqual([name, 0]);
}

describe.each([1280, 360])('at %i px', (width) => {
  test('the conflict of a form that was used before, and of an idea that somebody else changed', async () => {
    const { page, workshop } = await openWorkshop(width);
    const key = await page.inputValue('input[name=submissionKey]');
    await submitPlainly(page, 'Eerste tekst');
    await page.evaluate(`document.querySelector('input[name=submissionKey]').value = ${JSON.stringify(key)}`);
    await submitPlainly(page, 'Tweede tekst');
    await page.getByText('Dit formulier is al gebruikt').first().waitFor();
    await look(page, 'conflict-of-form');
    await page.goto(`${workshop.replace(/workshops.*/, '')}ideas/W07-1/edit`);
    await app.db.updateTable('idea').set({ version: 5 }).where('text', '=', 'Eerste tekst').execute();
    await submitPlainly(page, 'Mijn wijziging');
    await page.getByText('W07-1 is intussen gewijzigd').first().waitFor();
    await look(page, 'conflict-of-idea');
  });

  test('the preview of a pasted list', async () => {
    const { page, workshop } = await openWorkshop(width);
    await page.goto(`${workshop}/paste`);
    await page.fill('textarea[name=list]', '- een\n- twee\n- een');
    await page.getByRole('button', { name: 'Voorbeeld bekijken' }).click();
    await page.getByText('Zelfde als regel 1').waitFor();
    await look(page, 'paste-preview');
  });

  test('a workshop that closed while somebody typed', async () => {
    const { page, workshopId } = await openWorkshop(width);
    await app.db.updateTable('workshop').set({ status: 'closed' }).where('id', '=', workshopId).execute();
    await submitPlainly(page, 'Net te laat');
    await page.getByText('Uw tekst: kopieer hem').waitFor();
    await look(page, 'closed');
  });

  test('ideas that wait for a connection', async () => {
    const { page } = await openWorkshop(width);
    await page.fill('#text', 'Opgeslagen');
    await page.keyboard.press('Enter');
    await page.locator('[data-code="W07-1"]').waitFor();
    await context?.setOffline(true);
    await page.fill('#text', 'Nog onderweg');
    await page.keyboard.press('Enter');
    await page.locator('[data-banner=waiting]').waitFor();
    await look(page, 'waiting');
  });
});
