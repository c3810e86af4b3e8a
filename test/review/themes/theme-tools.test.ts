import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const BUSES = [
  'De bus rijdt te weinig in de avond',
  'Ik mis een bus naar het ziekenhuis',
  'Mijn moeder durft de bus niet meer in',
];
const DEBTS = [
  'Jongeren hebben schulden door kopen op afbetaling',
  'Hulp bij schulden komt te laat',
  'Geldzorgen en schulden maken gezinnen ziek',
];

/** A project with all ideas in one theme of a person. */
async function oneTheme(): Promise<{ browser: Browser; base: string; theme: string; codes: string[] }> {
  const browser = await app.signIn('policy-officer');
  const { projectId, codes } = await insertProjectWithIdeas(app.db, [...BUSES, ...DEBTS]);
  const { id } = await app.db.selectFrom('person').select('id').executeTakeFirstOrThrow();
  await analyse(app, projectId, id);
  const base = `/projects/${projectId}`;
  const board = await browser.submit(await browser.visit(`${base}/board`), '[data-board]', {
    ideas: codes,
    target: 'new',
    name: 'Alles bij elkaar',
  });
  const target = String(board.$(`[data-idea="${codes[0]}"]`).closest('[data-target]').attr('data-target'));
  return { browser, base, theme: `${base}/themes/${target}`, codes };
}

const flashed = (page: Page): string => page.$('.oogst-flash').text();

describe('splitting a theme', () => {
  test('proposes parts, takes corrections by hand, and is taken back as one', async () => {
    const { browser, base, theme, codes } = await oneTheme();
    const page = await browser.visit(`${theme}/split`);
    const selects = page.$('select[name^="part-"]').length;
    expect(selects).toBe(codes.length);
    const [first, second] = codes as [string, string];
    const wanted: Record<string, string> = Object.fromEntries(codes.map((code) => [`part-${code}`, '0']));
    wanted[`part-${second}`] = '1';
    const done = await browser.submit(page, `form[action="${theme}/split"]`, {
      ...wanted,
      'name-1': 'Ziekenvervoer',
    });
    expect(flashed(done)).toContain('‘Ziekenvervoer’');
    const board = await browser.visit(`${base}/board`);
    const columnOf = (code: string): string =>
      board.$(`[data-idea="${code}"]`).closest('[data-target]').find('h2').text();
    expect([columnOf(first), columnOf(second)]).toEqual(['Alles bij elkaar', 'Ziekenvervoer']);
    const timeline = await browser.visit(`${base}/timeline`);
    const undo = String(timeline.$('a[href$="/undo"]').first().attr('href'));
    await browser.submit(await browser.visit(undo), 'main form');
    const after = await browser.visit(`${base}/board`);
    expect(after.$('h2').text()).not.toContain('Ziekenvervoer');
  });

  test('asks for a name, and keeps where the ideas were put', async () => {
    const { browser, theme, codes } = await oneTheme();
    const page = await browser.visit(`${theme}/split`);
    const refused = await browser.submit(page, `form[action="${theme}/split"]`, {
      'name-1': ' ',
      [`part-${codes[0]}`]: '1',
    });
    expect(refused.status).toBe(422);
    expect(refused.$(`select[name="part-${codes[0]}"]`).val()).toBe('1');
  });

  test('says so when nothing would change', async () => {
    const { browser, theme, codes } = await oneTheme();
    const nothing = Object.fromEntries(codes.map((code) => [`part-${code}`, '0']));
    const page = await browser.submit(
      await browser.visit(`${theme}/split`),
      `form[action="${theme}/split"]`,
      nothing,
    );
    expect(page.status).toBe(422);
    expect(page.html).toContain('Er is niets te splitsen');
  });
});

describe('what is said of ticked ideas', () => {
  test('marks examples of a theme and shows it', async () => {
    const { browser, theme, codes } = await oneTheme();
    const page = await browser.submit(await browser.visit(theme), 'button[value="represent"]', {
      ideas: [String(codes[0])],
    });
    expect(flashed(page)).toContain('1 idee is nu een voorbeeld');
    expect(page.$(`.oogst-idea:has(input[value="${codes[0]}"])`).text()).toContain('typisch voor dit thema');
  });

  test('refuses to keep apart what people put in one theme, and says why', async () => {
    const { browser, theme, codes } = await oneTheme();
    const page = await browser.submit(await browser.visit(theme), 'button[value="apart"]', {
      ideas: codes.slice(0, 2),
    });
    expect(page.status).toBe(422);
    expect(page.html).toContain('door mensen al zo geplaatst');
    expect(page.$(`input[value="${codes[0]}"]`).attr('checked')).toBeDefined();
  });

  test('remembers that an idea in no theme was read', async () => {
    const { browser, base, theme, codes } = await oneTheme();
    await browser.submit(await browser.visit(theme), '#ideas', {
      ideas: [String(codes[0])],
      target: 'not-placed',
    });
    const list = await browser.visit(`${base}/themes/not-placed`);
    const read = await browser.submit(list, 'button[value="read"]', { ideas: [String(codes[0])] });
    expect(read.$(`.oogst-idea:has(input[value="${codes[0]}"])`).text()).toContain('gelezen');
  });
});

describe('locking and second themes', () => {
  test('locks a theme and unlocks it', async () => {
    const { browser, theme } = await oneTheme();
    const locked = await browser.submit(await browser.visit(theme), `form[action="${theme}/lock"]`);
    expect(locked.$('h1').parent().text()).toContain('vergrendeld');
    const open = await browser.submit(locked, `form[action="${theme}/lock"]`);
    expect(open.$('h1').parent().text()).not.toContain('vergrendeld');
  });

  test('gives an idea a second theme, and refuses its first one', async () => {
    const { browser, base, theme, codes } = await oneTheme();
    await browser.submit(await browser.visit(`${base}/themes/new`), 'main form', { name: 'Zorg' });
    const arrange = await browser.visit(`${base}/arrange`);
    const zorg = String(arrange.$('input[aria-label="Kies Zorg"]').attr('value'));
    const address = `${base}/ideas/${codes[0]}/decision`;
    const form = 'form:has(select[name="second"])';
    const saved = await browser.submit(await browser.visit(address), form, { second: zorg });
    expect(saved.$('table').first().text()).toContain('Zorg');
    const own = decodeURIComponent(theme.slice(theme.lastIndexOf('/') + 1));
    const refused = await browser.submit(saved, form, { second: own });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Dit is het eerste thema al');
  });
});
