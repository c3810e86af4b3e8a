// Capturing in a real browser: the keyboard, a lost connection, two screens on one workshop, an ended session.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser as Visitor } from '../support/browser.js';
import { openChromium, openContext } from '../support/chromium.js';

let app: TestApp;
let browser: Browser;
let facilitator: Visitor;
let context: BrowserContext;
let page: Page;
let workshop: string;

beforeAll(async () => {
  app = await openTestApp();
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await app.close();
});

beforeEach(async () => {
  facilitator = await app.signIn('facilitator', 'Fenna');
  const { id: projectId } = await app.db
    .insertInto('project')
    .values({ name: 'Proef', laws: JSON.stringify([{ key: 'wmo', name: 'Wmo' }]) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: workshopId } = await app.db
    .insertInto('workshop')
    .values({ project_id: projectId, number: 7, title: 'Vertrouwen' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await assign(workshopId, facilitator);
  workshop = `${app.url}/projects/${projectId}/workshops/7`;
  context = await open(facilitator);
  page = await context.newPage();
  await page.goto(workshop);
});
afterEach(() => context.close());

async function assign(workshopId: number, person: Visitor): Promise<void> {
  await app.db
    .insertInto('workshop_facilitator')
    .values({ workshop_id: workshopId, person_id: person.personId })
    .execute();
}

async function open(person: Visitor): Promise<BrowserContext> {
  const opened = await openContext(browser, { viewport: { width: 1280, height: 800 } });
  const value = person.cookies.get('oogst.session') ?? '';
  await opened.addCookies([{ name: 'oogst.session', value, url: app.url }]);
  return opened;
}

const savedTexts = async (): Promise<string[]> =>
  (await app.db.selectFrom('idea').select('text').orderBy('id').execute()).map((row) => row.text);

const row = (on: Page, text: string) => on.locator('[data-ideas] > li', { hasText: text });
const coded = (on: Page, text: string, code: string) =>
  row(on, text).locator('.oogst-code', { hasText: code });
const stored = (on: Page) => on.evaluate<string | null>("localStorage.getItem('oogst.outbox')");

describe('capturing with the keyboard', () => {
  test('types, chooses with keys, saves with Enter and goes on, without the mouse', async () => {
    const before = (await savedTexts()).length;
    await page.keyboard.type('Eerste regel');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('tweede regel');
    await page.keyboard.press('Alt+4');
    await page.keyboard.press('Alt+p');
    await page.keyboard.type('Inw');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await row(page, 'W07-1').waitFor();
    expect(await page.locator('[data-status]').textContent()).toMatch(
      /^W07-1 opgeslagen\. Code voor de gever: \w{4}(-\w{4}){2}$/,
    );
    expect(await page.locator('#text').inputValue()).toBe('');
    await page.keyboard.type('Nog een');
    await page.keyboard.press('Enter');
    await row(page, 'W07-2').waitFor();
    const ideas = await app.db.selectFrom('idea').selectAll().orderBy('id').offset(before).execute();
    expect(ideas.map(({ text, kind, perspective }) => ({ text, kind, perspective }))).toEqual([
      { text: 'Eerste regel\ntweede regel', kind: 'bottleneck', perspective: 'resident' },
      { text: 'Nog een', kind: 'bottleneck', perspective: 'resident' },
    ]);
    expect(await page.locator('[data-count]').textContent()).toBe('2');
    expect(await stored(page)).toBeNull();
    await page.reload();
    expect(await page.locator('input[name=kind]:checked').getAttribute('value')).toBe('bottleneck');
    expect(await page.locator('[data-ideas] > li').first().textContent()).toContain('Nog een');
  });

  test('withdraws an idea that was just added', async () => {
    await page.keyboard.type('Vergissing');
    await page.keyboard.press('Enter');
    await row(page, 'W07-1').getByRole('button', { name: 'Intrekken W07-1' }).click();
    await page.getByText('W07-1 is ingetrokken').waitFor();
    expect(await page.locator('[data-count]').textContent()).toBe('0');
  });
});

describe('a bad connection', () => {
  test('keeps what could not be sent, says so, and sends it once when the connection is back', async () => {
    await context.setOffline(true);
    for (const text of ['Zonder verbinding een', 'Zonder verbinding twee']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await row(page, 'Zonder verbinding twee').getByText('Nog niet verstuurd').waitFor();
    await page.locator('[data-banner=waiting]').waitFor();
    expect(await stored(page)).toContain('Zonder verbinding een');
    await context.setOffline(false);
    await coded(page, 'Zonder verbinding twee', 'W07-2').waitFor();
    expect((await savedTexts()).filter((text) => text.startsWith('Zonder verbinding'))).toHaveLength(2);
    expect(await stored(page)).toBeNull();
    expect(await page.locator('[data-banner=waiting]').isVisible()).toBe(false);
  });

  test('does not double an idea whose answer was lost', async () => {
    let lose = true;
    await page.route('**/ideas', async (route) => {
      // The server gets it and answers; the answer never arrives.
      if (lose) {
        lose = false;
        await route.fetch();
        return route.abort('connectionreset');
      }
      return route.continue();
    });
    await page.keyboard.type('Antwoord kwijt');
    await page.keyboard.press('Enter');
    await coded(page, 'Antwoord kwijt', 'W07-1').waitFor();
    expect((await savedTexts()).filter((text) => text === 'Antwoord kwijt')).toHaveLength(1);
    expect(await page.locator('[data-ideas] > li').count()).toBe(1);
  });

  test('warns before the page closes, and has the text again after a reload', async () => {
    await context.setOffline(true);
    await page.keyboard.type('Bijna weg');
    await page.keyboard.press('Enter');
    await row(page, 'Bijna weg').getByText('Nog niet verstuurd').waitFor();
    await page.route('**/ideas', (route) => route.abort());
    await context.setOffline(false);
    const asked = page.waitForEvent('dialog').then((dialog) => dialog.accept().then(() => dialog.type()));
    await page.reload();
    expect(await asked).toBe('beforeunload');
    await row(page, 'Bijna weg').waitFor();
    await page.unroute('**/ideas');
    await row(page, 'Bijna weg').getByRole('button', { name: 'Nu opnieuw proberen' }).click();
    await coded(page, 'Bijna weg', 'W07-1').waitFor();
  });

  test('keeps the text when the session has ended, and sends it after signing in again', async () => {
    await context.clearCookies();
    await page.keyboard.type('Sessie voorbij');
    await page.keyboard.press('Enter');
    await page.locator('[data-banner="signed-out"]').waitFor();
    expect(await stored(page)).toContain('Sessie voorbij');
    const value = facilitator.cookies.get('oogst.session') ?? '';
    await context.addCookies([{ name: 'oogst.session', value, url: app.url }]);
    await page.getByRole('button', { name: 'Pagina opnieuw openen' }).click();
    await coded(page, 'Sessie voorbij', 'W07-1').waitFor();
  });

  test('forgets unsent text at signing out, after asking', async () => {
    await context.setOffline(true);
    await page.keyboard.type('Privé');
    await page.keyboard.press('Enter');
    await row(page, 'Privé').getByText('Nog niet verstuurd').waitFor();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.type());
      void (dialogs.length === 1 ? dialog.dismiss() : dialog.accept());
    });
    const signOut = page.getByRole('button', { name: 'Uitloggen' });
    await signOut.click();
    expect(await stored(page)).toContain('Privé');
    await page.route('**/sign-out', (route) => route.fulfill({ status: 204 }));
    await signOut.click();
    expect(dialogs).toEqual(['confirm', 'confirm']);
    expect(await stored(page)).toBeNull();
  });

  test('keeps the text when the workshop was closed meanwhile', async () => {
    await app.db.updateTable('workshop').set({ status: 'closed' }).execute();
    await page.keyboard.type('Te laat');
    await page.keyboard.press('Enter');
    await row(page, 'Te laat').getByText('De workshop is gesloten terwijl u typte').waitFor();
    await row(page, 'Te laat').getByRole('button', { name: 'Terug naar het tekstveld' }).click();
    expect(await page.locator('#text').inputValue()).toBe('Te laat');
  });
});

describe('an unsent idea of a workshop that is no longer there for this person', () => {
  test('is shown as not saved, and holds up no other', async () => {
    const elsewhere = new URL(workshop).pathname.replace('/workshops/7', '/workshops/8');
    const entry = (key: string, action: string, text: string) => {
      const fields = [
        ['text', text],
        ['kind', 'idea'],
        ['perspective', ''],
      ];
      return { key, action, person: String(facilitator.personId), fields, at: Date.now() };
    };
    const entries = [
      entry('a-key-of-another-page.1', `${elsewhere}/ideas`, 'Voor een verdwenen workshop'),
      entry('a-key-of-another-page.2', `${new URL(workshop).pathname}/ideas`, 'Voor deze workshop'),
    ];
    const kept = JSON.stringify(JSON.stringify(entries));
    await page.evaluate(`localStorage.setItem('oogst.outbox', ${kept})`);
    await page.goto(workshop);
    await coded(page, 'Voor deze workshop', 'W07-1').waitFor();
    await row(page, 'Voor een verdwenen workshop').getByText('Niet opgeslagen').waitFor();
  });
});

describe('two people in one workshop', () => {
  test('see what the other adds and changes by itself', async () => {
    const colleague = await app.signIn('policy-officer', 'Piet');
    const other = await open(colleague);
    const otherPage = await other.newPage();
    await otherPage.goto(workshop);
    await page.keyboard.type('Van Fenna <b>vet</b>');
    await page.keyboard.press('Enter');
    await coded(otherPage, 'Van Fenna <b>vet</b>', 'W07-1').waitFor();
    expect(await otherPage.locator('[data-count]').textContent()).toBe('1');
    await row(otherPage, 'W07-1').getByRole('button', { name: 'Intrekken W07-1' }).click();
    await row(page, 'W07-1').getByText('Ingetrokken').waitFor();
    expect(await page.locator('[data-count]').textContent()).toBe('0');
    await other.close();
  });
});
