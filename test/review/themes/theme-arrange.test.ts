import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  bySize,
  movedBy,
  themeBranches,
  type ThemeBranch,
} from '../../../src/review/themes/theme-arrange.js';
import type { ThemeSummary } from '../../../src/review/themes/theme.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { insertProjectWithIdeas } from '../../support/review.js';

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());

const summary = (
  key: string,
  position: number,
  parentKey: string | null,
  ideaCount: number,
): ThemeSummary => ({
  key,
  status: 'theme',
  name: key,
  description: '',
  version: 1,
  parentKey,
  locked: false,
  position,
  ideaCount,
  workshopCount: 1,
  perspectiveCount: 1,
  keyTerms: [],
  representativeCodes: [],
});

const branches: ThemeBranch[] = themeBranches([
  summary('travel', 3, null, 9),
  summary('care', 1, null, 2),
  summary('home', 4, 'care', 5),
  summary('clinic', 2, 'care', 1),
]);

describe('the order of themes', () => {
  test('puts what a main theme holds below it', () => {
    expect(branches.map(({ theme, children }) => [theme.key, ...children.map(({ key }) => key)])).toEqual([
      ['care', 'clinic', 'home'],
      ['travel'],
    ]);
  });

  test('takes along what a main theme holds', () => {
    expect(movedBy(branches, 'travel', -1)).toEqual(['travel', 'care', 'clinic', 'home']);
    expect(movedBy(branches, 'home', -1)).toEqual(['care', 'home', 'clinic', 'travel']);
  });

  test('stays as it is at either end', () => {
    const now = ['care', 'clinic', 'home', 'travel'];
    expect(movedBy(branches, 'care', -1)).toEqual(now);
    expect(movedBy(branches, 'home', 1)).toEqual(now);
  });

  test('counts for a main theme what it holds when the largest go first', () => {
    expect(bySize(branches)).toEqual(['travel', 'care', 'home', 'clinic']);
    expect(
      bySize(themeBranches([summary('a', 1, null, 3), summary('b', 2, null, 1), summary('c', 3, 'b', 4)])),
    ).toEqual(['b', 'c', 'a']);
  });
});

describe('the list of themes', () => {
  const names = (page: Page): string[] =>
    page
      .$('tbody th')
      .toArray()
      .map((cell) => page.$(cell).find('a').text());

  async function projectWithThemes(...themes: string[]): Promise<{ browser: Browser; base: string }> {
    const browser = await app.signIn('policy-officer');
    const { projectId } = await insertProjectWithIdeas(app.db, ['De bus rijdt te weinig']);
    const base = `/projects/${projectId}`;
    for (const name of themes) {
      await browser.submit(await browser.visit(`${base}/themes/new`), 'main form', { name });
    }
    return { browser, base };
  }

  const keyOf = (page: Page, name: string): string =>
    String(page.$(`input[aria-label="Kies ${name}"]`).attr('value'));

  test('brings ticked themes under a new main theme, and lets them out again', async () => {
    const { browser, base } = await projectWithThemes('Bus', 'Taxi', 'Geld');
    const page = await browser.visit(`${base}/arrange`);
    const grouped = await browser.submit(page, '#arrange button[value="group"]', {
      themes: [keyOf(page, 'Bus'), keyOf(page, 'Taxi')],
      target: 'new',
      name: 'Vervoer',
    });
    expect(grouped.$('.oogst-flash').text()).toContain('2 thema’s onder het hoofdthema gezet');
    expect(names(grouped)).toEqual(['Geld', 'Vervoer', 'Bus', 'Taxi']);
    const loose = await browser.submit(grouped, '#arrange button[value="ungroup"]', {
      themes: [keyOf(grouped, 'Bus')],
    });
    expect(loose.$('tbody tr:has(a:contains("Bus")) .oogst-theme-name--within').length).toBe(0);
  });

  test('merges several themes in one act that can be taken back as one', async () => {
    const { browser, base } = await projectWithThemes('Bus', 'Taxi', 'Vervoer');
    const page = await browser.visit(`${base}/arrange`);
    const merged = await browser.submit(page, '#arrange button[value="merge"]', {
      themes: [keyOf(page, 'Bus'), keyOf(page, 'Taxi')],
      target: keyOf(page, 'Vervoer'),
    });
    expect(names(merged)).toEqual(['Vervoer']);
    const timeline = await browser.visit(`${base}/timeline`);
    const undo = String(timeline.$('a[href$="/undo"]').first().attr('href'));
    await browser.submit(await browser.visit(undo), 'main form');
    expect(names(await browser.visit(`${base}/arrange`))).toEqual(['Bus', 'Taxi', 'Vervoer']);
  });

  test('keeps what was ticked when the target is missing, and says what to choose', async () => {
    const { browser, base } = await projectWithThemes('Bus', 'Taxi');
    const page = await browser.visit(`${base}/arrange`);
    const refused = await browser.submit(page, '#arrange button[value="merge"]', {
      themes: [keyOf(page, 'Bus')],
    });
    expect(refused.status).toBe(422);
    expect(refused.$('.oogst-error-summary, [role="alert"]').text()).toContain('Kies het thema dat blijft');
    expect(refused.$('input[aria-label="Kies Bus"]').attr('checked')).toBeDefined();
  });

  test('refuses a third level', async () => {
    const { browser, base } = await projectWithThemes('Bus', 'Vervoer', 'Alles');
    let page = await browser.visit(`${base}/arrange`);
    page = await browser.submit(page, '#arrange button[value="group"]', {
      themes: [keyOf(page, 'Bus')],
      target: keyOf(page, 'Vervoer'),
    });
    const refused = await browser.submit(page, '#arrange button[value="group"]', {
      themes: [keyOf(page, 'Vervoer')],
      target: keyOf(page, 'Alles'),
    });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Een hoofdthema kan niet zelf onder een hoofdthema vallen');
  });

  test('moves a theme up among its neighbours, and back from the message', async () => {
    const { browser, base } = await projectWithThemes('Bus', 'Taxi', 'Geld');
    const page = await browser.visit(`${base}/arrange`);
    const key = keyOf(page, 'Geld');
    const moved = await browser.submit(page, `form[action$="/arrange/${key}/order"]`);
    expect(names(moved)).toEqual(['Bus', 'Geld', 'Taxi']);
    expect(names(await browser.submit(moved, '.oogst-flash form'))).toEqual(['Bus', 'Taxi', 'Geld']);
  });
});
