import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { renderStylePage, STYLE_PAGE_FIELDS } from '../support/style-page.js';

const normal = load(renderStylePage({}));
const wrong = load(renderStylePage({ errors: true }));

const FIELDS = 'input:not([type=hidden]), select, textarea';

describe('field components', () => {
  test('give every control a name that is spoken', () => {
    const nameless = normal(FIELDS)
      .toArray()
      .filter((field) => {
        const { id, 'aria-label': spoken } = field.attribs;
        return !spoken && normal(`label[for="${id}"]`).text().trim() === '';
      });
    expect(nameless.map(({ attribs }) => attribs['name'])).toEqual([]);
  });

  test('give no id twice', () => {
    const ids = wrong('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id']);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(STYLE_PAGE_FIELDS)('tie the error to the field: %s', (field) => {
    const control = wrong(`#${field}`);
    expect(control).toHaveLength(1);
    const group = control.closest('fieldset');
    const described = (group.length > 0 ? group : control).attr('aria-describedby') ?? '';
    expect(described.split(' ')).toContain(`${field}-error`);
    expect(wrong(`#${field}-error`).text()).toContain(`Mend <${field}>.`);
    expect(wrong(`[name="${field}"][aria-invalid], [aria-invalid] [name="${field}"]`).length).toBeGreaterThan(
      0,
    );
  });

  test('every id that describes something exists', () => {
    const described = wrong('[aria-describedby]')
      .toArray()
      .flatMap(({ attribs }) => attribs['aria-describedby']?.split(' ') ?? []);
    expect(described.length).toBeGreaterThan(15);
    expect(described.filter((id) => wrong(`#${id}`).length !== 1)).toEqual([]);
  });

  test('no field is wrong and no summary is there before something was posted', () => {
    expect(normal('[aria-invalid], [data-error-summary]')).toHaveLength(0);
  });

  test('mark what may stay empty, and say to assistive technology what may not', () => {
    expect(normal('label[for="expected"]').text()).toContain('(niet verplicht)');
    expect(normal('label[for="name"]').text()).not.toContain('(niet verplicht)');
    expect(normal('#name').attr('aria-required')).toBe('true');
  });

  test('show what was typed again, escaped, but never a password', () => {
    const typed = '"><b>&amp;';
    const page = load(
      renderStylePage({
        errors: true,
        values: {
          name: typed,
          text: `\n${typed}`,
          password: typed,
          role: 'question',
          status: 'remark',
          laws: ['pw', 'jw'],
          consent: 'yes',
        },
      }),
    );
    expect(page('#name').val()).toBe(typed);
    expect(page('#text').text()).toBe(`\n${typed}`);
    expect(page('#password').val()).toBe('');
    expect(page('#role').val()).toBe('question');
    expect(page('[name="status"]:checked').val()).toBe('remark');
    expect(
      page('[name="laws"]:checked')
        .toArray()
        .map(({ attribs }) => attribs['value']),
    ).toEqual(['pw', 'jw']);
    expect(page('#consent').is(':checked')).toBe(true);
  });

  test('an unticked box stays unticked after a failed post', () => {
    expect(wrong('[name="laws"]:checked')).toHaveLength(0);
    expect(normal('[name="laws"]:checked')).toHaveLength(1);
  });
});

describe('the error summary', () => {
  test('leads to every wrong field, in the order of the errors', () => {
    const targets = wrong('[data-error-summary] a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    expect(targets).toEqual(STYLE_PAGE_FIELDS.map((field) => `#${field}`));
    expect(targets.filter((target) => wrong(target).length !== 1)).toEqual([]);
  });

  test('takes the focus and is announced', () => {
    expect(wrong('[data-error-summary]').attr('role')).toBe('alert');
    expect(wrong('[autofocus]').first().is('[data-error-summary]')).toBe(true);
    expect(wrong('title').text()).toMatch(/^Fout: /);
  });
});

describe('the frame', () => {
  test('has one heading of the page, one main landmark and a link that leads to it', () => {
    expect(normal('h1')).toHaveLength(1);
    expect(normal('main')).toHaveLength(1);
    expect(normal('main').is(normal('.oogst-skip-link').attr('href') ?? '')).toBe(true);
  });

  test('says where one is', () => {
    expect(normal('.oogst-project-nav [aria-current="page"]').text()).toBe('Overzicht');
    expect(normal('.oogst-nav [aria-current="true"]').text()).toBe('Trajecten');
  });

  test('signs out and changes the language by a post with a token', () => {
    for (const action of ['/sign-out', '/language']) {
      const form = normal(`form[action="${action}"]`);
      expect(form.attr('method')).toBe('post');
      expect(form.find('[name="_csrf"]').val()).toBe('token');
    }
  });

  test('shows nobody’s name and no way to sign out where nobody is signed in', () => {
    const page = load(renderStylePage({ signedIn: false }));
    expect(page('.oogst-nav, form[action="/sign-out"], a[href="/account"]')).toHaveLength(0);
  });

  test('is in the language of the reader', () => {
    const page = load(renderStylePage({ language: 'en' }));
    expect(page('html').attr('lang')).toBe('en');
    expect(page('form[action="/sign-out"]').text().trim()).toBe('Sign out');
    expect(page('form[action="/language"] button').attr('lang')).toBe('nl');
  });
});

describe('cards and tables', () => {
  test('keep the line breaks of what was said', () => {
    expect(normal('.oogst-idea__text').first().text()).toContain('buurthuis.\nDan');
    expect(normal('.oogst-idea__text').first().hasClass('oogst-preserve-lines')).toBe(true);
  });

  test('tell equal buttons apart for who cannot see the card', () => {
    const names = normal('.oogst-idea button')
      .toArray()
      .map((button) => normal(button).text());
    expect(names.every((name) => name.includes('W07-14'))).toBe(true);
  });

  test('tie every cell to its headings', () => {
    expect(normal('table caption').text()).toBe('Mensen');
    expect(normal('thead th:not([scope="col"]), tbody th:not([scope="row"])')).toHaveLength(0);
    expect(normal('tbody tr').first().find('td').first().attr('data-label')).toBe('Rol');
  });

  test('leave out a fact without a value', () => {
    expect(normal('.oogst-facts dt').text()).not.toContain('Leeg');
  });
});
