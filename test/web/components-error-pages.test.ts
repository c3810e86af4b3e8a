import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { catalogues, LANGUAGES } from '../../src/i18n/messages.js';
import { renderView } from '../support/render-view.js';

/** The kinds of errors that the catalogue has words for. */
const IDS = Object.entries(catalogues.nl.web.error).flatMap(([id, text]) =>
  typeof text === 'object' ? [id] : [],
);

describe.each(LANGUAGES)('error pages in %s', (language) => {
  test.each(IDS)('%s: say what happened and what one can do, without a session or a database', (id) => {
    const model = { id, status: 500, reference: 'abc-123', typed: [] };
    const page = load(renderView('web/error', model, { language, withoutSession: true }));
    const words = catalogues[language].web.error[id as 'conflict'];
    expect(page('h1').text()).toBe(words.title);
    expect(page('main').text()).toContain(words.text);
    expect(page('main').text()).toContain(words.advice);
    expect(page('main').text()).toContain('abc-123');
    expect(page('main a[href="/"]')).toHaveLength(1);
    expect(page('form')).toHaveLength(0);
  });
});

describe('the page for a form that came too late', () => {
  const kept = {
    action: '/projects/1/workshops/7/ideas',
    fields: [
      { name: 'text', value: '\nEerste regel\n"><script>' },
      { name: 'kind', value: 'idea' },
      { name: 'laws', value: 'wmo' },
      { name: 'laws', value: 'pw' },
      { name: 'submissionKey', value: 'k-1' },
    ],
  };
  const page = load(
    renderView('web/resubmit', { kept, reason: 'stale-form', reference: null }, { signedIn: true }),
  );
  const form = page('main form');

  test('posts everything again to the same address, with a fresh token', () => {
    expect(form.attr('action')).toBe(kept.action);
    expect(form.find('[name="_csrf"]').val()).toBe('token');
    const sent = form.serializeArray().filter(({ name }) => name !== '_csrf');
    expect(sent.map(({ name, value }) => [name, value.replaceAll('\r\n', '\n')])).toEqual(
      kept.fields.map(({ name, value }) => [name, value]),
    );
  });

  test('shows the text, so that nobody needs to trust that it is there', () => {
    expect(form.find('textarea').text()).toBe(kept.fields[0]?.value);
    expect(form.text()).toContain('wmo');
    expect(form.text()).not.toContain('k-1');
  });
});
