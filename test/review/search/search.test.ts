import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../support/app.js';
import { analyse, insertProjectWithIdeas, setText } from '../../support/review.js';
import type { Browser, Page } from '../../support/browser.js';

const SCRIPT = new URL('../../analyse/stand-in-thread.js', import.meta.url);

const TEXTS = [
  'De mantelzorger krijgt te weinig steun van de gemeente.',
  'Bussen rijden na zeven uur niet meer naar het dorp.',
  'Er is een lange wachtlijst voor jeugdzorg in onze stad.',
  'De lijnbus stopt te ver van het ziekenhuis.',
  'Huizen voor starters zijn onbetaalbaar.',
  'Zorg voor de jeugd hoort dichtbij te zijn.',
  'Zet 100% in op <script>alert(1)</script> en groen_beleid.',
];

let app: TestApp;
let officer: Browser;
let projectId: number;
let base: string;
let codes: string[];
beforeAll(async () => {
  app = await openTestApp({ analysisScript: SCRIPT });
  officer = await app.signIn('policy-officer', 'Sanne');
  ({ projectId, codes } = await insertProjectWithIdeas(app.db, TEXTS));
  base = `/projects/${projectId}`;
});
afterAll(() => app.close());

const search = (query: Record<string, string>): Promise<Page> =>
  officer.visit(`${base}/search?${new URLSearchParams(query).toString()}`);

const found = (page: Page): string[] =>
  page
    .$('.oogst-idea .oogst-code')
    .map((_, node) => page.$(node).text())
    .get();

const marked = (page: Page): string[] =>
  page
    .$('mark')
    .map((_, node) => page.$(node).text())
    .get();

const code = (index: number): string => codes[index] ?? '';

describe('searching by words', () => {
  test('finds other forms of a word, and marks them', async () => {
    const page = await search({ q: 'huis' });
    expect(found(page)).toContain(code(4));
    expect(marked(page)).toContain('Huizen');
  });

  test('puts the word itself before its stem, and its stem before its subject', async () => {
    const page = await search({ q: 'lijnbus' });
    expect(found(page)[0]).toBe(code(3));
    expect(found(page)).toContain(code(1));
    expect(page.$('.oogst-idea').last().text()).toContain('begrip ‘Busvervoer’');
  });

  test('leaves subjects out when only the words themselves are asked for', async () => {
    expect(found(await search({ q: 'lijnbus', match: 'words' }))).toEqual([code(3)]);
  });

  test('finds a compound by its part, and its parts by the compound', async () => {
    expect(found(await search({ q: 'jeugd', match: 'words' })).sort()).toEqual([code(2), code(5)].sort());
    expect(found(await search({ q: 'jeugdzorg', match: 'words' }))).toEqual([code(2), code(5)]);
  });

  test('forgives a slip of the pen, and says which word it took', async () => {
    const page = await search({ q: 'mantelzoger' });
    expect(found(page)).toEqual([code(0)]);
    expect(marked(page)).toEqual(['mantelzorger']);
    const link = page.$('main a').filter((_, node) => page.$(node).text() === 'mantelzorger');
    expect(link.attr('href')).toBe(`${base}/search?q=mantelzorger`);
  });

  test('asks for all words, and for some where no idea has all', async () => {
    expect(found(await search({ q: 'wachtlijst jeugdzorg' }))).toEqual([code(2)]);
    const partly = await search({ q: 'wachtlijst ziekenhuis' });
    expect(found(partly).sort()).toEqual([code(2), code(3)].sort());
    expect(partly.html).toContain('Geen idee heeft al deze woorden.');
  });

  test('finds a code, the beginning of a code and a sentence', async () => {
    expect(found(await search({ q: code(3).toLowerCase() }))).toEqual([code(3)]);
    expect(found(await search({ q: 'W01', sort: 'workshop' }))).toEqual(
      codes.filter((one) => one.startsWith('W01')),
    );
    expect(found(await search({ q: '"ver van het"' }))).toEqual([code(3)]);
    expect(found(await search({ q: 'er is een' }))).toEqual([code(2)]);
  });

  test('finds what was added and changed since the last search, and no longer what it said before', async () => {
    const other = await insertProjectWithIdeas(app.db, ['Mevrouw Zuurbier wil een bankje.', 'Meer groen.']);
    const [first = '', second = ''] = other.codes;
    const look = async (q: string): Promise<string[]> =>
      found(await officer.visit(`/projects/${other.projectId}/search?match=words&q=${q}`));
    expect(await look('Zuurbier')).toEqual([first]);
    await setText(app.db, other.projectId, first, 'Een bankje in het park.');
    const kept = await app.db
      .selectFrom('search_word')
      .select('word')
      .where('project_id', '=', other.projectId)
      .execute();
    expect(kept.map(({ word }) => word).sort()).toEqual(['groen']);
    expect(await look('Zuurbier')).toEqual([]);
    expect(await look('park')).toEqual([first]);
    expect(await look('groen')).toEqual([second]);
  });

  test('is reached from the list of ideas with the same question', async () => {
    const list = await officer.visit(`${base}/ideas?q=bus`);
    const link = list.$('main a').filter((_, node) => list.$(node).text().startsWith('Zoeken met'));
    expect(found(await officer.visit(link.attr('href') ?? ''))).toContain(code(1));
  });

  test('finds nothing of another project', async () => {
    const other = await insertProjectWithIdeas(app.db, ['De mantelzorger van elders.']);
    await officer.visit(`/projects/${other.projectId}/search?q=mantelzorger`);
    expect(found(await search({ q: 'elders' }))).toEqual([]);
  });

  test.each(["'", '\\', "' | 'x", '((', ':*', '!a & b', '%', '_', '\0', '"', '\uD800', '💥', '.*'])(
    'takes %j as text',
    async (q) => {
      expect((await search({ q })).status).toBe(200);
    },
  );

  test('shows markup of an idea as text', async () => {
    const page = await search({ q: 'script groen' });
    expect(page.$('main .oogst-idea script').length).toBe(0);
    expect(page.$('.oogst-idea__text').text()).toContain('<script>alert(1)</script>');
  });

  test('answers a very long question', async () => {
    const page = await search({ q: 'mantelzorger '.repeat(300) });
    expect(found(page)).toEqual([code(0)]);
  });

  test('says how to go on where nothing is found', async () => {
    const page = await search({ q: 'xqzkvw', kind: 'idea' });
    expect(page.html).toContain('Niets gevonden');
    expect(
      page
        .$('.oogst-empty a')
        .map((_, node) => page.$(node).attr('href'))
        .get(),
    ).toEqual([
      `${base}/search?q=xqzkvw`,
      `${base}/search?kind=idea`,
      `${base}/search?q=xqzkvw&kind=idea&withdrawn=with`,
    ]);
  });
});

describe('filters in the address', () => {
  beforeAll(async () => {
    await analyse(app, projectId, officer.personId ?? 0);
  });

  test('narrow a search, and what does not fit is left out', async () => {
    expect(found(await search({ workshop: '2' }))).toEqual(codes.filter((one) => one.startsWith('W02')));
    expect(found(await search({ perspective: 'resident' }))).toEqual([code(0), code(3), code(6)]);
    expect(found(await search({ perspective: 'none', workshop: '1' }))).toEqual([code(2), code(4)]);
    expect(found(await search({ kind: 'question' }))).toEqual([]);
    expect(found(await search({ kind: 'nonsense', page: '-3', workshop: 'x' })).length).toBe(TEXTS.length);
    expect(found(await search({ page: '900' })).length).toBe(TEXTS.length);
  });

  test('tell what people decided from what they did not', async () => {
    const before = await search({ decided: 'no' });
    expect(found(before).length).toBe(TEXTS.length);
    const moved = await officer.submit(await search({ q: 'bussen', match: 'words' }), 'form#ideas', {
      ideas: [code(1)],
      target: 'new',
      name: 'Vervoer',
    });
    expect(moved.html).toContain('1 idee verplaatst naar ‘Vervoer’.');
    expect(moved.path).toContain(`${base}/search`);
    expect(moved.$('input[name="q"]').val()).toBe('bussen');
    expect(found(await search({ decided: 'yes' }))).toEqual([code(1)]);
    expect(found(await search({ theme: 'themes' }))).toEqual([code(1)]);
    expect(found(await search({ theme: 'proposals' }))).not.toContain(code(1));
    const href = moved.$('.oogst-idea .oogst-facts a').attr('href') ?? '';
    const key = decodeURIComponent(href.split('/').at(-1) ?? '');
    expect(found(await search({ theme: key }))).toEqual([code(1)]);
    expect(found(await search({ fresh: 'yes' }))).toEqual([]);
  });

  test('show withdrawn ideas when asked, without a tick box', async () => {
    await app.db
      .updateTable('idea')
      .set({ withdrawn_at: new Date() })
      .where('project_id', '=', projectId)
      .where('code', '=', code(6))
      .execute();
    expect(found(await search({ q: 'groen' }))).toEqual([]);
    const page = await search({ withdrawn: 'only' });
    expect(found(page)).toEqual([code(6)]);
    expect(page.$('input[name="ideas"]').length).toBe(0);
    expect(found(await search({ withdrawn: 'with' })).length).toBe(TEXTS.length);
  });

  test('can be taken away one by one', async () => {
    const page = await search({ q: 'bus', workshop: '2', kind: 'idea' });
    expect(
      page
        .$('.oogst-tags a')
        .map((_, node) => page.$(node).attr('href'))
        .get(),
    ).toEqual(expect.arrayContaining([`${base}/search?q=bus&workshop=2`, `${base}/search?q=bus&kind=idea`]));
  });

  test('keep what was typed and ticked where a move is refused', async () => {
    const page = await search({ q: 'bus', match: 'words' });
    const refused = await officer.submit(page, 'form#ideas', { ideas: [code(1)], target: '' });
    expect(refused.status).toBe(422);
    expect(refused.$('input[name="q"]').val()).toBe('bus');
    expect(refused.$('input[name="ideas"]:checked').val()).toBe(code(1));
  });

  test('are for staff only', async () => {
    const facilitator = await app.signIn('facilitator');
    expect((await facilitator.visit(`${base}/search`)).status).toBe(403);
  });
});
