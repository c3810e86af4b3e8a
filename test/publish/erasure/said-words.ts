// What one person said and what became of it, for the tests that erase it.
import { findCurrentRun } from '../../../src/analyse/index.js';
import { undoAct } from '../../../src/review/acts/undo.service.js';
import { saveDictionary } from '../../../src/review/dictionary/dictionary.service.js';
import { joinIdeas, separateIdea } from '../../../src/review/ideas/lineage.service.js';
import { moveIdeas } from '../../../src/review/ideas/place.service.js';
import { createTheme, editTheme } from '../../../src/review/themes/theme.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { makeEdition } from '../../support/editions.js';
import { analyse, insertProjectWithIdeas } from '../../support/review.js';

/** Words that stand nowhere but in what this person said, and about them. */
export const NAME = 'Roswitha Zandvoorde';
const STORY = 'Mijn traplift piept al weken en niemand van de zorgwinkel belt terug.';
const SECOND = 'De thuiskapper komt nooit op de afgesproken dinsdag.';
export const ANY = /Roswitha|Zandvoorde|traplift|zorgwinkel|thuiskapper/i;

export interface SaidWords {
  app: TestApp;
  officer: Browser;
  projectId: number;
  base: string;
  codes: string[];
  /** The idea of this person. */
  own: string;
  /** One of somebody else that names them. */
  naming: string;
}

/** A project in which this person spoke, and somebody else about them; in an application of its own, or in this one. */
export async function captureWords(given?: TestApp): Promise<SaidWords> {
  const app = given ?? (await openTestApp());
  const officer = await app.signIn('policy-officer', 'Sanne');
  const { projectId, codes } = await insertProjectWithIdeas(app.db, [
    'de bus rijdt niet meer na acht uur',
    'een buurtbus voor ouderen zou helpen',
    'meer haltes bij het ziekenhuis',
    'het loket in de wijk is te vaak dicht',
    'een brief van de gemeente is te moeilijk',
    'help mensen met het invullen van formulieren',
    `${NAME} wacht ook al lang op de buurtbus`,
    'jongeren willen een plek om te sporten',
  ]);
  const base = `/projects/${projectId}`;
  const naming = codes[6] ?? '';
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
  const own = await codeOf(app, projectId, STORY);
  const edit = await officer.visit(`${base}/ideas/${own}/edit`);
  await officer.submit(edit, 'form[action$="/edit"]', { text: `${STORY} ${SECOND}` });
  return { app, officer, projectId, base, codes, own, naming };
}

/** Every idea gets its receipt. */
export async function makeReceipts({ officer, base }: SaidWords): Promise<void> {
  await officer.submit(await officer.visit(`${base}/receipts`), 'main form');
}

/** What was captured goes all the way: analysed, split, moved, undone, written about, answered, frozen. */
export async function takeAllTheWay(said: SaidWords): Promise<void> {
  await reviewWords(said);
  await publishWords(said);
}

async function reviewWords(said: SaidWords): Promise<void> {
  const { app, officer, projectId, base, codes, own, naming } = said;
  const person = officer.personId;
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
  await undoAct(app.db, projectId, person, await lastAct(app), { withDependents: true });
  await saveDictionary(app.db, projectId, person, `stopwoord: gemeente\nstopwoord: ${NAME}`, 0, NAME);
  await analyse(app, projectId, person);
  await officer.visit(`${base}/search?q=thuiskapper`);
  // In a project of this size the machine finds hardly any words that ideas share.
  await app.db
    .updateTable('placement')
    .set({ explanation: JSON.stringify({ words: ['traplift'], concepts: [], nearest: [] }) })
    .where('idea_id', 'in', (eb) => eb.selectFrom('idea').select('id').where('text', 'like', `${STORY}%`))
    .execute();
  const lookalike = { id: `${own}a`, kind: 'replaced', words: ['loket', 'traplift'] };
  await explain(said, codes[3], null, { words: ['loket'], concepts: [], nearest: [], lookalike });
  const repetition = { score: 0.5, how: 'words', words: ['mensen'], alike: [['help', 'thuiskapper']] };
  await explain(said, codes[5], `${own}b`, { words: [], concepts: [], nearest: [], repetition });

  await app.db
    .updateTable('cluster')
    .set({ key_terms: ['traplift', 'loket'], description: 'Mensen noemen onder meer loket en traplift.' })
    .where('run_id', '=', (await findCurrentRun(app.db, projectId))?.id ?? 0)
    .execute();
}

async function publishWords(said: SaidWords): Promise<void> {
  const { app, officer, projectId, base, own } = said;
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
  await makeReceipts(said);
  // The address of the public page keeps the name that the project had when it was made.
  const project = app.db.updateTable('project').where('id', '=', projectId);
  await project.set({ name: `Gesprek met ${NAME}` }).execute();
  await officer.submit(await officer.visit(`${base}/feedback`), 'form[action$="/feedback"][method="post"]', {
    answersOn: '2027-03-01',
  });
  await project.set({ name: 'Kadernota' }).execute();
  await makeEdition(officer, base, ['internal', 'council']);
}

/** The page that shows what would be erased. */
export async function preview(
  { officer, base }: SaidWords,
  code: string,
  typed: Record<string, string | string[]>,
): Promise<Page> {
  const page = await officer.visit(`${base}/ideas/${code}/erase`);
  return officer.submit(page, 'form[action$="/erase/preview"]', typed);
}

async function codeOf(app: TestApp, projectId: number, text: string): Promise<string> {
  const { code } = await app.db
    .selectFrom('idea')
    .select('code')
    .where('project_id', '=', projectId)
    .where('text', 'like', `${text}%`)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return code;
}

/** As if the analysis had found this of an idea, and taken it for a double of another. */
async function explain(
  { app, projectId }: SaidWords,
  code = '',
  duplicateOf: string | null,
  explanation: object,
): Promise<void> {
  const ideaOf = (wanted: string) =>
    app.db.selectFrom('idea').select('id').where('project_id', '=', projectId).where('code', '=', wanted);
  await app.db
    .updateTable('placement')
    .set({
      explanation: JSON.stringify(explanation),
      duplicate_of: duplicateOf === null ? null : ideaOf(duplicateOf),
    })
    .where('idea_id', 'in', ideaOf(code))
    .execute();
}

async function lastAct(app: TestApp): Promise<string> {
  const { id } = await app.db
    .selectFrom('act')
    .select('id')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return id;
}
