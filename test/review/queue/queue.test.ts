import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findCurrentRun } from '../../../src/analyse/index.js';
import { findPlacedIdea } from '../../../src/review/ideas/idea.repository.js';
import { findNextToCheck, readQueueProgress } from '../../../src/review/queue/queue.repository.js';
import { checkIdea } from '../../../src/review/queue/queue.service.js';
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
  'Meer groen in de straat',
  'Het park is niet schoon',
  'Bomen geven schaduw in de zomer',
  'Een bankje in het park om te rusten',
  'Bij het loket word je van het kastje naar de muur gestuurd',
  'De brief van de gemeente is te moeilijk',
];

async function projectToCheck(texts = TEXTS): Promise<{ browser: Browser; projectId: number; base: string }> {
  const browser = await app.signIn('policy-officer');
  const { projectId } = await insertProjectWithIdeas(app.db, texts);
  const { id } = await app.db.selectFrom('person').select('id').executeTakeFirstOrThrow();
  await analyse(app, projectId, id);
  return { browser, projectId, base: `/projects/${projectId}` };
}

const RIGHT = '[aria-keyshortcuts="1"]';

/** The code of the idea on the page. */
const codeOn = (page: Page): string => page.$('[data-queue] h2').text();
const words = (page: Page): string => page.$('main').text().replaceAll(/\s+/g, ' ');

describe('the queue of ideas to check', () => {
  test('leads to the analysis where nothing has been analysed', async () => {
    const browser = await app.signIn('policy-officer');
    const { projectId } = await insertProjectWithIdeas(app.db, ['Een idee']);
    const page = await browser.visit(`/projects/${projectId}/queue`);
    expect(page.path).toContain('/analysis');
  });

  test('shows the idea that needs it most, and after "right" another one', async () => {
    const { browser, projectId, base } = await projectToCheck();
    const page = await browser.visit(`${base}/queue`);
    const first = await app.db
      .selectFrom('placement as p')
      .innerJoin('idea as i', 'i.id', 'p.idea_id')
      .select(['i.code', 'p.theme_key as themeKey'])
      .where('i.project_id', '=', projectId)
      .orderBy('p.review_rank')
      .executeTakeFirstOrThrow();
    expect(codeOn(page)).toBe(first.code);
    const after = await browser.submit(page, RIGHT);
    expect(words(after)).toContain(`${first.code} blijft in`);
    expect(codeOn(after)).not.toBe(first.code);
    const decision = await app.db
      .selectFrom('idea_decision as d')
      .innerJoin('idea as i', 'i.id', 'd.idea_id')
      .select(['d.theme_decided', 'd.theme_key'])
      .where('i.project_id', '=', projectId)
      .executeTakeFirstOrThrow();
    expect(decision).toEqual({ theme_decided: true, theme_key: first.themeKey });
  });

  test('passes over an idea without losing it, and comes back to it', async () => {
    const { browser, base } = await projectToCheck();
    const page = await browser.visit(`${base}/queue`);
    const first = codeOn(page);
    const skipHref = String(page.$('a[aria-keyshortcuts="6"]').attr('href'));
    const next = await browser.visit(skipHref);
    expect(codeOn(next)).not.toBe(first);
    const end = await browser.visit(`${base}/queue?after=1000`);
    expect(words(end)).toContain('De ideeën die u oversloeg, wachten nog');
    expect(codeOn(await browser.visit(`${base}/queue`))).toBe(first);
  });

  test('asks for the name of a new theme and keeps the idea on the page', async () => {
    const { browser, base } = await projectToCheck();
    const page = await browser.visit(`${base}/queue`);
    const code = codeOn(page);
    const form = 'form:has(#name)';
    const refused = await browser.submit(page, form, { name: ' ' });
    expect(refused.status).toBe(422);
    expect(codeOn(refused)).toBe(code);
    const made = await browser.submit(refused, form, { name: 'Kleine kernen' });
    expect(words(made)).toContain(`${code} staat nu in ‘Kleine kernen’`);
  });

  test('leaves an idea alone that somebody else decided on in the meantime, and says where it went', async () => {
    const { browser, base } = await projectToCheck();
    const mine = await browser.visit(`${base}/queue`);
    const other = await app.signIn('administrator');
    await other.submit(await other.visit(`${base}/queue`), 'button[value="not-placed"]');
    const page = await browser.submit(mine, RIGHT);
    expect(words(page)).toContain(`${codeOn(mine)} was net al besloten`);
    expect(words(page)).toContain('Niet geplaatst');
  });

  test('places the rest again after a batch, without moving what was decided', async () => {
    const { browser, projectId, base } = await projectToCheck();
    let page = await browser.visit(`${base}/queue`);
    const decided: string[] = [];
    for (let turn = 0; turn < 10; turn += 1) {
      decided.push(codeOn(page));
      page = await browser.submit(page, RIGHT);
    }
    const run = await app.db
      .selectFrom('analysis_run')
      .select(['id', 'kind'])
      .where('project_id', '=', projectId)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    expect(run.kind).toBe('re-place');
    await waitForRun(app, run.id, ['done']);
    const after = await browser.visit(`${base}/queue`);
    expect(words(after)).toContain('De laatste keer verhuisde');
    expect(decided).not.toContain(codeOn(after));
  });
});

describe('what the page says about all ideas', () => {
  /** Checks the ideas at the head of the queue as right, so many of them. */
  async function confirm(projectId: number, count: number): Promise<void> {
    const { id: personId } = await app.db.selectFrom('person').select('id').executeTakeFirstOrThrow();
    const run = await findCurrentRun(app.db, projectId);
    for (let turn = 0; turn < count; turn += 1) {
      const { code } = (await findNextToCheck(app.db, projectId, run?.id ?? 0, 0)) ?? { code: '' };
      const idea = await findPlacedIdea(app.db, projectId, run?.id, code);
      const target = idea?.themeKey ?? 'not-placed';
      await checkIdea(app.db, projectId, personId, { code, version: 0, reason: null, target, name: null });
    }
  }

  test('promises nothing before there are enough checks, and then no more than they vouch for', async () => {
    const { browser, projectId, base } = await projectToCheck([...TEXTS, ...TEXTS, ...TEXTS]);
    await confirm(projectId, 10);
    const early = await browser.visit(`${base}/queue`);
    expect(words(early)).toContain('Kijk nog 20 ideeën na');
    expect(words(early)).not.toContain('ten minste 9');
    expect(early.$('a[href$="/sign-off"]', 'main').length).toBe(0);
    await confirm(projectId, 20);
    const later = await browser.visit(`${base}/queue`);
    // (30 + 6 × 0.905) of 36.
    expect(words(later)).toContain('Van de 30 nagekeken ideeën, de twijfelgevallen, stonden er 30 al goed.');
    expect(words(later)).toContain('ten minste 98%');
    expect(later.$('main a[href$="/sign-off"]').length).toBe(1);
  });

  test('begins to count again when the themes were searched anew', async () => {
    const { projectId } = await projectToCheck();
    await confirm(projectId, 3);
    const { id: personId } = await app.db.selectFrom('person').select('id').executeTakeFirstOrThrow();
    const checks = async (): Promise<number> => {
      const run = await findCurrentRun(app.db, projectId);
      if (!run) throw new Error('no run counts');
      return (await readQueueProgress(app.db, projectId, run)).checked;
    };
    await analyse(app, projectId, personId, 're-place');
    expect(await checks()).toBe(3);
    await analyse(app, projectId, personId, 'full');
    expect(await checks()).toBe(0);
  });
});
