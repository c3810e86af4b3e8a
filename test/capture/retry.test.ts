// Sending again: whatever is sent twice makes one idea, and nothing is saved or lost silently.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ERASED, eraseCapturedWords } from '../../src/capture/index.js';
import { wordEraser } from '../../src/text/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';
import { makeRoom, type Room } from './rooms.js';

let app: TestApp;
let officer: Browser;
let facilitator: Browser;
let room: Room;
let form: Page;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
  facilitator = await app.signIn('facilitator');
});
afterAll(() => app.close());
beforeEach(async () => {
  room = await makeRoom(app.db, [facilitator.personId]);
  form = await facilitator.visit(room.workshop);
});

const CAPTURE = 'form.oogst-capture';
const ideas = () =>
  app.db
    .selectFrom('idea')
    .select(['code', 'text'])
    .where('project_id', '=', room.projectId)
    .orderBy('id')
    .execute();

describe('the same form with the same text', () => {
  it('sent ten times at once makes one idea, and everybody gets its receipt', async () => {
    const pages = await Promise.all(
      Array.from({ length: 10 }, () => facilitator.submit(form, CAPTURE, { text: 'Dubbelklik' })),
    );
    expect(new Set(pages.map((page) => page.status))).toEqual(new Set([200]));
    expect(await ideas()).toEqual([{ code: 'W07-1', text: 'Dubbelklik' }]);
    // A refused double takes no number either.
    await facilitator.submit(await facilitator.visit(room.workshop), CAPTURE, { text: 'Volgende' });
    expect((await ideas()).map((idea) => idea.code)).toEqual(['W07-1', 'W07-2']);
  });

  it('sent again later, also after the workshop was closed, gets the same receipt', async () => {
    await facilitator.submit(form, CAPTURE, { text: 'Terugknop' });
    await app.db.updateTable('workshop').set({ status: 'closed' }).execute();
    const again = await facilitator.submit(form, CAPTURE, { text: 'Terugknop' });
    expect(again.$('.oogst-flash').text()).toContain('W07-1 is opgeslagen');
    expect(await ideas()).toHaveLength(1);
  });

  it('gets the same answer as JSON, as the page script asks for it', async () => {
    const fields = {
      _csrf: String(form.$('input[name=_csrf]').first().val()),
      submissionKey: `${String(form.$('input[name=submissionKey]').val())}.1`,
      text: 'Script',
      kind: 'idea',
      perspective: '',
    };
    const send = async (text = fields.text) => {
      const answer = await facilitator.request(`${room.workshop}/ideas`, {
        method: 'POST',
        body: new URLSearchParams({ ...fields, text }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    const [first, second] = [await send(), await send()];
    expect(first).toMatchObject({
      status: 200,
      body: { status: 'saved', idea: { code: 'W07-1', text: 'Script' } },
    });
    expect(second).toMatchObject({ status: 200, body: { status: 'saved', idea: { code: 'W07-1' } } });
    expect(await send('Anders')).toEqual({
      status: 409,
      body: { status: 'different', earlier: { code: 'W07-1', text: 'Script' } },
    });
    expect(await send('  ')).toMatchObject({ status: 422, body: { status: 'invalid' } });
    expect(await ideas()).toHaveLength(1);
  });
});

describe('the same form with another text', () => {
  it('shows both texts, and saves the second as a new idea when asked', async () => {
    await facilitator.submit(form, CAPTURE, { text: 'Eerste tekst' });
    const conflict = await facilitator.submit(form, CAPTURE, { text: 'Tweede tekst', kind: 'question' });
    expect(conflict.status).toBe(409);
    expect(conflict.$('.oogst-idea__text').text()).toBe('Eerste tekst');
    expect(conflict.$('textarea[name=text]').text().trim()).toBe('Tweede tekst');
    expect(await ideas()).toHaveLength(1);
    const saved = await facilitator.submit(conflict, 'main form');
    expect(saved.path).toBe(room.workshop);
    expect(await ideas()).toEqual([
      { code: 'W07-1', text: 'Eerste tekst' },
      { code: 'W07-2', text: 'Tweede tekst' },
    ]);
    const kinds = await app.db.selectFrom('idea').select('kind').where('text', '=', 'Tweede tekst').execute();
    expect(kinds).toEqual([{ kind: 'question' }]);
  });

  it('does not show the text of somebody else', async () => {
    await facilitator.submit(form, CAPTURE, { text: 'Geheim van een ander' });
    const other = await app.signIn('facilitator');
    const elsewhere = await makeRoom(app.db, [other.personId]);
    const key = String(form.$('input[name=submissionKey]').val());
    const page = await other.submit(await other.visit(elsewhere.workshop), CAPTURE, {
      text: 'Mijn tekst',
      submissionKey: key,
    });
    expect(page.status).toBe(409);
    expect(page.html).not.toContain('Geheim van een ander');
    expect(page.$('textarea[name=text]').text().trim()).toBe('Mijn tekst');
    const saved = await other.submit(page, 'main form');
    expect(saved.$('[data-ideas] .oogst-idea__text').text()).toBe('Mijn tekst');
  });
});

describe('a form whose words were erased in the meantime', () => {
  const eraseAll = async (code: string): Promise<void> => {
    const { id } = await app.db
      .selectFrom('idea')
      .select('id')
      .where('project_id', '=', room.projectId)
      .where('code', '=', code)
      .executeTakeFirstOrThrow();
    await app.db
      .transaction()
      .execute((trx) =>
        eraseCapturedWords(
          trx,
          room.projectId,
          officer.personId,
          new Map([[id, { whole: true }]]),
          wordEraser([], ERASED),
        ),
      );
  };
  const hashes = async (): Promise<string[]> =>
    (
      await app.db
        .selectFrom('submission')
        .select('payload_hash')
        .where('project_id', '=', room.projectId)
        .orderBy('idea_id')
        .execute()
    ).map((row) => row.payload_hash);

  it('leaves no hash to compare guesses with, and makes no second idea when it is sent again', async () => {
    await facilitator.submit(form, CAPTURE, { text: 'Kort verhaal' });
    await facilitator.submit(await facilitator.visit(room.workshop), CAPTURE, { text: 'Van een ander' });
    await eraseAll('W07-1');
    expect(await hashes()).toEqual(['', expect.stringMatching(/^[0-9a-f]{64}$/)]);
    const again = await facilitator.submit(form, CAPTURE, { text: 'Kort verhaal' });
    expect(again.status).toBe(409);
    expect(again.$('.oogst-idea__text').text()).toBe(ERASED);
    expect(again.$('textarea[name=text]').text().trim()).toBe('Kort verhaal');
    expect(await ideas()).toHaveLength(2);
  });

  it('leaves none of a list that one of its ideas came with, and those of other lists', async () => {
    for (const list of ['Een\nTwee\nDrie', 'Vier\nVijf']) {
      const preview = await officer.submit(
        await officer.visit(`${room.workshop}/paste`),
        'form[action$="/preview"]',
        { list },
      );
      await officer.submit(preview, 'form[action$="/confirm"]');
    }
    expect(await ideas()).toHaveLength(5);
    await eraseAll('W07-3');
    expect(await hashes()).toEqual(['', expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });
});

describe('a submission key', () => {
  it.each(['', 'kort', "x' or 1=1 --", 'a'.repeat(500)])(
    'that is none of ours (%j) is replaced',
    async (key) => {
      const page = await facilitator.submit(form, CAPTURE, { text: 'Zonder sleutel', submissionKey: key });
      expect(page.status).toBe(200);
      expect(await ideas()).toHaveLength(1);
    },
  );

  it('is kept with the form after an error, because nothing was saved with it', async () => {
    const key = form.$('input[name=submissionKey]').val();
    const page = await facilitator.submit(form, CAPTURE, { text: '' });
    expect(page.$('input[name=submissionKey]').val()).toBe(key);
  });

  it('is another one on every page', async () => {
    const next = await facilitator.visit(room.workshop);
    expect(next.$('input[name=submissionKey]').val()).not.toBe(form.$('input[name=submissionKey]').val());
  });
});

describe('a workshop that closes while somebody types', () => {
  beforeEach(async () => {
    await app.db
      .updateTable('workshop')
      .set({ status: 'closed' })
      .where('id', '=', room.workshopId)
      .execute();
  });

  it('keeps the text on the page and says who can help', async () => {
    const page = await facilitator.submit(form, CAPTURE, { text: 'Net te laat' });
    expect(page.status).toBe(409);
    expect(page.$('.oogst-error-summary').text()).toContain('gesloten terwijl u typte');
    expect(page.$('blockquote').text()).toBe('Net te laat');
    expect(await ideas()).toEqual([]);
  });

  it('still takes ideas of a policy officer', async () => {
    const page = await officer.submit(await officer.visit(room.workshop), CAPTURE, { text: 'Nagekomen' });
    expect(page.status).toBe(200);
    expect(await ideas()).toHaveLength(1);
  });
});

describe('codes', () => {
  it('are unique when many people save at the same moment', async () => {
    const forms = await Promise.all(Array.from({ length: 12 }, () => officer.visit(room.workshop)));
    await Promise.all(forms.map((one, index) => officer.submit(one, CAPTURE, { text: `Idee ${index}` })));
    const codes = (await ideas()).map((idea) => idea.code);
    expect(codes).toHaveLength(12);
    expect(new Set(codes).size).toBe(12);
  });
});
