import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { createHash } from 'node:crypto';
import { loadProject } from '../../src/capture/index.js';
import { createLog } from '../../src/log.js';
import { FileNotMadeError, makeFile, stopMakingFiles } from '../../src/publish/documents/make-file.js';
import { changesSince } from '../../src/publish/editions/edition-changes.js';
import { canonicalJson } from '../../src/publish/editions/edition.js';
import { findMaking } from '../../src/publish/editions/making.repository.js';
import { createEditionMaker } from '../../src/publish/index.js';
import { redactSource } from '../../src/publish/editions/redacted-source.js';
import { forAudience } from '../../src/publish/source/for-audience.js';
import { wordEraser } from '../../src/text/index.js';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';
import { makeEdition } from '../support/editions.js';
import { insertProjectWithIdeas } from '../support/review.js';
import { sampleDocument } from './sample-document.js';
import { sampleSource } from './sample-source.js';

const SECRET = 'mijn tante heeft een tillift nodig';

let app: TestApp;
let officer: Browser;
let projectId: number;
let base: string;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
  ({ projectId } = await insertProjectWithIdeas(app.db, ['de bus komt niet', SECRET, 'één loket graag']));
  base = `/projects/${projectId}/editions`;
  await app.db
    .insertInto('theme')
    .values({ project_id: projectId, key: 't1', name: 'Vervoer', origin: 'person' })
    .execute();
  // Without an answer to every idea there is no public edition.
  await app.db
    .insertInto('disposition')
    .columns(['idea_id', 'project_id', 'outcome', 'reason', 'place', 'owner', 'version'])
    .expression((eb) =>
      eb
        .selectFrom('idea')
        .select((select) => [
          'id',
          'project_id',
          sql<'adopted'>`'adopted'`.as('o'),
          sql<string>`''`.as('r'),
          sql<string>`''`.as('p'),
          sql<string>`''`.as('w'),
          select.lit(1).as('v'),
        ])
        .where('project_id', '=', projectId),
    )
    .execute();
});
afterAll(() => app.close());

const make = (audiences: string[]): Promise<Page> =>
  makeEdition(officer, `/projects/${projectId}`, audiences);

async function fileOf(number: number, audience: string, format: string): Promise<Buffer> {
  const page = await officer.visit(`${base}/${number}`);
  const token = page.$('input[name="_csrf"]').first().val() as string;
  const body = new URLSearchParams({ _csrf: token }).toString();
  const response = await officer.postRaw(`${base}/${number}/files/${audience}/${format}`, body);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** Erases all words of an idea, as somebody does it from its page. */
async function eraseIdea(code: string, reason: string): Promise<void> {
  const begin = await officer.visit(`/projects/${projectId}/ideas/${code}/erase`);
  const preview = await officer.submit(begin, 'form[action$="/erase/preview"]', { mode: 'whole' });
  const done = await officer.submit(preview, 'form[action$="/erase/confirm"]', { reason });
  expect(done.path).toBe(`/projects/${projectId}/ideas/${code}`);
}

const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe('an edition', () => {
  test('asks for whom it is', async () => {
    const page = await make([]);
    expect(page.status).toBe(422);
    expect(page.$('.oogst-error-summary, [role="alert"]').text()).toContain('Kies voor wie de editie is');
  });

  test('is frozen with its files, for each audience its own', async () => {
    const page = await make(['council', 'public']);
    expect(page.path).toBe(`${base}/1`);
    expect(page.$('h1').text()).toBe('Editie 1');
    const html = (await fileOf(1, 'council', 'html')).toString('utf8');
    expect(html).toContain(SECRET);
    expect(html).toContain('Inwoner');
    const shown = page.$('.oogst-facts').text();
    const hash = /[0-9a-f]{64}/.exec(shown)?.[0] ?? '';
    expect(html).toContain(hash);
    const open = (await fileOf(1, 'public', 'md')).toString('utf8');
    expect(open).toContain(hash);
    expect(open).not.toContain('Inwoner');
  });

  test('gives the same bytes years later, whatever has changed since, with the check number that it shows', async () => {
    const before = await fileOf(1, 'council', 'docx');
    await app.db
      .updateTable('idea')
      .set({ text: 'iets anders' })
      .where('project_id', '=', projectId)
      .where('text', '=', 'de bus komt niet')
      .execute();
    const after = await fileOf(1, 'council', 'docx');
    expect(after.equals(before)).toBe(true);
    expect((await officer.visit(`${base}/1`)).$('main').text()).toContain(hashOf(after));
  });

  test('says what is different from the one before', async () => {
    const page = await make(['internal']);
    expect(page.path).toBe(`${base}/2`);
    const text = page.$('main').text();
    expect(text).toContain('Verschil met editie 1');
    expect(text).toContain('W01-001');
  });

  test('is refused by the database when somebody tries to change it', async () => {
    const change = app.db.updateTable('edition').set({ title: 'Mooier' }).where('number', '=', 1).execute();
    await expect(change).rejects.toThrow('an edition never changes');
    const remove = app.db.deleteFrom('edition_file').where('audience', '=', 'council').execute();
    await expect(remove).rejects.toThrow('never changes');
  });

  test('is for staff only, and does not exist where there is none', async () => {
    expect((await officer.visit(`${base}/99`)).status).toBe(404);
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(base)).status).toBe(403);
  });
});

describe('an edition that is being made', () => {
  const making = (values: { files_made?: number; number?: number; beat_at?: Date }) =>
    app.db.updateTable('edition_making').set(values).where('project_id', '=', projectId).execute();
  const silentSince = new Date(Date.now() - 3_600_000);
  beforeAll(async () => {
    await app.db
      .updateTable('edition_making')
      .set({ number: null, files_made: 2, files_total: 6, beat_at: new Date() })
      .where('project_id', '=', projectId)
      .execute();
  });

  test('shows how far it is, on a page that works without a script', async () => {
    const page = await officer.visit(`${base}/making`);
    expect(page.$('progress').attr('value')).toBe(String(2 / 6));
    expect(page.$('#progress-text').text()).toBe('2 van 6 bestanden zijn klaar.');
    expect(page.$('noscript').text()).toContain('Kijk of de editie klaar is');
    const status: unknown = JSON.parse((await officer.visit(`${base}/making/status`)).html);
    expect(status).toMatchObject({ finished: false });
  });

  test('is followed from the list, which lets nobody begin another one', async () => {
    const list = await officer.visit(base);
    expect(list.$(`a[href="${base}/making"]`)).toHaveLength(1);
    expect(list.$(`form[action="${base}"]`)).toHaveLength(0);
    const token = list.$('input[name="_csrf"]').first().val() as string;
    const body = new URLSearchParams({ _csrf: token, audiences: 'internal' }).toString();
    const answer = await officer.postRaw(base, body);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${base}/making`]);
    expect((await officer.visit(`${base}/making`)).$('#progress-text').text()).toContain('2 van 6');
  });

  test('counts as not made when its process is gone, and can be made again', async () => {
    await making({ beat_at: silentSince });
    expect((await officer.visit(`${base}/making`)).$('main').text()).toContain('De editie is niet gemaakt');
    expect((await officer.visit(base)).$(`form[action="${base}"]`)).toHaveLength(1);
  });

  test('is not kept when words are erased meanwhile', async () => {
    const list = await officer.visit(base);
    const token = list.$('input[name="_csrf"]').first().val() as string;
    const body = new URLSearchParams({ _csrf: token, audiences: 'internal' }).toString();
    expect((await officer.postRaw(base, body)).status).toBe(303);
    await app.db
      .insertInto('audit_event')
      .values({ person_id: null, action: 'words.erased', subject: `project:${projectId}` })
      .execute();
    let page = await officer.visit(`${base}/making`);
    while (page.$('progress').length > 0) page = await officer.visit(`${base}/making`);
    expect(page.$('main').text()).toContain('De editie is niet gemaakt');
    expect((await officer.visit(`${base}/3`)).status).toBe(404);
  });

  test('is stopped when the server stops, counts as not made before the stop is over, and can be made again', async () => {
    const lines: { level: number; msg: string }[] = [];
    const log = createLog('info', { write: (line) => void lines.push(JSON.parse(line)) });
    const maker = createEditionMaker({ db: app.db, log });
    const user = { id: officer.personId, name: 'Sanne', role: 'policy-officer', language: 'nl' } as const;
    const order = {
      project: await loadProject(app.db, user, projectId),
      personId: officer.personId,
      audiences: ['internal', 'council'] as const,
      occasion: { organisation: 'Waterrijk', date: '2026-11-22' },
    };
    expect(await maker.begin(order)).toEqual({ begun: true });
    expect(await findMaking(app.db, projectId)).toMatchObject({ state: 'busy' });
    await maker.close();
    expect(await findMaking(app.db, projectId)).toMatchObject({ state: 'failed', number: null });
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([[30, 'edition not made: the server stops']]);
    expect((await officer.visit(`${base}/3`)).status).toBe(404);
    await expect(maker.begin(order)).rejects.toThrow('the server stops');
    expect((await officer.visit(base)).$(`form[action="${base}"]`)).toHaveLength(1);
  });
});

test('a file that is being made when the thread is stopped is not made, and the next one is', async () => {
  const document = sampleDocument();
  const stopped = makeFile({ kind: 'document', format: 'md', document });
  const refused = expect(stopped).rejects.toThrow(FileNotMadeError);
  await stopMakingFiles();
  await refused;
  expect((await makeFile({ kind: 'document', format: 'md', document })).length).toBeGreaterThan(0);
});

describe('possible personal data that nobody looked at', () => {
  test('keeps a public edition in, says which ideas, and lets an internal one be made', async () => {
    await app.db
      .updateTable('idea')
      .set((eb) => ({ text: 'bel Mevrouw Pietersen op 06-12345678', version: eb('version', '+', 1) }))
      .where('project_id', '=', projectId)
      .where('text', '=', 'één loket graag')
      .execute();
    const page = await make(['public']);
    expect(page.status).toBe(422);
    expect(page.$('main').text()).toContain('In 1 idee staan misschien persoonsgegevens');
    expect(page.$('a[href$="/ideas/W01-003"]')).toHaveLength(1);
    expect((await make(['internal'])).path).toBe(`${base}/3`);
  });
});

test('an idea without an answer keeps a public edition in, and no other', async () => {
  await app.db.deleteFrom('disposition').where('project_id', '=', projectId).execute();
  const page = await make(['public']);
  expect(page.status).toBe(422);
  expect(page.$('a[href$="/ideas/W02-002"]')).toHaveLength(1);
});

describe('words that somebody wants erased', () => {
  test('leave every edition, which is replaced by a successor, with a line in its log', async () => {
    await eraseIdea('W02-002', 'verzoek van de spreker');
    const page = await officer.visit(`${base}/4`);
    expect(page.$('main').text()).toContain('Komt in de plaats van editie 1');

    const old = await officer.visit(`${base}/1`);
    expect(old.$('form[action*="/files/"]')).toHaveLength(0);
    expect(old.$('main').text()).toContain('woorden gewist van W02-002; vervangen door editie 4');
    expect(old.$('main').text()).toContain('verzoek van de spreker');

    const successor = (await fileOf(4, 'council', 'json')).toString('utf8');
    expect(successor).not.toContain(SECRET);
    expect(successor).toContain('W02-002');
    expect(successor).toContain('[gewist]');
    for (const number of [4, 5, 6]) {
      for (const audience of ['council', 'public', 'internal']) {
        const page = await officer.visit(`${base}/${number}`);
        if (page.$(`form[action$="/files/${audience}/html"]`).length === 0) continue;
        expect((await fileOf(number, audience, 'html')).toString('utf8')).not.toContain('tillift');
      }
    }
    const sources = await app.db.selectFrom('edition').select(['number', 'source', 'redacted_at']).execute();
    for (const { number, source } of sources) expect(source === null).toBe(number <= 3);
  });

  test('make no new editions where none has them', async () => {
    await eraseIdea('W02-002', 'nog een keer');
    expect((await officer.visit(`${base}/7`)).status).toBe(404);
  });

  test('go with the project when it is deleted', async () => {
    await app.db.deleteFrom('project').where('id', '=', projectId).execute();
    expect(await app.db.selectFrom('edition_file').select('format').execute()).toEqual([]);
  });
});

describe('the source of an edition', () => {
  test('has one text, whatever the order of its members', () => {
    const source = sampleSource();
    const turned = Object.fromEntries(Object.entries(source).reverse()) as unknown as typeof source;
    expect(canonicalJson(turned)).toBe(canonicalJson(source));
    expect(JSON.parse(canonicalJson(source))).toEqual(source);
  });

  test('shows the public no names, no perspectives, nobody who takes something up', () => {
    const open = JSON.stringify(forAudience(sampleSource(), 'public'));
    for (const hidden of ['Mevrouw Jansen', 'Team zorg', '2027-03-01', 'vervoer'])
      expect(open).not.toContain(hidden);
    const council = JSON.stringify(forAudience(sampleSource(), 'council'));
    expect(council).toContain('Mevrouw Jansen');
    expect(council).toContain('Team zorg');
  });

  test('loses erased words also where a paragraph quotes them, however they are broken or escaped', () => {
    const source = sampleSource();
    const [idea] = source.ideas;
    const paragraph = source.note?.chapters[0]?.paragraphs[0];
    if (!idea || !paragraph) throw new Error('the sample has both');
    idea.text = 'Mijn moeder (82) durft *niet* meer';
    paragraph.text = 'Iemand zei:\n\n> mijn moeder \\(82\\) durft\n> \\*niet\\* meer\n\nEn dan verder.';
    const eraser = wordEraser([idea.text, idea.speaker ?? ''], '[gewist]');
    const machineEraser = wordEraser([idea.text, idea.speaker ?? '', 'moeder'], '[gewist]');
    const redaction = { whole: new Set([idea.code]), spared: new Set<string>(), eraser, machineEraser };
    const clean = JSON.stringify(redactSource(source, redaction));
    expect(clean).not.toContain('moeder');
    expect(clean).not.toContain('Mevrouw Jansen');
    expect(clean).toContain('En dan verder.');
    expect(redactSource(source, redaction).ideas).toHaveLength(source.ideas.length);
  });

  test('tells what changed in ideas, themes, paragraphs and answers', () => {
    const before = sampleSource();
    const after = sampleSource();
    after.ideas.pop();
    if (after.ideas[1]) after.ideas[1].text = 'anders';
    if (after.ideas[2])
      after.ideas[2].disposition = { outcome: 'partly', reason: '', owner: null, dueOn: null };
    if (after.themes[0]) after.themes[0].name = 'Bus';
    after.note?.chapters[1]?.paragraphs.push({
      key: 'p3',
      title: 'Nieuw',
      text: '',
      ideaCodes: [],
      themeKeys: [],
    });
    expect(changesSince({ number: 2, source: before }, after)).toEqual({
      since: 2,
      ideas: { added: [], gone: [before.ideas.at(-1)?.code], changed: [before.ideas[1]?.code] },
      themes: { added: [], gone: [], renamed: [{ from: 'Vervoer & <bus>', to: 'Bus' }] },
      paragraphs: { added: ['2.2 Nieuw'], gone: [], changed: [] },
      answers: [before.ideas[2]?.code],
    });
    expect(changesSince(null, after).since).toBeNull();
  });
});
