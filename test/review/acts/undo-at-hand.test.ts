import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);

let app: TestApp;
let sanne: Browser;
let omar: Browser;
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  sanne = await app.signIn('policy-officer', 'Sanne');
  omar = await app.signIn('administrator', 'Omar');
});
afterAll(() => app.close());

async function analysed() {
  const { projectId, codes } = await insertProjectWithIdeas(app.db, ['bus een', 'bus twee', 'bank een']);
  expect(await analyse(app, projectId, sanne.personId)).toBe('done');
  const [bus = ''] = codes;
  return { base: `/projects/${projectId}`, bus };
}

const move = async (browser: Browser, base: string, from: string, code: string, target: string) =>
  browser.submit(await browser.visit(`${base}/themes/${from}`), 'form#ideas', { ideas: [code], target });

const buttons = (page: Page): string[] =>
  page
    .$('.oogst-flash button')
    .map((_, button) => page.$(button).text().trim())
    .get();

const codesOn = (page: Page): string =>
  page
    .$('.oogst-idea .oogst-code')
    .map((_, node) => page.$(node).text())
    .get()
    .join(' ');

describe('the message after an act', () => {
  test('takes the act back with one press, where one was, and offers to do it again', async () => {
    const { base, bus } = await analysed();
    const moved = await move(sanne, base, 'k-bus', bus, 'k-bank');
    expect(buttons(moved)).toEqual(['Ongedaan maken']);
    const undone = await sanne.submit(moved, '.oogst-flash form');
    expect(undone.path).toBe(moved.path);
    expect(codesOn(undone)).toContain(bus);
    expect(undone.$('.oogst-flash').text()).toContain('De handeling is teruggedraaid.');
    expect(buttons(undone)).toEqual(['Opnieuw uitvoeren']);
    const again = await sanne.submit(undone, '.oogst-flash form');
    expect(codesOn(again)).not.toContain(bus);
    expect(buttons(again)).toEqual(['Ongedaan maken']);
  });

  test('shows first what others have built on it, and leads back to the page one was on', async () => {
    const { base, bus } = await analysed();
    const moved = await move(sanne, base, 'k-bus', bus, 'k-bank');
    await move(omar, base, 'k-bank', bus, 'event');
    const asked = await sanne.submit(moved, '.oogst-flash form');
    expect(asked.$('h1').text()).toBe('Terugdraaien: weet u het zeker?');
    expect(asked.html).not.toContain('Er is nog niets gewijzigd.');
    expect(asked.html).toContain('Omar verplaatste');
    expect(asked.$('.oogst-confirm a').attr('href')).toBe(moved.path);
    const undone = await sanne.submit(asked, 'form.oogst-confirm');
    expect(undone.path).toBe(moved.path);
    expect(undone.$('.oogst-flash').text()).toContain('2 handelingen zijn teruggedraaid.');
    expect(buttons(undone)).toEqual([]);
    expect(codesOn(undone)).toContain(bus);
  });

  test('has no button where pressing changed nothing', async () => {
    const { base } = await analysed();
    const accept = `form[action="${base}/themes/k-bus/accept"]`;
    const page = await sanne.visit(`${base}/themes/k-bus`);
    expect(buttons(await sanne.submit(page, accept))).toEqual(['Ongedaan maken']);
    expect(buttons(await sanne.submit(page, accept))).toEqual([]);
  });

  test('leads away from what is not there any more once it was taken back', async () => {
    const { base } = await analysed();
    const form = await sanne.visit(`${base}/themes/new`);
    const made = await sanne.submit(form, 'main form', { name: 'Mobiliteit' });
    const undone = await sanne.submit(made, '.oogst-flash form');
    expect([undone.status, undone.path]).toEqual([200, `${base}/themes`]);
    expect(undone.html).not.toContain('Mobiliteit</a>');
  });

  test('never leads to another site', async () => {
    const { base, bus } = await analysed();
    const moved = await move(sanne, base, 'k-bus', bus, 'k-bank');
    const undone = await sanne.submit(moved, '.oogst-flash form', { returnTo: '//evil.example/' });
    expect(undone.path).toBe(`${base}/timeline`);
  });
});

describe('an analysis on the timeline', () => {
  test('is shown between the acts, with a way back to one that does not count any more', async () => {
    const { base, bus } = await analysed();
    await move(sanne, base, 'k-bus', bus, 'k-bank');
    await analyse(app, Number(base.split('/').at(-1)), omar.personId);
    const page = await sanne.visit(`${base}/timeline`);
    const lines = page
      .$('.oogst-timeline__act')
      .map((_, act) => page.$(act).text().replace(/\s+/g, ' ').trim())
      .get();
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^Omar nam analyse \d+ over.* deze analyse geldt nu/);
    expect(lines[1]).toContain(`Sanne verplaatste ${bus}`);
    expect(lines[3]).toMatch(/^Sanne liet thema’s zoeken \(analyse \d+\).* Terug naar deze analyse/);

    const look = await sanne.visit(
      page.$('.oogst-timeline__act a:contains("Terug naar deze analyse")').attr('href') ?? '',
    );
    expect(look.$('h1').text()).toBe('Wat er verandert als u teruggaat');
    await sanne.submit(look, 'form[action$="/accept"]');
    const after = await sanne.visit(`${base}/timeline`);
    expect(after.$('.oogst-timeline__act').first().text()).toMatch(/Sanne ging terug naar analyse \d+/);

    const onlyOmar = await sanne.visit(`${base}/timeline?person=${omar.personId}`);
    expect(onlyOmar.$('.oogst-timeline__act')).toHaveLength(1);
    const oneTheme = await sanne.visit(`${base}/timeline?theme=k-bus`);
    expect(oneTheme.$('.oogst-timeline').text()).not.toContain('analyse');
  });
});
