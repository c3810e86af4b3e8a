import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listThemes, readThemeOverview, reviewedIdeas } from '../../../src/review/index.js';
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

async function analysed(texts: readonly string[]) {
  const project = await insertProjectWithIdeas(app.db, texts);
  expect(await analyse(app, project.projectId, sanne.personId)).toBe('done');
  return { ...project, base: `/projects/${project.projectId}` };
}

const codesOn = (page: Page): string[] =>
  page
    .$('.oogst-idea .oogst-code')
    .map((_, node) => page.$(node).text())
    .get();

describe('two reviewers on one theme', () => {
  test('the second saver sees both versions, loses nothing, and can save after all', async () => {
    const { base } = await analysed(['bus een', 'bus twee']);
    await sanne.submit(await sanne.visit(`${base}/themes/k-bus`), 'form[action$="/accept"]');
    const [hers, his] = [
      await sanne.visit(`${base}/themes/k-bus/edit`),
      await omar.visit(`${base}/themes/k-bus/edit`),
    ];
    await sanne.submit(hers, 'main form', { name: 'Vervoer', description: 'Bussen' });
    const conflict = await omar.submit(his, 'main form', {
      name: 'Mobiliteit',
      description: 'Alles wat rijdt',
    });
    expect(conflict.status).toBe(409);
    expect(conflict.html).toContain('Sanne wijzigde het op');
    expect(conflict.$('.oogst-compare').text()).toMatch(
      /Vervoer[\s\S]*Bussen[\s\S]*Mobiliteit[\s\S]*Alles wat rijdt/,
    );
    expect(conflict.$('input[name="name"]').val()).toBe('Mobiliteit');
    expect((await omar.visit(`${base}/themes/k-bus`)).$('h1').text()).toBe('Vervoer');

    const saved = await omar.submit(conflict, 'main form');
    expect(saved.$('h1').text()).toBe('Mobiliteit');
    expect(saved.html).toContain('Omar hernoemde ‘Vervoer’ in ‘Mobiliteit’');
  });

  test('both editing a proposal: the second one is told too', async () => {
    const { base } = await analysed(['bus een', 'bus twee']);
    const [hers, his] = [
      await sanne.visit(`${base}/themes/k-bus/edit`),
      await omar.visit(`${base}/themes/k-bus/edit`),
    ];
    await sanne.submit(hers, 'main form', { name: 'Vervoer', description: '' });
    const conflict = await omar.submit(his, 'main form', { name: 'Mobiliteit', description: '' });
    expect(conflict.status).toBe(409);
  });

  test('an edit of a theme that was merged away meanwhile shows the text that was typed', async () => {
    const { base } = await analysed(['bus een', 'bank een']);
    const his = await omar.visit(`${base}/themes/k-bus/edit`);
    const confirm = await sanne.submit(await sanne.visit(`${base}/themes/k-bus/merge`), 'main form', {
      target: 'k-bank',
    });
    await sanne.submit(confirm, 'main form');
    const conflict = await omar.submit(his, 'main form', { name: 'Mobiliteit', description: 'Lang verhaal' });
    expect(conflict.status).toBe(409);
    expect(conflict.html).toContain('Lang verhaal');
    expect(conflict.$('main form').length).toBe(0);
  });

  test('an idea that one moved away stays there when the other moves it from the old page', async () => {
    const { base, codes } = await analysed(['bus een', 'bus twee', 'bank een', 'fiets een']);
    const [one = '', two = ''] = codes;
    const his = await omar.visit(`${base}/themes/k-bus`);
    await sanne.submit(await sanne.visit(`${base}/themes/k-bus`), 'form#ideas', {
      ideas: [one],
      target: 'k-bank',
    });
    const page = await omar.submit(his, 'form#ideas', { ideas: [one, two], target: 'k-fiets' });
    expect(page.html).toContain(
      `1 idee was net door een ander verplaatst en is daar gebleven: ${one} (Sanne)`,
    );
    expect(codesOn(await omar.visit(`${base}/themes/k-fiets`)).sort()).toEqual([two, codes[3]]);
    expect(codesOn(await omar.visit(`${base}/themes/k-bank`)).sort()).toEqual([one, codes[2]]);
  });

  test('merging two themes in opposite directions at the same moment merges once', async () => {
    const { base, projectId } = await analysed(['bus een', 'bank een']);
    const merge = async (browser: Browser, from: string, to: string): Promise<Page> =>
      browser.submit(await browser.visit(`${base}/themes/${from}/merge`), 'main form', { target: to });
    const [hers, his] = [await merge(sanne, 'k-bus', 'k-bank'), await merge(omar, 'k-bank', 'k-bus')];
    await Promise.all([sanne.submit(hers, 'main form'), omar.submit(his, 'main form')]);
    const themes = await listThemes(app.db, projectId);
    expect(themes.map(({ ideaCount }) => ideaCount)).toEqual([2]);
  });
});

describe('moving ideas', () => {
  test('without a tick or a target keeps what was chosen and says what is missing', async () => {
    const { base, codes } = await analysed(['bus een', 'bank een']);
    const page = await sanne.visit(`${base}/themes/k-bus`);
    const nothing = await sanne.submit(page, 'form#ideas', { target: 'k-bank' });
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('Vink eerst een of meer ideeën aan.');
    expect(nothing.$('select[name="target"] option[selected]').val()).toBe('k-bank');
    const nowhere = await sanne.submit(page, 'form#ideas', { ideas: [codes[0] ?? ''] });
    expect(nowhere.status).toBe(422);
    expect(nowhere.$('input[name="ideas"][checked]').val()).toBe(codes[0]);
    const nameless = await sanne.submit(page, 'form#ideas', { ideas: [codes[0] ?? ''], target: 'new' });
    expect(nameless.html).toContain('Geef het nieuwe thema een naam.');
  });

  test('goes to a new theme, to not placed and to the remarks about the event', async () => {
    const { base, codes, projectId } = await analysed(['bus een', 'bus twee', 'bus drie', 'bus vier']);
    const targets = [['new', 'Fietsen'], ['not-placed'], ['event']] as const;
    for (const [index, [target, name]] of targets.entries()) {
      const page = await sanne.visit(`${base}/themes/k-bus`);
      await sanne.submit(page, 'form#ideas', { ideas: [codes[index] ?? ''], target, name: name ?? '' });
    }
    const { themes, rest } = await readThemeOverview(app.db, projectId);
    expect(themes.map(({ name, ideaCount }) => [name, ideaCount])).toEqual([
      ['Fietsen', 1],
      ['Over bus', 1],
      [null, 1],
    ]);
    expect(rest.notPlacedCount).toBe(1);
    const taken = await sanne.submit(await sanne.visit(`${base}/themes/k-bus`), 'form#ideas', {
      ideas: [codes[3] ?? ''],
      target: 'new',
      name: 'fietsen',
    });
    expect(taken.status).toBe(422);
    expect(taken.html).toContain('Er is al een thema met deze naam.');
  });

  test('of the last idea of a proposal leads back to its page, which is empty now', async () => {
    const { base, codes } = await analysed(['bus een', 'bank een']);
    const page = await sanne.visit(`${base}/themes/k-bus`);
    const after = await sanne.submit(page, 'form#ideas', { ideas: [codes[0] ?? ''], target: 'k-bank' });
    expect(after.status).toBe(200);
    expect(after.$('h1').text()).toBe('Over bus');
    expect(after.html).toContain('Hier staan geen ideeën.');
    expect((await sanne.visit(`${base}/themes`)).$('.oogst-theme-card__name').text()).toBe('Over bank');
  });

  test('reaches no idea and no theme of another project', async () => {
    const one = await analysed(['bus een', 'bank een']);
    const other = await analysed(['fiets een']);
    const page = await sanne.visit(`${one.base}/themes/k-bus`);
    const theirs = await app.db
      .updateTable('idea')
      .set({ code: 'W09-9' })
      .where('project_id', '=', other.projectId)
      .returning('id')
      .executeTakeFirstOrThrow();
    await sanne.submit(page, 'form#ideas', { ideas: ['W09-9'], target: 'k-bank' });
    const decided = await app.db
      .selectFrom('idea_decision')
      .where('idea_id', '=', theirs.id)
      .selectAll()
      .execute();
    expect(decided).toEqual([]);
    const moved = await sanne.submit(page, 'form#ideas', { ideas: [one.codes[0] ?? ''], target: 'k-fiets' });
    expect(moved.status).toBe(404);
    for (const path of [
      'themes/k-fiets',
      'themes/k-fiets/edit',
      'themes/k-fiets/merge',
      'ideas/W09-9/decision',
    ]) {
      expect([path, (await sanne.visit(`${one.base}/${path}`)).status]).toEqual([path, 404]);
    }
  });

  test('is not for a facilitator', async () => {
    const { base, projectId } = await analysed(['bus een']);
    const facilitator = await app.signIn('facilitator');
    const workshop = await app.db
      .selectFrom('workshop')
      .select('id')
      .where('project_id', '=', projectId)
      .executeTakeFirstOrThrow();
    await app.db
      .insertInto('workshop_facilitator')
      .values({ workshop_id: workshop.id, person_id: facilitator.personId })
      .execute();
    for (const path of ['themes', 'themes/k-bus', 'themes/new', 'ideas/W01-001/decision']) {
      expect([path, (await facilitator.visit(`${base}/${path}`)).status]).toEqual([path, 403]);
    }
  });

  test('is refused in an archived project, which can still be read', async () => {
    const { base, projectId, codes } = await analysed(['bus een', 'bank een']);
    const page = await sanne.visit(`${base}/themes/k-bus`);
    await app.db
      .updateTable('project')
      .set({ archived_at: new Date() })
      .where('id', '=', projectId)
      .execute();
    const refused = await sanne.submit(page, 'form#ideas', { ideas: [codes[0] ?? ''], target: 'k-bank' });
    expect(refused.status).toBe(403);
    const read = await sanne.visit(`${base}/themes/k-bus`);
    expect(read.$('form#ideas input[type="checkbox"]').length).toBe(0);
    expect(codesOn(read)).toEqual([codes[0]]);
  });
});

describe('a decision about one idea', () => {
  test('stands beside the value of the machine and can be given back', async () => {
    const { base, codes } = await analysed(['bus wmo', 'bank een']);
    const address = `${base}/ideas/${codes[0]}/decision`;
    const set = await sanne.submit(await sanne.visit(address), 'form:has(select[name="target"])', {
      target: 'k-bank',
    });
    expect(set.$('tbody tr').first().text().replace(/\s+/g, ' ')).toContain('Over bus – twijfel (50%)');
    expect(set.$('tbody tr').first().text()).toContain('Over bank');
    const laws = await sanne.submit(set, 'form:has(input[value="laws"]):has(fieldset)', {
      values: ['jeugdwet', 'made-up'],
    });
    expect(laws.$('tbody tr').eq(2).text()).toMatch(/Wmo[\s\S]*Jeugdwet/);
    const tags = await sanne.submit(laws, 'form:has(input[value="tags"]):has(fieldset)', { values: [] });
    expect(tags.html).toContain('Sanne legde de trefwoorden vast: geen');
    expect(await analyse(app, Number(base.split('/')[2]), sanne.personId)).toBe('done');

    const again = await omar.visit(address);
    expect(again.$('tbody tr').eq(2).text()).toContain('Jeugdwet');
    const released = await omar.submit(again, 'form:has(input[value="release"]):has(input[value="theme"])');
    expect(released.html).toContain('Het voorstel van de analyse telt weer.');
    expect(released.html).toContain('Omar gaf');
    expect(released.$('tbody tr').first().text()).toContain('Nog niet beslist');
    const freed = await omar.submit(released, 'form:has(input[value="release"]):has(input[value="laws"])');
    expect(freed.$('tbody tr').eq(2).find('td').last().text()).toContain('Wmo');
  });

  test('made on an old page is not saved silently', async () => {
    const { base, codes } = await analysed(['bus een', 'bank een', 'fiets een']);
    const address = `${base}/ideas/${codes[0]}/decision`;
    const [hers, his] = [await sanne.visit(address), await omar.visit(address)];
    await sanne.submit(hers, 'form:has(select[name="target"])', { target: 'k-bank' });
    const conflict = await omar.submit(his, 'form:has(select[name="target"])', { target: 'k-fiets' });
    expect(conflict.status).toBe(409);
    expect(conflict.html).toContain(
      `Iemand anders heeft net over dit idee beslist: Sanne verplaatste ${codes[0]} van ‘Over bus’ naar ‘Over bank’`,
    );
    expect(conflict.$('select[name="target"] option[selected]').val()).toBe('k-fiets');
    const saved = await omar.submit(conflict, 'form:has(select[name="target"])', { target: 'k-fiets' });
    expect(saved.status).toBe(200);
    expect(saved.$('tbody tr').first().text()).toContain('Over fiets');
  });
});

describe('what people type', () => {
  test('is text and nothing else on every page that shows it', async () => {
    const evil = '"><script>alert(1)</script>{{7*7}}<%= 7*7 %>';
    const { base, projectId, codes } = await analysed(['bus een', 'bank een', 'fiets een']);
    const edit = await sanne.visit(`${base}/themes/k-bus/edit`);
    await sanne.submit(edit, 'main form', { name: evil, description: `${evil} lang` });
    await sanne.submit(await sanne.visit(`${base}/themes/k-bank`), 'form#ideas', {
      ideas: [codes[1] ?? ''],
      target: 'new',
      name: `${evil} nieuw`,
    });
    const created = (await listThemes(app.db, projectId)).find(({ name }) => name?.endsWith('nieuw'));
    const pages = [
      'themes',
      'themes/k-bus',
      'themes/k-bus/edit',
      'themes/k-bus/merge',
      `themes/${created?.key}`,
      `ideas/${codes[1]}/decision`,
      'analysis',
    ];
    for (const path of pages) {
      const page = await sanne.visit(`${base}/${path}`);
      expect([path, page.status]).toEqual([path, 200]);
      expect([path, page.html.includes('<script>alert')]).toEqual([path, false]);
    }
    const confirm = await sanne.submit(await sanne.visit(`${base}/themes/k-fiets/merge`), 'main form', {
      target: 'k-bus',
    });
    expect(confirm.html).not.toContain('<script>alert');
    expect(confirm.$('main').text()).toContain(evil);
  });
});

describe('the view for exports', () => {
  test('gives every active idea once, page by page, with what people decided over what the machine found', async () => {
    const { projectId, base, codes } = await analysed([
      'bus wmo',
      'bus twee',
      'bank een',
      'lunch koud',
      '? wat',
    ]);
    const page = await sanne.visit(`${base}/themes/k-bus`);
    await sanne.submit(page, 'form#ideas', { ideas: [codes[0] ?? ''], target: 'k-bank' });
    await app.db
      .updateTable('idea')
      .set({ withdrawn_at: new Date() })
      .where('project_id', '=', projectId)
      .where('code', '=', codes[1] ?? '')
      .execute();
    const found = [];
    for (let afterId = 0; ;) {
      const part = await reviewedIdeas(app.db, projectId, { afterId, limit: 2 });
      if (part.length === 0) break;
      found.push(...part);
      afterId = part.at(-1)?.id ?? 0;
    }
    expect(
      found.map(({ code, themeKey, decidedBy, confidence }) => [code, themeKey, decidedBy, confidence]),
    ).toEqual([
      [codes[0], 'k-bank', 'person', null],
      [codes[2], 'k-bank', 'machine', 0.5],
      [codes[3], 'event', 'machine', 0.5],
      [codes[4], null, 'machine', 0.5],
    ]);
    expect(found[0]).toMatchObject({ laws: ['wmo'], tags: ['bus'], workshopNumber: 1, status: 'active' });
    const all = await reviewedIdeas(app.db, projectId, { afterId: 0, limit: 100, withdrawn: true });
    expect(all.map(({ status }) => status)).toEqual(['active', 'withdrawn', 'active', 'active', 'active']);
  });
});
