// Everything that a form can be sent: a clear answer, the text kept, never a 500.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openTestApp, type TestApp } from '../support/app.js';
import type { Browser, Page } from '../support/browser.js';
import { makeRoom, type Room } from './rooms.js';

let app: TestApp;
let officer: Browser;
let room: Room;
let form: Page;
beforeAll(async () => {
  app = await openTestApp();
  officer = await app.signIn('policy-officer');
});
afterAll(() => app.close());
beforeEach(async () => {
  room = await makeRoom(app.db);
  form = await officer.visit(room.workshop);
});

const submit = (text: string) => officer.submit(form, 'form.oogst-capture', { text });

async function savedText(): Promise<string | undefined> {
  const row = await app.db
    .selectFrom('idea')
    .select('text')
    .where('project_id', '=', room.projectId)
    .executeTakeFirst();
  return row?.text;
}

describe('the text of an idea', () => {
  it.each([
    ['nothing', ''],
    ['only blanks', '  \n\t '],
    ['only zero-width characters', '\u200b\u200d\ufeff'],
    ['only a NUL', '\0'],
  ])('is asked for when there is %s', async (_name, text) => {
    const page = await submit(text);
    expect(page.status).toBe(422);
    expect(page.$('.oogst-error-summary').text()).toContain('Vul dit veld in');
    expect(page.$('.oogst-error-summary').attr('autofocus')).toBeDefined();
    expect(await savedText()).toBeUndefined();
  });

  it('may be 5,000 long and no longer; a longer one stays in the form', async () => {
    const page = await submit('x'.repeat(5001));
    expect(page.status).toBe(422);
    expect(page.$('.oogst-error-summary').text()).toContain('hoogstens 5000 tekens');
    expect(page.$('textarea[name=text]').text().trim()).toHaveLength(5001);
    expect(await savedText()).toBeUndefined();
    expect((await submit('x'.repeat(5000))).status).toBe(200);
    expect(await savedText()).toHaveLength(5000);
  });

  it('of 1 MB is refused and stays in the form; 20 MB gets a page', async () => {
    const page = await submit('y'.repeat(1_000_000));
    expect(page.status).toBe(422);
    expect(page.$('textarea[name=text]').text().trim()).toHaveLength(1_000_000);
    const huge = await officer.postRaw(`${room.workshop}/ideas`, `text=${'z'.repeat(20_000_000)}`);
    expect(huge.status).toBe(413);
    expect(await huge.text()).toContain('Dit is te veel in één keer');
  });

  it.each([
    ['a NUL inside', 'a\0b', 'ab'],
    ['a lone surrogate', 'kapot \ud800 teken', 'kapot \ufffd teken'],
    ['1,000 combining marks', `e${'\u0301'.repeat(1000)}`, `é${'\u0301'.repeat(999)}`],
    ['a right-to-left override', 'abc\u202edef', 'abc\u202edef'],
    ['a decomposed é', 'cafe\u0301', 'café'],
    ['CRLF', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['a script', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['template text', '{{7*7}} <%= 7*7 %> ${7*7}', '{{7*7}} <%= 7*7 %> ${7*7}'],
    ['a formula', '=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ['an emoji and Arabic', '👩‍👧 مرحبا', '👩‍👧 مرحبا'],
    ['a word that objects know', '__proto__', '__proto__'],
  ])('with %s is kept as it is meant and shown as text', async (_name, typed, kept) => {
    const page = await submit(typed);
    expect(page.status).toBe(200);
    expect(await savedText()).toBe(kept);
    expect(page.$('.oogst-idea__text').first().text()).toBe(kept);
    expect(page.html).not.toContain('<script>alert');
  });
});

describe('a form that is not as ours', () => {
  const raw = async (fields: string, type?: string) => {
    const token = encodeURIComponent(String(form.$('input[name=_csrf]').first().val()));
    return officer.postRaw(`${room.workshop}/ideas`, `_csrf=${token}&${fields}`, type);
  };

  it('may have unknown, repeated and nested fields', async () => {
    const answer = await raw(
      'text=goed&kind=idea&perspective=&__proto__=x&constructor=y&escapeFn=z&a[b][c]=1&laws=wmo&laws=wmo&laws=onbekend',
    );
    expect(answer.status).toBe(303);
    const row = await app.db
      .selectFrom('idea')
      .selectAll()
      .where('project_id', '=', room.projectId)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ text: 'goed', laws: ['wmo'] });
    const twice = await raw('text=een&text=twee&kind=idea');
    expect(twice.status).toBe(303);
  });

  it.each([
    ['an unknown kind', 'text=a&kind=onzin&perspective='],
    ['a kind as a list', 'text=a&kind=onzin&kind=meer'],
    ['no kind', 'text=a'],
    ['an unknown perspective', 'text=a&kind=idea&perspective=koning'],
  ])('with %s comes back with the text', async (_name, fields) => {
    const answer = await raw(fields);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Maak een keuze uit de lijst');
  });

  it.each([
    ['application/json', 415],
    ['text/plain', 415],
    // A form in parts is one of ours, but this one has no parts.
    ['multipart/form-data; boundary=x', 400],
  ])('of the type %s gets a page', async (type, status) => {
    const answer = await raw('text=a&kind=idea', type);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain('Er is niets opgeslagen');
  });

  it('of 10,000 fields gets a page', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `f${index}=x`).join('&');
    expect((await raw(many)).status).toBe(413);
  });

  it('with broken percent-encoding is no error of ours', async () => {
    expect((await raw('text=%E0%A4%A&kind=idea')).status).toBeLessThan(500);
  });

  it('keeps the text when its token has expired, and saves it once when it is sent again', async () => {
    const page = await officer.submit(form, 'form.oogst-capture', { text: 'Bewaar mij', _csrf: 'oud' });
    expect(page.status).toBe(403);
    expect(page.html).toContain('Bewaar mij');
    const saved = await officer.submit(page, 'main form');
    expect(saved.path).toBe(room.workshop);
    expect(await savedText()).toBe('Bewaar mij');
  });
});

describe('addresses', () => {
  it.each([
    '/workshops/abc',
    '/workshops/-1',
    '/workshops/1e9',
    '/workshops/8',
    '/ideas/W07-9',
    '/ideas/x',
    '/ideas/W07-99999999999',
  ])('that lead nowhere (%s) get the page for that', async (path) => {
    expect((await officer.visit(room.project + path)).status).toBe(404);
  });

  it.each([
    '/projects/0',
    '/projects/99999999999999',
    '/projects/1.5',
    '/projects/%00',
    '/projects/new/edit',
  ])('of projects that are not there (%s) too', async (path) => {
    expect((await officer.visit(path)).status).toBe(404);
  });

  it('with a strange question show the list', async () => {
    for (const question of [
      '?before=abc&after=-1&kind=x&workshop=9999',
      '?q=%00',
      '?q=%25_%5C',
      `?q=${'a+'.repeat(500)}`,
    ]) {
      expect((await officer.visit(`${room.project}/ideas${question}`)).status).toBe(200);
    }
    expect((await officer.visit(`${room.workshop}?before=abc`)).status).toBe(200);
    const changes = await officer.request(`${room.workshop}/changes?since=niets`, { method: 'GET' });
    expect(changes.status).toBe(200);
  });
});

describe('the forms of projects and workshops', () => {
  it('refuse names that are too long, too many laws and laws that are too long, with the text kept', async () => {
    const page = await officer.visit('/projects/new');
    const laws = Array.from({ length: 31 }, (_, index) => `Wet ${index}`).join('\n');
    const many = await officer.submit(page, 'main form', { name: 'n'.repeat(201), laws });
    expect(many.status).toBe(422);
    expect(many.$('.oogst-error-summary').text()).toContain('hoogstens 200 tekens');
    expect(many.$('.oogst-error-summary').text()).toContain('hoogstens 30 wetten');
    expect(many.$('textarea[name=laws]').text()).toContain('Wet 30');
    const long = await officer.submit(page, 'main form', { name: 'n', laws: 'w'.repeat(81) });
    expect(long.$('.oogst-error-summary').text()).toContain('hoogstens 80 tekens');
  });

  it.each([
    ['a date that does not exist', { startsAt: '2026-02-31T10:00' }, 'bestaande datum'],
    ['half a date', { endsAt: '2026-02' }, 'bestaande datum'],
    ['a number that is none', { number: 'zeven' }, 'heel getal'],
    ['number zero', { number: '0' }, 'van 1 tot en met 999'],
    ['no title', { title: '' }, 'Vul dit veld in'],
    ['minus participants', { expectedParticipants: '-3' }, 'heel getal'],
    ['a script as a link', { linkUrl1: 'javascript:alert(1)' }, 'https://'],
    ['a link with a password', { linkUrl1: 'https://a:b@example.org' }, 'https://'],
    ['a name without a link', { linkTitle1: 'Dia’s' }, 'https://'],
  ])('refuse %s', async (_name, fields, message) => {
    const page = await officer.visit(`${room.project}/workshops/new`);
    const answer = await officer.submit(page, 'main form', {
      number: '8',
      title: 'Titel',
      room: 'Foyer',
      ...fields,
    });
    expect(answer.status).toBe(422);
    expect(answer.$('.oogst-error-summary').text()).toContain(message);
    expect(answer.$('input[name=room]').val()).toBe('Foyer');
  });

  it('passes by facilitators that do not exist', async () => {
    const page = await officer.visit(`${room.project}/workshops/new`);
    const answer = await officer.submit(page, 'main form', {
      number: '8',
      title: 'Titel',
      facilitators: ['999999', 'x', '-1', String(officer.personId)],
    });
    expect(answer.path).toBe(room.project);
  });
});
