import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  formatReceiptCode,
  newReceiptCode,
  newSlug,
  readReceiptCode,
  slugTells,
} from '../../../src/publish/feedback/receipt-code.js';
import { joinIdeas, separateIdea } from '../../../src/review/ideas/lineage.service.js';
import { openTestApp, type TestApp } from '../../support/app.js';
import type { Browser, Page } from '../../support/browser.js';
import { beginNote } from '../note/begun-note.js';

let app: TestApp;
let officer: Browser;
let visitor: Browser;

beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer', 'Sanne Beleid');
  visitor = app.browser();
});
afterAll(() => app.close());

const main = (page: Page): string => page.$('main').text().replace(/\s+/g, ' ');

/** A project in which idea 1 was answered with no and all others with yes. */
async function answered(): Promise<{ projectId: number; codes: Map<string, string> }> {
  const { projectId } = await beginNote(app, officer);
  const path = `/projects/${projectId}/dispositions`;
  const all = await officer.visit(`${path}?tick=all`);
  const ideas = ['W02-002', 'W01-003', 'W02-004', 'W01-005'];
  await officer.submit(all, '#ideas', { outcome: 'adopted', owner: 'Wethouder Jansen', ideas });
  const rest = await officer.visit(path);
  await officer.submit(rest, '#ideas', {
    outcome: 'not',
    reason: 'Daar gaat de provincie over',
    ideas: 'W01-001',
  });
  await officer.submit(await officer.visit(`/projects/${projectId}/receipts`), 'main form');
  return { projectId, codes: await receiptsOf(projectId) };
}

async function receiptsOf(projectId: number): Promise<Map<string, string>> {
  const rows = await app.db
    .selectFrom('receipt as r')
    .innerJoin('idea as i', 'i.id', 'r.idea_id')
    .select(['i.code as idea', 'r.code'])
    .where('i.project_id', '=', projectId)
    .execute();
  return new Map(rows.map(({ idea, code }) => [idea, code]));
}

const publish = async (projectId: number): Promise<Page> =>
  officer.submit(await officer.visit(`/projects/${projectId}/feedback`), 'form[action$="/publish"]');

const slugOf = async (projectId: number): Promise<string> =>
  (
    await app.db
      .selectFrom('publication')
      .select('slug')
      .where('project_id', '=', projectId)
      .executeTakeFirstOrThrow()
  ).slug;

describe('codes', () => {
  test('are of sixty bits, without signs that look alike, and each time others', () => {
    const codes = Array.from({ length: 500 }, newReceiptCode);
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
    expect(new Set(codes.join('')).size).toBe(32);
  });

  test('are read as people type them', () => {
    expect(formatReceiptCode('K10F2M9XTR4B')).toBe('K10F-2M9X-TR4B');
    for (const typed of ['K10F-2M9X-TR4B', 'k10f 2m9x tr4b', 'klOf2m9xtr4b', ' kIof–2m9x–tr4b ']) {
      expect(readReceiptCode(typed)).toBe('K10F2M9XTR4B');
    }
    for (const typed of ['', '12', 'K10F2M9XTR4', 'K10F2M9XTR4BB', 'U10F2M9XTR4B', '../../etc']) {
      expect(readReceiptCode(typed)).toBeUndefined();
    }
  });

  test('of a page begin with its name', () => {
    expect(newSlug('Kadernota Zórg & Welzijn 2027!')).toMatch(/^kadernota-zorg-welzijn-2027-[0-9a-z]{6}$/);
    expect(newSlug('中文')).toMatch(/^[0-9a-z]{6}$/);
  });

  test('of a page tell a name in it, whatever its accents, and also when it was cut off', () => {
    const slug = newSlug('Gesprek met Zoë de Groot');
    expect(slugTells(slug, ['Iemand', 'zoë de groot'])).toBe(true);
    expect(slugTells(slug, ['Zoë de Grootste', 'esprek', '…', '中文'])).toBe(false);
    const cut = newSlug('Hoe de gemeente omging met de ideeën van Annechien Brolsma');
    expect(cut).toMatch(/-annech\w*-\w{6}$/);
    expect(slugTells(cut, ['Annechien Brolsma'])).toBe(true);
    expect(slugTells(cut, ['Annelies'])).toBe(false);
    expect(slugTells('x7k2m9', ['x7k2m9'])).toBe(false);
  });
});

describe('a receipt', () => {
  test('says nothing but when to come back, as long as the project is not public', async () => {
    const { projectId, codes } = await answered();
    const page = await visitor.visit(`/r/${codes.get('W01-001')}`);
    expect(page.status).toBe(200);
    expect(main(page)).toContain('Nog niet beantwoord. Kom later terug');
    expect(page.html).not.toMatch(/de bus rijdt|provincie|Vervoer|Kadernota/);
    const feedback = await officer.visit(`/projects/${projectId}/feedback`);
    await officer.submit(feedback, 'main form[action$="/feedback"]', { answersOn: '2027-03-01' });
    expect(main(await visitor.visit(`/r/${codes.get('W01-001')}`))).toContain('Kom terug na 1 maart 2027');
  });

  test('tells the words, the theme, the answer with its reason and the paragraph, and no person', async () => {
    const { projectId, codes } = await answered();
    await publish(projectId);
    const code = formatReceiptCode(codes.get('W01-001') ?? '').toLowerCase();
    const found = await visitor.submit(await visitor.visit('/r'), 'form[action="/r"]', { code });
    expect(found.path).toBe(`/r/${codes.get('W01-001')}`);
    for (const part of [
      'de bus rijdt niet meer',
      'Niet overgenomen',
      'Daar gaat de provincie over',
      'Vervoer',
    ]) {
      expect(main(found)).toContain(part);
    }
    expect(main(found)).toMatch(/In de nota Paragraaf 1\.\d Vervoer, hoofdstuk/);
    expect(found.html).toContain('<meta name="robots" content="noindex">');
    const other = await visitor.visit(`/r/${codes.get('W01-003')}`);
    expect(other.html + found.html).not.toMatch(/Jansen|Sanne|W01-00/);
  });

  test('is found by its code only, not by the number or the code of the idea', async () => {
    const { projectId } = await answered();
    await publish(projectId);
    const { id } = await app.db
      .selectFrom('idea')
      .select('id')
      .where('project_id', '=', projectId)
      .executeTakeFirstOrThrow();
    for (const guess of [String(id), 'W01-001', '000000000000', newReceiptCode()]) {
      const page = await visitor.visit(`/r/${guess}`);
      expect([guess, page.status]).toEqual([guess, 404]);
      expect(page.html).not.toContain('de bus rijdt');
    }
    const wrong = await visitor.visit('/r?code=abc');
    expect([wrong.status, wrong.$('[name="code"]').val()]).toEqual([422, 'abc']);
  });

  test('of an idea that went up in others has their answer', async () => {
    const { projectId, codes } = await answered();
    await separateIdea(app.db, projectId, officer.personId, 'W02-002', 1, [
      { text: 'het loket', target: null },
      { text: 'is dicht', target: null },
    ]);
    await joinIdeas(app.db, projectId, officer.personId, 'W01-001', ['W01-005']);
    const rest = await officer.visit(`/projects/${projectId}/dispositions?outcome=unanswered`);
    await officer.submit(rest, '#ideas', { outcome: 'elsewhere', place: 'Bij het loket', ideas: 'W02-002a' });
    const again = await officer.visit(`/projects/${projectId}/dispositions?outcome=unanswered`);
    await officer.submit(again, '#ideas', { outcome: 'examine', ideas: 'W02-002b' });
    expect((await publish(projectId)).status).toBe(200);
    const joined = main(await visitor.visit(`/r/${codes.get('W01-005')}`));
    expect(joined).toContain('iets heel anders');
    expect(joined).toContain('Daar gaat de provincie over');
    const split = main(await visitor.visit(`/r/${codes.get('W02-002')}`));
    expect(split).toMatch(/het loket is dicht.*Elders behandeld.*Bij het loket.*is dicht.*Wordt onderzocht/);
  });

  test('keeps words in that may name a person, until somebody looked at them', async () => {
    const { projectId, codes } = await answered();
    await publish(projectId);
    const text = 'Bel mevrouw Jansen op 06-12345678, zij weet het';
    await app.db
      .updateTable('idea')
      .set((eb) => ({ text, version: eb('version', '+', 1) }))
      .where('project_id', '=', projectId)
      .where('code', '=', 'W01-001')
      .execute();
    const page = await visitor.visit(`/r/${codes.get('W01-001')}`);
    expect(main(page)).toContain('We laten uw woorden hier niet zien');
    expect(main(page)).toContain('Daar gaat de provincie over');
    expect(page.html).not.toContain('06-12345678');
    const review = await officer.visit(`/projects/${projectId}/personal-data`);
    const box = review.$('input[name="ideas"]').first().val() as string;
    await officer.submit(review, 'form[action$="/personal-data"][method="post"]', {
      ideas: box,
      verdict: 'none',
    });
    expect(main(await visitor.visit(`/r/${codes.get('W01-001')}`))).toContain('06-12345678');
  });

  test('can be printed on slips, eight on a sheet, and stays the same', async () => {
    const { projectId, codes } = await answered();
    const list = await officer.visit(`/projects/${projectId}/receipts`);
    expect(list.$('main form')).toHaveLength(0);
    const slips = await officer.visit(`/projects/${projectId}/receipts/1`);
    expect(slips.$('.oogst-slip')).toHaveLength(3);
    expect(slips.$('.oogst-slip').first().text()).toContain(formatReceiptCode(codes.get('W01-001') ?? ''));
    expect(slips.$('.oogst-slip svg path').first().attr('d')).toMatch(/^M4 4h7v1h-7z/);
    await officer.post(`/projects/${projectId}/receipts`, {
      _csrf: slips.$('[name="_csrf"]').first().val() as string,
    });
    expect(await receiptsOf(projectId)).toEqual(codes);
  });
});

describe('the public page', () => {
  test('waits for an answer to every idea, and says what is open', async () => {
    const { projectId } = await beginNote(app, officer);
    const page = await officer.visit(`/projects/${projectId}/feedback`);
    expect(page.$('form[action$="/publish"]')).toHaveLength(0);
    const csrf = page.$('[name="_csrf"]').first().val() as string;
    const refused = await officer.post(`/projects/${projectId}/feedback/publish`, { _csrf: csrf });
    expect(refused.status).toBe(409);
    expect(main(refused)).toContain('0 van 5 ideeën beantwoord');
    expect(
      await app.db.selectFrom('publication').select('slug').where('project_id', '=', projectId).execute(),
    ).toEqual([]);
  });

  test('waits for personal data that nobody looked at', async () => {
    const { projectId } = await answered();
    const text = 'Mijn buurvrouw mevrouw Jansen, 06-12345678';
    const change = app.db.updateTable('idea').set({ text }).where('project_id', '=', projectId);
    await change.where('code', '=', 'W01-003').execute();
    const page = await officer.visit(`/projects/${projectId}/feedback`);
    expect(page.$('form[action$="/publish"]')).toHaveLength(0);
    expect(main(page)).toContain('In 1 idee staat misschien nog een persoonsgegeven');
  });

  test('shows what was asked, heard and done, and goes away again', async () => {
    const { projectId } = await answered();
    const goal = 'Wat kan beter in de zorg?';
    await app.db.updateTable('project').set({ goal }).where('id', '=', projectId).execute();
    const decision = app.db.updateTable('idea_decision').set({ representative: true });
    await decision
      .where('idea_id', 'in', (eb) =>
        eb.selectFrom('idea').select('id').where('project_id', '=', projectId).where('code', '=', 'W01-001'),
      )
      .execute();
    expect(main(await publish(projectId))).toContain('De pagina is openbaar');
    const slug = await slugOf(projectId);
    const page = await visitor.visit(`/h/${slug}`);
    expect(page.status).toBe(200);
    // Nobody chose this one.
    expect(main(page)).not.toContain('buurtbus');
    for (const part of [goal, 'Vervoer', '“de bus rijdt niet meer”', '4 (80%)', '1 idee hoort niet bij']) {
      expect(main(page)).toContain(part);
    }
    expect(page.html).not.toMatch(/Sanne|Jansen|W01-00/);
    // The drawing in both widths, and the same numbers as words for who cannot see it.
    const drawn = [page.$('picture img').attr('src'), page.$('picture source').attr('srcset')].map(
      (address) => Buffer.from(address?.split(',')[1] ?? '', 'base64').toString('utf8'),
    );
    for (const svg of drawn) expect(svg).toContain('>Vervoer</text>');
    expect(drawn[1]).toContain('width="320"');
    expect(page.$('figure table tbody th').text()).toContain('Vervoer');
    const events = await app.db
      .selectFrom('audit_event')
      .select('action')
      .where('subject', '=', `project:${projectId}`)
      .where('action', 'like', 'project.%published')
      .execute();
    expect(events).toEqual([{ action: 'project.published' }]);
    const feedback = await officer.visit(`/projects/${projectId}/feedback`);
    await officer.submit(feedback, 'form[action$="/unpublish"]');
    expect((await visitor.visit(`/h/${slug}`)).status).toBe(404);
    await publish(projectId);
    expect(await slugOf(projectId)).toBe(slug);
  });

  test('shows no quote that may name a person', async () => {
    const { projectId } = await answered();
    await publish(projectId);
    const ideas = app.db.selectFrom('idea').select('id').where('project_id', '=', projectId);
    await app.db
      .updateTable('idea_decision')
      .set({ representative: true })
      .where('idea_id', 'in', ideas)
      .execute();
    const change = app.db.updateTable('idea').set({ text: 'Vraag het Piet Jansen van 06-12345678' });
    await change.where('project_id', '=', projectId).where('code', '=', 'W01-001').execute();
    const page = await visitor.visit(`/h/${await slugOf(projectId)}`);
    expect(page.html).not.toContain('06-12345678');
    expect(page.html).toContain('een *buurtbus* zou helpen');
  });
});

test('the public page keeps texts about the project in that were changed since and may name a person', async () => {
  const { projectId } = await answered();
  await publish(projectId);
  const address = `/h/${await slugOf(projectId)}`;
  const number = '06-12345678';
  const project = app.db.updateTable('project').where('id', '=', projectId);
  await project.set({ goal: `Bel Piet Jansen op ${number}` }).execute();
  await app.db
    .updateTable('workshop')
    .set({ questions: `Wat vraagt mevrouw Jansen, ${number}?` })
    .where('project_id', '=', projectId)
    .where('number', '=', 1)
    .execute();
  const page = await visitor.visit(address);
  expect(page.status).toBe(200);
  expect(page.html).not.toMatch(/Jansen|06-12345678/);
  expect(page.$('h1').text()).toBe('Kadernota');
  await project.set({ name: `Traject van mevrouw Jansen ${number}` }).execute();
  const named = await visitor.visit(address);
  expect(named.html).not.toMatch(/Jansen|06-12345678/);
  // Somebody looks at them and finds that they may be read.
  const review = await officer.visit(`/projects/${projectId}/own-texts`);
  const texts = review
    .$('input[name="texts"]')
    .map((_, box) => String(review.$(box).val()))
    .get();
  await officer.submit(review, 'form[action$="/own-texts"][method="post"]', { texts, verdict: 'fine' });
  expect((await visitor.visit(address)).html).toContain(number);
});

test('too many wrong codes from one address have to wait', async () => {
  const other = await openTestApp();
  try {
    const guesser = other.browser();
    let last = 0;
    for (let turn = 0; turn < 101; turn += 1) last = (await guesser.visit(`/r/${newReceiptCode()}`)).status;
    expect(last).toBe(429);
  } finally {
    await other.close();
  }
});
