import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas, waitForRun } from '../../support/review.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const TEXTS = [
  'De bus rijdt te weinig in de avond',
  'Ik mis een bus naar het ziekenhuis',
  'Mijn moeder durft de bus niet meer in',
  'Jongeren hebben schulden door kopen op afbetaling',
  'Hulp bij schulden komt te laat',
  'Geldzorgen maken gezinnen ziek',
];

async function analysedProject(): Promise<{ browser: Browser; board: string; codes: string[] }> {
  const browser = await app.signIn('policy-officer');
  const { projectId, codes } = await insertProjectWithIdeas(app.db, TEXTS);
  const { id } = await app.db.selectFrom('person').select('id').executeTakeFirstOrThrow();
  await analyse(app, projectId, id);
  return { browser, board: `/projects/${projectId}/board`, codes };
}

const columnOf = (page: Page, code: string): string =>
  String(page.$(`[data-idea="${code}"]`).closest('[data-target]').attr('data-target'));

describe('the board of themes', () => {
  test('shows every placed idea in exactly one column', async () => {
    const { browser, board, codes } = await analysedProject();
    const page = await browser.visit(board);
    for (const code of codes) expect(page.$(`[data-idea="${code}"]`).length).toBe(1);
  });

  test('moves ideas of several themes to a new one in one go', async () => {
    const { browser, board, codes } = await analysedProject();
    const [first, , , fourth] = codes as [string, string, string, string];
    const moved = await browser.submit(await browser.visit(board), '[data-board]', {
      ideas: [first, fourth],
      target: 'new',
      name: 'Kleine kernen',
    });
    expect(columnOf(moved, first)).toBe(columnOf(moved, fourth));
    expect(moved.$(`[data-idea="${first}"]`).text()).toContain('besloten');
  });

  test('keeps the reason of a move, for the timeline', async () => {
    const { browser, board, codes } = await analysedProject();
    const [first] = codes as [string];
    const reason = 'Gaat over de zaal';
    await browser.submit(await browser.visit(board), '[data-board]', {
      ideas: [first],
      target: 'event',
      reason,
    });
    const timeline = await browser.visit(board.replace('board', 'timeline'));
    expect(timeline.$('.oogst-timeline__act').first().text()).toContain(`Waarom: ${reason}`);
  });

  test('says, like cards and list, that the result of an analysis waits to be looked at', async () => {
    const { browser, board } = await analysedProject();
    const pages = [board, board.replace('board', 'arrange'), board.replace('board', 'themes')];
    const linksOn = async (page: string): Promise<number> =>
      (await browser.visit(page)).$('a:contains("Bekijk de verschillen")').length;
    expect(await Promise.all(pages.map(linksOn))).toEqual([0, 0, 0]);
    const projectId = Number(board.split('/')[2]);
    const runId = await app.services.analysis.startAnalysis(projectId, browser.personId, { kind: 'full' });
    await waitForRun(app, runId, ['done']);
    expect(await Promise.all(pages.map(linksOn))).toEqual([1, 1, 1]);
    const page = await browser.visit(board);
    const link = page.$('a:contains("Bekijk de verschillen")').attr('href') ?? '';
    expect((await browser.visit(link)).$('h1').text()).toBe('Wat dit resultaat zou veranderen');
  });

  test('leaves alone what somebody else decided since the board was shown', async () => {
    const { browser, board, codes } = await analysedProject();
    const [first, second] = codes as [string, string];
    const mine = await browser.visit(board);
    const other = await app.signIn('administrator');
    await other.submit(await other.visit(board), '[data-board]', { ideas: [first], target: 'not-placed' });
    const page = await browser.submit(mine, '[data-board]', { ideas: [first, second], target: 'event' });
    expect(columnOf(page, first)).toBe('not-placed');
    expect(columnOf(page, second)).toBe('event');
    expect(page.$('.oogst-flash').text()).toContain(first);
  });

  test('keeps the ticks when no target was chosen', async () => {
    const { browser, board, codes } = await analysedProject();
    const [first] = codes as [string];
    const page = await browser.submit(await browser.visit(board), '[data-board]', { ideas: [first] });
    expect(page.status).toBe(422);
    expect(page.$(`input[value="${first}"]`).attr('checked')).toBeDefined();
  });
});
