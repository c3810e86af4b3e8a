import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { countUnreviewedPersonalData } from '../../../src/review/index.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { insertProjectWithIdeas, setText } from '../../support/review.js';

let app: TestApp;
let officer: Browser;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Sanne');
});
afterAll(() => app.close());

const TEXTS = ['Bel mij op 06-12345678', 'Mail naar anna@waterrijk.example', 'Meer banken in het park'];

async function project() {
  const made = await insertProjectWithIdeas(app.db, TEXTS);
  return { ...made, base: `/projects/${made.projectId}` };
}

/** Marks a stretch as the analysis would: a run that saw the texts as they are. */
async function insertRun(projectId: number, marked: string, span: object): Promise<void> {
  const { id: runId } = await app.db
    .insertInto('analysis_run')
    .values({ project_id: projectId, status: 'done', finished_at: new Date(), accepted_at: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow();
  const ideas = await app.db
    .selectFrom('idea')
    .select(['id', 'code', 'version'])
    .where('project_id', '=', projectId)
    .execute();
  await app.db
    .insertInto('placement')
    .values(
      ideas.map(({ id, code, version }) => ({
        run_id: runId,
        idea_id: id,
        theme_key: 'k-bus',
        confidence: 1,
        review_rank: id,
        tags: [],
        laws: [],
        idea_version: version,
        personal_data: JSON.stringify(code === marked ? [span] : []),
      })),
    )
    .execute();
}

const codesOn = (page: Page): string[] =>
  page
    .$('.oogst-idea .oogst-code')
    .map((_, node) => page.$(node).text())
    .get();
const marksOn = (page: Page): string[] =>
  page
    .$('mark')
    .map((_, node) => page.$(node).text())
    .get();

describe('looking at possible personal data', () => {
  test('a text that no analysis has seen is looked at too, and says what was marked and why', async () => {
    const { base, projectId, codes } = await project();
    const page = await officer.visit(`${base}/personal-data`);
    expect(codesOn(page).sort()).toEqual([codes[0] ?? '', codes[1] ?? ''].sort());
    expect(marksOn(page).sort()).toEqual(['06-12345678', 'anna@waterrijk.example']);
    expect(page.html).toContain('lijkt een telefoonnummer: de vorm van een telefoonnummer');
    expect(await countUnreviewedPersonalData(app.db, projectId)).toBe(2);
    const phones = await officer.visit(`${base}/personal-data?kind=phone`);
    expect(codesOn(phones)).toEqual([codes[0]]);
  });

  test('what is said to be no personal data counts no longer, until the text changes', async () => {
    const { base, projectId, codes } = await project();
    const [phone = ''] = codes;
    const page = await officer.visit(`${base}/personal-data`);
    const done = await officer.submit(page, '#all-ticked', { ideas: [`${phone}:1`] });
    expect(done.html).toContain('Bij 1 idee vastgelegd dat het geen persoonsgegeven is.');
    expect(codesOn(done)).toEqual([codes[1]]);
    expect(await countUnreviewedPersonalData(app.db, projectId)).toBe(1);

    const reviewed = await officer.visit(`${base}/personal-data?state=reviewed`);
    expect(codesOn(reviewed)).toEqual([phone]);
    await officer.submit(reviewed, `button[value="${phone}:1"]`);
    expect(await countUnreviewedPersonalData(app.db, projectId)).toBe(2);

    await officer.submit(page, '#all-ticked', { ideas: [`${phone}:1`] });
    await setText(app.db, projectId, phone, 'Bel mij op 06-87654321');
    expect(await countUnreviewedPersonalData(app.db, projectId)).toBe(2);
  });

  test('a text that was changed after it was shown has not been read', async () => {
    const { base, projectId, codes } = await project();
    const [phone = ''] = codes;
    const page = await officer.visit(`${base}/personal-data`);
    await setText(app.db, projectId, phone, 'Bel mij op 06-87654321');
    const refused = await officer.submit(page, '#all-ticked', { ideas: [`${phone}:1`] });
    expect(refused.html).toContain('was intussen gewijzigd of al bekeken');
    expect(await countUnreviewedPersonalData(app.db, projectId)).toBe(2);
  });

  test('the marks of the analysis count for the text that it saw, also of a rule that has no sentence', async () => {
    const { base, projectId, codes } = await project();
    await insertRun(projectId, codes[2] ?? '', { start: 0, end: 4, kind: 'name', reason: 'a-new-rule' });
    const page = await officer.visit(`${base}/personal-data`);
    expect(codesOn(page)).toEqual([codes[2]]);
    expect(marksOn(page)).toEqual(['Meer']);
    expect(page.html).toContain('de omliggende woorden');
  });

  test('nothing ticked is told, and a facilitator may not look', async () => {
    const { base } = await project();
    const page = await officer.visit(`${base}/personal-data`);
    const refused = await officer.submit(page, '#all-ticked', { ideas: [] });
    expect(refused.status).toBe(422);
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(`${base}/personal-data`)).status).toBe(403);
  });
});
