import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ConflictError } from '../../../src/errors.js';
import { planErasure, seenOf } from '../../../src/publish/erasure/erasure-plan.js';
import { eraseWords, NotSeenError } from '../../../src/publish/erasure/erasure.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import { makeEdition } from '../../support/editions.js';
import { setText } from '../../support/review.js';
import { captureWords, NAME, preview, type SaidWords } from './said-words.js';
import { columnsWith } from './stored-words.js';

let app: TestApp;
let said: SaidWords;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app.close());
// Each test has a project of its own.
beforeEach(async () => {
  said = await captureWords(app);
});

const CONFIRM = 'form[action$="/confirm"]';
const LATE = `ook ${NAME} wil meer haltes`;

async function textOf(code: string): Promise<string> {
  const { projectId } = said;
  const { text } = await app.db
    .selectFrom('idea')
    .select('text')
    .where('project_id', '=', projectId)
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  return text;
}

/** Somebody else writes the name down in an idea that did not have it. Gives its code. */
async function writeLate(): Promise<string> {
  const { projectId, codes } = said;
  const code = codes[2] ?? '';
  await setText(app.db, projectId, code, LATE);
  return code;
}

describe('words that came between looking and erasing', () => {
  test('in another idea: nothing is erased before somebody saw it, and what was chosen stays chosen', async () => {
    const { officer, own, naming } = said;
    const page = await preview(said, own, { mode: 'whole' });
    const late = await writeLate();

    const again = await officer.submit(page, CONFIRM, { ideas: [], reason: 'verzoek' });
    expect(again.status).toBe(409);
    expect(again.$('main').text()).toContain('Er is niets gewist');
    expect(await textOf(own)).not.toBe('[gewist]');
    const ticked = (code: string): boolean =>
      again.$(`input[name="ideas"][value="${code}"]`).attr('checked') !== undefined;
    expect([ticked(naming), ticked(late)]).toEqual([false, true]);
    const cards = again.$('article').filter((_, card) => again.$(card).text().includes('terwijl u keek'));
    expect(cards.find('.oogst-code').text()).toBe(late);
    expect(again.$('input[name="reason"]').val()).toBe('verzoek');

    const done = await officer.submit(again, CONFIRM);
    expect(done.status).toBe(200);
    expect([await textOf(own), await textOf(late)]).toEqual(['[gewist]', LATE.replace(NAME, '[gewist]')]);
    expect(await textOf(naming)).toContain(NAME);
  });

  test('in the idea itself: it is shown anew, and all of it goes', async () => {
    const { projectId, officer, own } = said;
    const page = await preview(said, own, { mode: 'whole' });
    await setText(app.db, projectId, own, 'Bel mijn buurvrouw Wilhelmientje over de traplift');
    const again = await officer.submit(page, CONFIRM, { reason: 'verzoek' });
    expect([again.status, again.$('main').text().includes('Wilhelmientje')]).toEqual([409, true]);
    await officer.submit(again, CONFIRM);
    expect(await columnsWith(app.db, /Wilhelmientje/)).toEqual([]);
  });

  test('that show up only after a reason was asked for are ticked then', async () => {
    const { officer, own } = said;
    const page = await preview(said, own, { mode: 'whole' });
    const late = await writeLate();
    const refused = await officer.submit(page, CONFIRM, { ideas: [], reason: '' });
    expect(refused.status).toBe(422);
    expect(refused.$(`input[name="ideas"][value="${late}"][checked]`)).toHaveLength(1);
  });

  test('in a text about a workshop: they go, because there is nothing to choose', async () => {
    const { officer, own, projectId, naming } = said;
    const page = await preview(said, own, { mode: 'words', more: NAME });
    await app.db
      .updateTable('workshop')
      .set({ day_theme: `Op bezoek bij ${NAME}` })
      .where('project_id', '=', projectId)
      .where('number', '=', 2)
      .execute();
    const done = await officer.submit(page, CONFIRM, { ideas: [naming], reason: 'verzoek' });
    expect(done.status).toBe(200);
    expect(await columnsWith(app.db, /Op bezoek bij \[gewist\]/)).toEqual(['workshop.day_theme']);
  });
});

describe('what happens while the files of editions are made', () => {
  /** Erases what a page showed, and lets something happen before the transaction begins. */
  async function erase(meanwhile: () => Promise<unknown>): Promise<void> {
    const { projectId, officer, own } = said;
    const chosen = { idea: own, mode: 'whole' as const, words: [NAME], more: null };
    const { ideas } = await planErasure(app.db, projectId, chosen);
    const confirmed = {
      ...chosen,
      ideas: ideas.map(({ code }) => code),
      seen: ideas.map(seenOf).join(' '),
      reason: 'verzoek',
    };
    let happened = false;
    const db = new Proxy(app.db, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        if (name !== 'transaction') return value.bind(target) as unknown;
        return () => ({
          execute: async (perform: Parameters<ReturnType<typeof target.transaction>['execute']>[0]) => {
            await meanwhile();
            happened = true;
            return target.transaction().execute(perform);
          },
        });
      },
    });
    const occasion = { organisation: 'Waterrijk', date: '2026-11-22' };
    await eraseWords(db, projectId, officer.personId, confirmed, occasion).finally(() =>
      expect(happened).toBe(true),
    );
  }

  test('an idea gets the words: nothing is erased', async () => {
    await expect(erase(writeLate)).rejects.toThrow(NotSeenError);
    expect(await textOf(said.own)).not.toBe('[gewist]');
  });

  test('an edition with the words is stored, where there was none: nothing is erased', async () => {
    const { officer, base, own } = said;
    await expect(erase(() => makeEdition(officer, base, ['internal']))).rejects.toThrow(ConflictError);
    expect(await textOf(own)).not.toBe('[gewist]');
  });

  test('nothing happens: the words are erased', async () => {
    await erase(() => Promise.resolve());
    expect(await textOf(said.own)).toBe('[gewist]');
  });
});
