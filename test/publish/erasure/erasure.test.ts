import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findCurrentRun, findNewestRecomputation } from '../../../src/analyse/index.js';
import { undoAct } from '../../../src/review/acts/undo.service.js';
import type { TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { analyse } from '../../support/review.js';
import { waitUntil } from '../../support/wait.js';
import { ANY, captureWords, NAME, preview, takeAllTheWay, type SaidWords } from './said-words.js';
import { columnsWith, textOf } from './stored-words.js';

let said: SaidWords;
let app: TestApp;
let officer: Browser;
let projectId: number;
let base: string;
let own: string;
let naming: string;
beforeAll(async () => {
  said = await captureWords();
  ({ app, officer, projectId, base, own, naming } = said);
  await takeAllTheWay(said);
});
afterAll(() => app.close());

test('the words stand in many places before', async () => {
  const columns = await columnsWith(app.db, ANY);
  expect(columns).toEqual(
    expect.arrayContaining([
      'idea.text',
      'idea_revision.text',
      'idea.speaker',
      'workshop.questions',
      'theme.description',
      'decision.before',
      'act.reason',
      'project_dictionary.text',
      'sign_off.note',
      'note_part.body',
      'note_revision.body',
      'paragraph_comment.text',
      'disposition.reason',
      'disposition_revision.owner',
      'publication.slug',
      'edition.source',
      'edition_file.content',
      'idea_search.terms',
      'search_word.word',
      'placement.explanation',
      'cluster.key_terms',
      'cluster.description',
      'analysis_run.snapshot',
    ]),
  );
});

describe('before anything is erased', () => {
  test('every place is shown, with the words marked', async () => {
    const page = await preview(said, own, { mode: 'whole' });
    const text = page.$('main').text();
    for (const place of [
      'In dit idee',
      naming,
      'In de nota',
      'In opmerkingen',
      'In antwoorden',
      'Woordenboek',
      'Editie 1',
      'Het adres van de openbare pagina',
    ])
      expect(text).toContain(place);
    expect(page.$(`input[name="ideas"][value="${naming}"][checked]`)).toHaveLength(1);
    const marks = page.$('main mark').map((_, element) => page.$(element).text());
    expect(marks.get()).toContain(NAME);
  });

  test('a reason is asked for, and nothing goes without one', async () => {
    const page = await officer.submit(
      await preview(said, own, { mode: 'whole' }),
      'form[action$="/confirm"]',
      {
        ideas: [],
      },
    );
    expect(page.status).toBe(422);
    expect(page.$(`input[name="ideas"][value="${naming}"][checked]`)).toHaveLength(0);
    expect(await columnsWith(app.db, ANY)).toContain('idea.text');
  });
});

describe('erasing all words of an idea, and the name everywhere', () => {
  const count = async (
    table: 'idea' | 'disposition' | 'paragraph_idea' | 'receipt' | 'decision',
  ): Promise<number> => {
    const row = await app.db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow();
    return row.n;
  };
  const places = async () =>
    app.db
      .selectFrom('idea_decision')
      .select(['idea_id', 'theme_key', 'theme_decided'])
      .orderBy('idea_id')
      .execute();
  let before: Record<string, number>;
  let placesBefore: Awaited<ReturnType<typeof places>>;
  let done: Page;

  beforeAll(async () => {
    before = {
      idea: await count('idea'),
      links: await count('paragraph_idea'),
      receipt: await count('receipt'),
    };
    placesBefore = await places();
    const page = await preview(said, own, { mode: 'whole' });
    done = await officer.submit(page, 'form[action$="/confirm"]', { reason: `verzoek van ${NAME} zelf` });
  });

  test('leads back to the idea, which says that its words are gone', async () => {
    expect(done.path).toBe(`${base}/ideas/${own}`);
    expect(done.$('main').text()).toContain('[gewist]');
    expect(done.$.html()).not.toMatch(ANY);
  });

  test('leaves them in no column of any table', async () => {
    expect(await columnsWith(app.db, ANY)).toEqual([]);
  });

  test('leaves no hash that guesses of the words could be compared with', async () => {
    const forms = await app.db
      .selectFrom('submission')
      .innerJoin('idea', 'idea.id', 'idea_id')
      .select('payload_hash')
      .where('code', '=', own)
      .execute();
    expect(forms).toEqual([{ payload_hash: '' }]);
    const runs = await app.db
      .selectFrom('analysis_run')
      .select('input_hash')
      .where('words_erased_at', 'is not', null)
      .execute();
    expect(runs).toEqual([{ input_hash: null }, { input_hash: null }]);
  });

  test('leaves of the key words of the machine those that others use too', async () => {
    const run = await findCurrentRun(app.db, projectId);
    const clusters = await app.db
      .selectFrom('cluster')
      .select(['key_terms', 'description'])
      .where('run_id', '=', run?.id ?? 0)
      .execute();
    expect(clusters.length).toBeGreaterThan(0);
    for (const { key_terms, description } of clusters) {
      expect(key_terms).toEqual(['loket']);
      expect(description).toBe('Mensen noemen onder meer loket en [gewist].');
    }
  });

  test('leaves of why another idea stands where it does all but how it looked like this one', async () => {
    const { explanation } = await app.db
      .selectFrom('placement')
      .innerJoin('idea', 'idea.id', 'idea_id')
      .select('explanation')
      .where('code', '=', said.codes[3] ?? '')
      .where('run_id', '=', (await findCurrentRun(app.db, projectId))?.id ?? 0)
      .executeTakeFirstOrThrow();
    expect(explanation).toEqual({ words: ['loket'], concepts: [], nearest: [] });
  });

  test('leaves codes, counts, themes, links, receipts and answers', async () => {
    expect({
      idea: await count('idea'),
      links: await count('paragraph_idea'),
      receipt: await count('receipt'),
    }).toEqual(before);
    const after = new Map((await places()).map((row) => [row.idea_id, row]));
    for (const row of placesBefore) expect(after.get(row.idea_id)).toEqual(row);
    const answers = await app.db.selectFrom('disposition').select(['outcome', 'reason']).execute();
    expect(answers.length).toBeGreaterThan(5);
    for (const { outcome, reason } of answers)
      expect([outcome, reason]).toEqual(['not', '[gewist] weet waarom']);
  });

  test('takes only the name out of what somebody else said', async () => {
    const page = await officer.visit(`${base}/ideas/${naming}`);
    expect(page.$('main').text()).toContain('[gewist] wacht ook al lang op de buurtbus');
  });

  test('leaves what the note says besides the words, and its link', async () => {
    const { body } = await app.db
      .selectFrom('note_part')
      .select('body')
      .where('body', 'like', '%Dat kan beter%')
      .executeTakeFirstOrThrow();
    expect(body).toBe(`[gewist] vertelde:\n\n> [gewist]\n\nDat kan beter. [${own}a] En nog iets.`);
  });

  test('gives the edition a successor, whose files have none of the words', async () => {
    const files = await app.db
      .selectFrom('edition_file')
      .innerJoin('edition', 'edition.id', 'edition_id')
      .select(['number', 'format', 'content'])
      .execute();
    expect(new Set(files.map(({ number }) => number))).toEqual(new Set([2]));
    expect(new Set(files.map(({ format }) => format))).toEqual(
      new Set(['docx', 'odt', 'html', 'md', 'xlsx', 'json']),
    );
    for (const { content } of files) expect(textOf(content)).not.toMatch(ANY);
    const log = (await officer.visit(`${base}/editions/1`)).$('main').text();
    expect(log).toContain('verzoek van [gewist] zelf');
  });

  test('leaves one line about who did it and why, without the words', async () => {
    const events = await app.db
      .selectFrom('audit_event')
      .select(['person_id', 'detail'])
      .where('action', '=', 'words.erased')
      .execute();
    expect(events).toHaveLength(1);
    expect(events[0]?.person_id).toBe(officer.personId);
    expect(events[0]?.detail).toMatchObject({ reason: 'verzoek van [gewist] zelf', editions: '1' });
    expect(String(events[0]?.detail['codes'])).toContain(own);
  });

  test('is not taken back by undoing what was decided before', async () => {
    const acts = await app.db
      .selectFrom('act')
      .select('id')
      .where('undone_by', 'is', null)
      .orderBy('number', 'desc')
      .execute();
    for (const { id } of acts) {
      await undoAct(app.db, projectId, officer.personId, id, { withDependents: true }).catch(() => undefined);
    }
    expect(await columnsWith(app.db, ANY)).toEqual([]);
    expect((await officer.visit(`${base}/ideas/${own}`)).$('main').text()).toContain('[gewist]');
  });

  test('leaves no words in files made afterwards, nor in the search', async () => {
    const made = await officer.visit(`${base}/export`);
    const token = made.$('input[name="_csrf"]').first().val() as string;
    for (const path of ['ideas', 'themes', 'json', 'workbook', 'ledger', 'answers']) {
      const response = await officer.postRaw(
        `${base}/export/${path}`,
        new URLSearchParams({ _csrf: token }).toString(),
      );
      expect(response.status).toBe(200);
      expect(textOf(Buffer.from(await response.arrayBuffer()))).not.toMatch(ANY);
    }
    expect((await officer.visit(`${base}/search?q=buurtbus`)).$.html()).not.toMatch(ANY);
    expect(await columnsWith(app.db, ANY)).toEqual([]);
  });

  test('is the reason that an analysis cannot be computed again', async () => {
    const run = await findCurrentRun(app.db, projectId);
    const address = `${base}/analysis/runs/${run?.id}`;
    await officer.submit(await officer.visit(address), 'form[action$="/recompute"]');
    await waitUntil(async () => (await findNewestRecomputation(app.db, run?.id ?? 0))?.finishedAt);
    expect((await officer.visit(address)).$('main').text()).toContain(
      'Niet te vergelijken: woorden die erin gingen',
    );
  });

  test('lets the next analysis run, and the ideas without words are no doubles of each other', async () => {
    expect(await analyse(app, projectId, officer.personId)).toBe('done');
    const run = await findCurrentRun(app.db, projectId);
    const doubles = await app.db
      .selectFrom('placement')
      .innerJoin('idea', 'idea.id', 'placement.idea_id')
      .select('idea.code')
      .where('run_id', '=', run?.id ?? 0)
      .where('idea.text', '=', '[gewist]')
      .where('duplicate_of', 'is not', null)
      .execute();
    expect(doubles).toEqual([]);
  });
});
