import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findSignOff, listSignOffs } from '../../../src/review/index.js';
import { contentHash } from '../../../src/review/sign-off/sign-off-content.js';
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

const TEXTS = ['bus een', 'bus twee', 'bank een', 'bank twee', 'lunch koud', '? geen idee'];

async function project() {
  const made = await insertProjectWithIdeas(app.db, TEXTS);
  // As every idea that comes in by a page has one.
  const ideas = await app.db
    .selectFrom('idea')
    .select(['id as idea_id', 'text', 'kind', 'perspective'])
    .where('project_id', '=', made.projectId)
    .execute();
  const first = {
    version: 1,
    laws: null,
    withdrawn: false,
    speaker: null,
    speaker_role: null,
    consent: null,
  };
  await app.db
    .insertInto('idea_revision')
    .values(ideas.map((idea) => ({ ...idea, ...first, changed_by: null })))
    .execute();
  expect(await analyse(app, made.projectId, sanne.personId)).toBe('done');
  return { ...made, base: `/projects/${made.projectId}` };
}

const accept = async (base: string, key: string): Promise<void> => {
  await sanne.submit(await sanne.visit(`${base}/themes/${key}`), 'form[action$="/accept"]');
};

const sign = async (base: string, fields = {}): Promise<Page> =>
  sanne.submit(await sanne.visit(`${base}/sign-off`), 'main form[action$="/sign-off"]', {
    reason: 'De raad wacht erop',
    ...fields,
  });

const text = (page: Page, selector: string): string => page.$(selector).text().replace(/\s+/g, ' ').trim();

describe('signing off the list of themes', () => {
  test('is not possible without a theme', async () => {
    const { base } = await project();
    const page = await sanne.visit(`${base}/sign-off`);
    expect(text(page, 'main')).toContain('Er zijn nog geen thema’s om vast te stellen');
    expect(page.$('main form').length).toBe(0);
    const forced = await sanne.post(`${base}/sign-off`, {
      _csrf: page.$('input[name="_csrf"]').first().attr('value') ?? '',
      seen: 'x',
      reason: 'toch',
    });
    expect(forced.status).toBe(422);
  });

  test('names what is open, and asks for a reason to sign nevertheless', async () => {
    const { base, projectId } = await project();
    await accept(base, 'k-bus');
    const page = await sanne.visit(`${base}/sign-off`);
    expect(text(page, 'main table')).toMatch(/niemand overnam of samenvoegde 1 /);
    expect(text(page, 'main table')).toMatch(/nergens passen en die nog niemand las 1 /);
    const refused = await sign(base, { reason: '', note: 'Besproken in de stuurgroep' });
    expect(refused.status).toBe(422);
    expect(text(refused, '.utrecht-form-field--invalid')).toContain('Schrijf op waarom u toch vaststelt');
    expect(refused.$('textarea[name="note"]').text()).toContain('Besproken in de stuurgroep');
    expect(await listSignOffs(app.db, projectId)).toEqual([]);

    const signed = await sanne.submit(refused, 'main form[action$="/sign-off"]', {
      reason: 'De raad wacht erop',
    });
    expect(signed.path).toBe(`${base}/sign-off/1`);
    expect(text(signed, 'main')).toContain('De raad wacht erop');
    expect(text(signed, 'main')).toContain('1 idee dat nergens paste');
    const [version] = await listSignOffs(app.db, projectId);
    expect(version).toMatchObject({
      version: 1,
      signedBy: 'Sanne',
      note: 'Besproken in de stuurgroep',
      overrideReason: 'De raad wacht erop',
      warnings: expect.arrayContaining([
        { check: 'open-proposals', count: 1 },
        { check: 'lone-voices', count: 1 },
      ]) as unknown,
    });
  });

  test('keeps the list as it was: later changes make a new version, and the old one does not change', async () => {
    const { base, projectId, codes } = await project();
    await accept(base, 'k-bus');
    await accept(base, 'k-bank');
    await sign(base);
    const first = await findSignOff(app.db, projectId, 1);
    if (!first) throw new Error('nothing was signed');
    expect(first.content.themes.map(({ key, codes: inside }) => [key, inside])).toEqual([
      ['k-bus', [codes[0], codes[1]]],
      ['k-bank', [codes[2], codes[3]]],
    ]);
    expect(first.content).toMatchObject({ event: [codes[4]], notPlaced: [codes[5]], ideaCount: 6 });
    expect(contentHash(first.content)).toBe(first.sha256);

    const nothing = await sanne.visit(`${base}/sign-off`);
    expect(text(nothing, 'main')).toContain('Er is niets nieuws om vast te stellen');
    expect(text(nothing, 'main')).toContain('sindsdien geen wijzigingen');

    const edit = await sanne.visit(`${base}/themes/k-bus/edit`);
    await sanne.submit(edit, 'main form', { name: 'Vervoer', description: 'Alles wat rijdt' });
    const bank = await sanne.visit(`${base}/themes/k-bank`);
    await sanne.submit(bank, 'form#ideas', { ideas: [codes[2] ?? ''], target: 'k-bus' });
    const changed = await sanne.visit(`${base}/sign-off`);
    expect(text(changed, 'main')).toContain('sindsdien 3 wijzigingen');
    const compare = await sanne.visit(`${base}/sign-off/compare`);
    expect(text(compare, 'main')).toContain('van ‘Over bus’ naar ‘Vervoer’');
    expect(text(compare, 'main')).toContain('1 omschrijving gewijzigd');
    expect(text(compare, 'main')).toContain(`1 idee van ‘Over bank’ naar ‘Vervoer’ ${codes[2]}`);

    await sign(base);
    expect((await listSignOffs(app.db, projectId)).map(({ version }) => version)).toEqual([2, 1]);
    expect(await findSignOff(app.db, projectId, 1)).toEqual(first);
    expect((await findSignOff(app.db, projectId))?.content.themes[0]).toMatchObject({
      name: 'Vervoer',
      ideaCount: 3,
      workshopCount: 2,
    });
    const old = await sanne.visit(`${base}/sign-off/1`);
    expect(text(old, 'main')).toContain('Deze versie is vervangen door versie 2.');
    const between = await sanne.visit(`${base}/sign-off/compare?from=1&to=2`);
    expect(text(between, 'main')).toContain('van ‘Over bus’ naar ‘Vervoer’');
    const back = await sanne.visit(`${base}/sign-off/compare?from=2&to=1`);
    expect(text(back, 'main')).toContain('van ‘Vervoer’ naar ‘Over bus’');
    expect(text(await sanne.visit(`${base}/themes`), 'main')).toContain('Vastgesteld: versie 2');
  });

  test('tells of a theme that went up in another, and of ideas that came and went', async () => {
    const { base, projectId, codes } = await project();
    await accept(base, 'k-bus');
    await accept(base, 'k-bank');
    await sign(base);
    const confirm = await sanne.submit(await sanne.visit(`${base}/themes/k-bank/merge`), 'main form', {
      target: 'k-bus',
    });
    await sanne.submit(confirm, 'main form');
    await app.db
      .updateTable('idea')
      .set({ withdrawn_at: new Date() })
      .where('project_id', '=', projectId)
      .where('code', '=', codes[0] ?? '')
      .execute();
    const compare = await sanne.visit(`${base}/sign-off/compare`);
    expect(text(compare, 'main')).toContain('1 thema verdwenen Over bank (2 ideeën)');
    expect(text(compare, 'main')).toContain(
      `2 ideeën van ‘Over bank’ naar ‘Over bus’ ${codes[2]} ${codes[3]}`,
    );
    expect(text(compare, 'main')).toContain(`1 idee van ‘Over bus’ naar ‘ingetrokken’ ${codes[0]}`);
  });

  test('nobody signs what they have not seen', async () => {
    const { base, projectId } = await project();
    await accept(base, 'k-bus');
    const page = await sanne.visit(`${base}/sign-off`);
    const edit = await omar.visit(`${base}/themes/k-bus/edit`);
    await omar.submit(edit, 'main form', { name: 'Mobiliteit', description: '' });
    const refused = await sanne.submit(page, 'main form[action$="/sign-off"]', {
      reason: 'De raad wacht erop',
      note: 'Klaar',
    });
    expect(refused.status).toBe(409);
    expect(text(refused, 'main')).toContain('Iemand anders wijzigde net iets aan de thema’s');
    expect(refused.$('textarea[name="note"]').text()).toContain('Klaar');
    const signed = await sanne.submit(refused, 'main form[action$="/sign-off"]');
    expect(signed.status).toBe(200);
    expect((await findSignOff(app.db, projectId))?.content.themes[0]?.name).toBe('Mobiliteit');
  });

  test('the database refuses to change or delete a version, but lets a person be erased and a project go', async () => {
    const { base, projectId } = await project();
    await accept(base, 'k-bus');
    await sign(base);
    const row = app.db.updateTable('sign_off').where('project_id', '=', projectId);
    await expect(row.set({ note: 'anders' }).execute()).rejects.toThrow('append-only');
    await expect(app.db.deleteFrom('sign_off').where('project_id', '=', projectId).execute()).rejects.toThrow(
      'append-only',
    );
    await row.set({ signed_by: null }).execute();
    expect((await findSignOff(app.db, projectId))?.signedBy).toBeNull();
    await app.db.deleteFrom('project').where('id', '=', projectId).execute();
    expect(await findSignOff(app.db, projectId)).toBeUndefined();
  });
});

describe('a version as a file', () => {
  const rowsOf = (csv: string): string[][] =>
    csv
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n')
      .map((line) => line.slice(1, -1).split('";"'));

  test('has the themes and the texts of that moment, whatever came later', async () => {
    const { base, projectId, codes } = await project();
    await accept(base, 'k-bus');
    await sign(base);
    const edit = await sanne.visit(`${base}/themes/k-bus/edit`);
    await sanne.submit(edit, 'main form', { name: 'Vervoer', description: '' });
    const idea = await sanne.visit(`${base}/ideas/${codes[0]}/edit`);
    await sanne.submit(idea, 'main form', { text: 'een andere tekst' });

    const page = await sanne.visit(`${base}/sign-off/1`);
    const ideas = rowsOf((await sanne.submit(page, 'form[action$="/ideas"]')).html);
    expect(ideas).toHaveLength(1 + TEXTS.length);
    const line = ideas.find((row) => row.includes(codes[0] ?? ''));
    expect(line).toEqual(expect.arrayContaining(['1', 'Over bus', 'in een thema', 'bus een']));
    const themes = rowsOf((await sanne.submit(page, 'form[action$="/themes"]')).html);
    expect(themes).toHaveLength(2);
    expect(themes[1]).toEqual(expect.arrayContaining(['Over bus', '2', `${codes[0]} | ${codes[1]}`]));
    const events = await app.db
      .selectFrom('audit_event')
      .select('action')
      .where('subject', '=', `project:${projectId}`)
      .execute();
    expect(events.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['signed-ideas.exported', 'signed-themes.exported']),
    );
  });
});
