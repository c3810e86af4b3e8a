import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';

let app: TestApp;
let officer: Browser;
let workshop: string;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Anna');
  const { id } = await app.db
    .insertInto('project')
    .values({ name: 'P' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await app.db.insertInto('workshop').values({ project_id: id, number: 3, title: 'W' }).execute();
  workshop = `/projects/${id}/workshops/3`;
});
afterAll(() => app.close());

const countIdeas = async () => (await app.db.selectFrom('idea').select('id').execute()).length;
const ticked = (page: Page): string[] =>
  page
    .$('input[name=line]:checked')
    .map((_, element) => String(page.$(element).val()))
    .get();

describe('pasting a list', () => {
  let preview: Page;

  it('shows a preview and saves nothing yet', async () => {
    const form = await officer.visit(`${workshop}/paste`);
    preview = await officer.submit(form, 'main form', {
      list: '1. Eén loket\n2. Meer bankjes\n\n3. meer bankjes.',
      kind: 'idea',
      perspective: 'resident',
    });
    expect(preview.status).toBe(200);
    expect(preview.$('h1').text()).toBe('Klopt deze lijst?');
    expect(preview.$('main').text()).toContain('Zelfde als regel 2');
    expect(ticked(preview)).toEqual(['1', '2']);
    expect(await countIdeas()).toBe(0);
  });

  it('saves the ticked lines once, also when the form is sent twice', async () => {
    const [first, second] = await Promise.all([
      officer.submit(preview, 'main form'),
      officer.submit(preview, 'main form'),
    ]);
    for (const page of [first, second]) {
      expect(page.path).toBe(workshop);
      expect(page.$('[data-count]').text()).toBe('2');
    }
    expect(await countIdeas()).toBe(2);
    const again = await officer.submit(preview, 'main form');
    expect(again.$('.oogst-flash').text()).toContain('2 ideeën zijn opgeslagen: W03-1 tot en met W03-2');
    expect(await countIdeas()).toBe(2);
  });

  it('answers the same form with other ticks with what was saved, and asks again', async () => {
    const other = await officer.submit(preview, 'main form', { line: ['1', '4'] });
    expect(other.status).toBe(409);
    expect(other.$('.oogst-error-summary').text()).toContain('al een lijst van 2 ideeën opgeslagen');
    expect(await countIdeas()).toBe(2);
  });

  it('has nothing ticked when the same list comes again, and says what to do', async () => {
    const form = await officer.visit(`${workshop}/paste`);
    const same = await officer.submit(form, 'main form', { list: 'Eén loket\nMeer bankjes' });
    expect(ticked(same)).toEqual([]);
    expect(same.$('main').text()).toContain('Zelfde als W03-1');
    const empty = await officer.submit(same, 'main form');
    expect(empty.status).toBe(422);
    expect(empty.$('.oogst-error-summary').text()).toContain('Kruis minstens één regel aan');
    expect(await countIdeas()).toBe(2);
  });

  it('takes 2,000 lines in one go, and keeps the text of 2,001', async () => {
    const list = (length: number) =>
      Array.from({ length }, (_, index) => `Regel nummer ${index + 1} van de lange lijst`).join('\n');
    const form = await officer.visit(`${workshop}/paste`);
    const tooMany = await officer.submit(form, 'main form', { list: list(2001) });
    expect(tooMany.status).toBe(422);
    expect(tooMany.$('textarea[name=list]').text()).toContain('Regel nummer 2001');
    const long = await officer.submit(form, 'main form', { list: list(2000) });
    const saved = await officer.submit(long, 'main form');
    expect(saved.$('.oogst-flash').text()).toContain('W03-3 tot en met W03-2002');
    expect(await countIdeas()).toBe(2002);
    expect(await app.db.selectFrom('idea_revision').select('id').execute()).toHaveLength(2002);
  });

  it('keeps the list when a line is too long, or the list empty', async () => {
    const form = await officer.visit(`${workshop}/paste`);
    const long = await officer.submit(form, 'main form', { list: `kort\n${'x'.repeat(5001)}` });
    expect(long.status).toBe(422);
    expect(long.$('.oogst-error-summary').text()).toContain('Regel 2 is te lang');
    expect(long.$('textarea[name=list]').text()).toContain('kort');
    expect((await officer.submit(form, 'main form', { list: ' \n ' })).status).toBe(422);
  });
});

describe('a quote', () => {
  it('keeps the name of a speaker who agreed', async () => {
    const form = await officer.visit(`${workshop}/quote`);
    const saved = await officer.submit(form, 'main form', {
      text: 'Ik red het niet meer alleen.',
      speaker: 'Fatima',
      speakerRole: 'mantelzorger',
      consent: 'yes',
    });
    expect(saved.$('.oogst-flash').text()).toContain('is opgeslagen als W03-2003');
    expect(saved.$('figcaption').first().text()).toContain('Fatima, mantelzorger');
  });

  it('saves the quote and drops the name without consent, and says so', async () => {
    const form = await officer.visit(`${workshop}/quote`);
    const saved = await officer.submit(form, 'main form', {
      text: 'Niemand belde terug.',
      speaker: 'Geheime Naam',
      speakerRole: 'inwoner',
    });
    expect(saved.$('.oogst-flash').text()).toContain('zonder naam');
    const row = await app.db
      .selectFrom('idea')
      .selectAll()
      .where('text', '=', 'Niemand belde terug.')
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ speaker: null, speaker_role: 'inwoner', consent: false });
  });

  it('forgets the name everywhere when consent is taken back', async () => {
    const code = 'W03-2003';
    const page = await officer.visit(`${workshop.replace(/workshops.*/, '')}ideas/${code}/edit`);
    expect(page.$('input[name=speaker]').val()).toBe('Fatima');
    const after = await officer.submit(page, 'main form', { consent: [] });
    expect(after.status).toBe(200);
    expect(after.html).not.toContain('Fatima');
    const versions = await app.db.selectFrom('idea_revision').select('speaker').execute();
    expect(versions.every((version) => version.speaker === null)).toBe(true);
  });
});

describe('the news of a workshop', () => {
  it('goes on after a pasted list that is longer than what is told at a time', async () => {
    const form = await officer.visit(`${workshop}/paste`);
    const list = Array.from({ length: 130 }, (_, line) => `Voorstel ${line}: een bankje erbij`).join('\n');
    await officer.submit(await officer.submit(form, 'main form', { list }), 'main form');
    const ask = async (since: number) => {
      const answer = await officer.request(`${workshop}/changes?since=${since}`, { method: 'GET' });
      return (await answer.json()) as { ideas: { text: string }[]; since: number };
    };
    const { since } = await ask(0);
    await officer.submit(await officer.visit(workshop), 'form.oogst-capture', { text: 'Daarna gezegd' });
    expect((await ask(since)).ideas.map(({ text }) => text)).toContain('Daarna gezegd');
  });
});
