import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findCurrentRun, findNewestRecomputation } from '../../../src/analyse/index.js';
import { undoAct } from '../../../src/review/acts/undo.service.js';
import { joinIdeas, separateIdea } from '../../../src/review/ideas/lineage.service.js';
import { saveDictionary } from '../../../src/review/dictionary/dictionary.service.js';
import { moveIdeas } from '../../../src/review/ideas/place.service.js';
import { createTheme, editTheme } from '../../../src/review/themes/theme.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import { makeEdition } from '../../support/editions.js';
import type { Browser, Page } from '../../support/browser.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';
import { waitUntil } from '../../support/wait.js';
import { columnsWith, textOf } from './stored-words.js';

/** Words that stand nowhere but in what this person said, and about them. */
const NAME = 'Roswitha Zandvoorde';
const STORY = 'Mijn traplift piept al weken en niemand van de zorgwinkel belt terug.';
const SECOND = 'De thuiskapper komt nooit op de afgesproken dinsdag.';
const ANY = /Roswitha|Zandvoorde|traplift|zorgwinkel|thuiskapper/i;

let app: TestApp;
let officer: Browser;
let projectId: number;
let base: string;
let codes: string[];
/** The idea of this person, which was split; and one of somebody else that names them. */
let own: string;
let naming: string;

const codeOf = async (text: string): Promise<string> =>
  (
    await app.db
      .selectFrom('idea')
      .select('code')
      .where('project_id', '=', projectId)
      .where('text', 'like', `${text}%`)
      .orderBy('id')
      .executeTakeFirstOrThrow()
  ).code;

async function lastAct(): Promise<string> {
  const { id } = await app.db
    .selectFrom('act')
    .select('id')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}

/** A project that went all the way: captured, analysed, split, moved, undone, written about, answered, frozen. */
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Sanne');
  const person = officer.personId;
  ({ projectId, codes } = await insertProjectWithIdeas(app.db, [
    'de bus rijdt niet meer na acht uur',
    'een buurtbus voor ouderen zou helpen',
    'meer haltes bij het ziekenhuis',
    'het loket in de wijk is te vaak dicht',
    'een brief van de gemeente is te moeilijk',
    'help mensen met het invullen van formulieren',
    `${NAME} wacht ook al lang op de buurtbus`,
    'jongeren willen een plek om te sporten',
  ]));
  base = `/projects/${projectId}`;
  naming = codes[6] ?? '';
  await app.db
    .updateTable('workshop')
    .set({ questions: `Wat vraagt ${NAME}?` })
    .where('project_id', '=', projectId)
    .where('number', '=', 1)
    .execute();

  const quote = await officer.visit(`${base}/workshops/1/quote`);
  await officer.submit(quote, 'form[action$="/quote"]', {
    text: STORY,
    speaker: NAME,
    speakerRole: 'mantelzorger',
    consent: 'yes',
    kind: 'bottleneck',
  });
  own = await codeOf(STORY);
  const edit = await officer.visit(`${base}/ideas/${own}/edit`);
  await officer.submit(edit, 'form[action$="/edit"]', { text: `${STORY} ${SECOND}` });

  await analyse(app, projectId, person);
  await officer.visit(`${base}/search?q=traplift`);
  const transport = await createTheme(app.db, projectId, person, {
    name: 'Vervoer',
    description: `Naar aanleiding van ${NAME}`,
  });
  await moveIdeas(
    app.db,
    projectId,
    person,
    [own, naming],
    { target: transport, name: null },
    null,
    `gebeld met ${NAME}`,
  );
  const { version } = await app.db
    .selectFrom('idea_decision')
    .innerJoin('idea', 'idea.id', 'idea_id')
    .select('idea_decision.version')
    .where('code', '=', own)
    .where('idea.project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  await separateIdea(app.db, projectId, person, own, version, [
    { text: STORY, target: transport },
    { text: SECOND, target: null },
  ]);
  await joinIdeas(app.db, projectId, person, codes[0] ?? '', [codes[2] ?? '']);
  await editTheme(app.db, projectId, person, transport, {
    name: `Vervoer van ${NAME}`,
    description: 'Anders',
    reason: `${NAME} vroeg erom`,
    version: 1,
  });
  await undoAct(app.db, projectId, person, await lastAct(), { withDependents: true });
  await saveDictionary(app.db, projectId, person, `stopwoord: gemeente\nstopwoord: ${NAME}`, 0, NAME);
  await analyse(app, projectId, person);
  await officer.visit(`${base}/search?q=thuiskapper`);
  // In a project of this size the machine finds hardly any words that ideas share.
  await app.db
    .updateTable('placement')
    .set({ explanation: JSON.stringify({ words: ['traplift'], concepts: [], nearest: [] }) })
    .where('idea_id', 'in', (eb) => eb.selectFrom('idea').select('id').where('text', 'like', `${STORY}%`))
    .execute();

  await app.db
    .updateTable('cluster')
    .set({ key_terms: ['traplift', 'loket'], description: 'Mensen noemen onder meer loket en traplift.' })
    .where('run_id', '=', (await findCurrentRun(app.db, projectId))?.id ?? 0)
    .execute();

  const sign = await officer.visit(`${base}/sign-off`);
  await officer.submit(sign, 'main form[action$="/sign-off"]', {
    note: `met ${NAME}`,
    reason: `ook ${NAME}`,
  });
  await officer.submit(await officer.visit(`${base}/note`), 'main form');
  const part = await app.db
    .selectFrom('note_part')
    .select('id')
    .where('kind', '=', 'paragraph')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const text = `${NAME} vertelde:\n\n> mijn traplift piept al weken en niemand van\n> de zorgwinkel belt terug\n\nDat kan beter. [${own}a]`;
  for (const body of [text, `${text} En nog iets.`]) {
    const editor = await officer.visit(`${base}/note/parts/${part.id}/edit`);
    await officer.submit(editor, 'form[action$="/edit"]', { title: `Over ${NAME}`, body });
  }
  const shown = await officer.visit(`${base}/note/parts/${part.id}`);
  await officer.submit(shown, 'form[action$="/comments"]', { text: `klopt dit, ${NAME}?` });

  const answers = await officer.visit(`${base}/dispositions?tick=all`);
  await officer.submit(answers, '#ideas', {
    all: 'yes',
    outcome: 'not',
    reason: `${NAME} weet waarom`,
    owner: NAME,
  });
  await officer.submit(await officer.visit(`${base}/receipts`), 'main form');
  // The address of the public page keeps the name that the project had when it was made.
  const project = app.db.updateTable('project').where('id', '=', projectId);
  await project.set({ name: `Gesprek met ${NAME}` }).execute();
  await officer.submit(await officer.visit(`${base}/feedback`), 'form[action$="/feedback"][method="post"]', {
    answersOn: '2027-03-01',
  });
  await project.set({ name: 'Kadernota' }).execute();
  await makeEdition(officer, base, ['internal', 'council']);
}, 120_000);
afterAll(() => app.close());

const preview = async (code: string, typed: Record<string, string | string[]>): Promise<Page> =>
  officer.submit(await officer.visit(`${base}/ideas/${code}/erase`), 'form[action$="/erase/preview"]', typed);

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

describe('finding the words of a person', () => {
  test('by the code of the idea or of the receipt leads to the idea', async () => {
    const { code: receipt } = await app.db
      .selectFrom('receipt')
      .innerJoin('idea', 'idea.id', 'idea_id')
      .select('receipt.code')
      .where('idea.code', '=', naming)
      .executeTakeFirstOrThrow();
    for (const question of [naming.toLowerCase(), receipt, receipt.replace(/(.{4})(?=.)/g, '$1-')]) {
      const page = await officer.submit(await officer.visit(`${base}/erase`), 'main form', { question });
      expect(page.path).toBe(`${base}/ideas/${naming}/erase`);
    }
  });

  test('by a name lists the ideas with it, and leaves nothing in the address', async () => {
    const page = await officer.submit(await officer.visit(`${base}/erase`), 'main form', { question: NAME });
    expect(page.path).toBe(`${base}/erase`);
    expect(page.$('main').text()).toContain(naming);
    expect(page.$('main mark').first().text()).toBe(NAME);
  });

  test('is for staff only', async () => {
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(`${base}/erase`)).status).toBe(403);
    expect((await facilitator.visit(`${base}/ideas/${own}/erase`)).status).toBe(403);
  });
});

describe('before anything is erased', () => {
  test('what seems to name a person is ticked', async () => {
    const page = await officer.visit(`${base}/ideas/${own}/erase`);
    const ticked = page.$('input[name="words"][checked]').map((_, element) => page.$(element).val());
    expect(ticked.get()).toContain(NAME);
  });

  test('choosing nothing is refused with what was typed', async () => {
    const page = await preview(codes[3] ?? '', { mode: 'words', words: [], more: ' ' });
    expect(page.status).toBe(422);
    expect(page.$('.oogst-error-summary, [role="alert"]').text()).toContain('Kies welke woorden weg moeten');
  });

  test('every place is shown, with the words marked', async () => {
    const page = await preview(own, { mode: 'whole' });
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
    const page = await officer.submit(await preview(own, { mode: 'whole' }), 'form[action$="/confirm"]', {
      ideas: [],
    });
    expect(page.status).toBe(422);
    expect(page.$(`input[name="ideas"][value="${naming}"][checked]`)).toHaveLength(0);
    expect(await columnsWith(app.db, ANY)).toContain('idea.text');
  });

  test('an idea that does not exist is not found', async () => {
    expect((await officer.visit(`${base}/ideas/W99-1/erase`)).status).toBe(404);
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
    const page = await preview(own, { mode: 'whole' });
    done = await officer.submit(page, 'form[action$="/confirm"]', { reason: `verzoek van ${NAME} zelf` });
  }, 60_000);

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
