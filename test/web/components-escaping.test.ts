// Text of people goes through every component: none of it may become markup, in no parameter.
import { describe, expect, test } from '@jest/globals';
import { load } from 'cheerio';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/services.js';
import { renderComponent } from '../support/style-page.js';

const EVIL = `"><canary data-x='1'>\`{{1234*4321}}<%= 1234*4321 %></textarea></title>`;

const field = {
  form: { values: { f: EVIL }, errors: [{ field: 'f', message: EVIL }] },
  name: 'f',
  label: EVIL,
  hint: EVIL,
};
const options = [
  { value: EVIL, label: EVIL, hint: EVIL },
  { value: 'b', label: EVIL },
];
const status = { text: EVIL, tone: 'info' };

/** Every text parameter of every component that shows text. */
const PARAMETERS: Record<string, object> = {
  alert: { text: EVIL, title: EVIL },
  answer: { answer: { outcome: EVIL, tone: 'success', lines: [EVIL], by: EVIL } },
  slip: {
    projectName: EVIL,
    address: EVIL,
    slip: { ideaCode: EVIL, words: EVIL, code: EVIL, qr: { size: 25, path: 'M0 0h1v1h-1z' } },
  },
  'answer-fields': {
    form: {
      values: { place: EVIL, reason: EVIL, owner: EVIL, dueOn: EVIL },
      errors: [{ field: 'place', message: EVIL }],
    },
    answers: options,
  },
  breadcrumb: { items: [{ label: EVIL, href: EVIL }] },
  button: {
    label: EVIL,
    context: EVIL,
    name: EVIL,
    value: EVIL,
    form: EVIL,
    formAction: EVIL,
    shortcut: EVIL,
  },
  'button-link': { label: EVIL, context: EVIL, href: EVIL, shortcut: EVIL },
  card: { title: EVIL, href: EVIL, eyebrow: EVIL, status, lines: [EVIL] },
  checkbox: { ...field, value: EVIL },
  'checkbox-group': { ...field, options },
  'confirm-form': {
    action: EVIL,
    csrfToken: EVIL,
    text: EVIL,
    submitLabel: EVIL,
    cancelHref: EVIL,
    fields: { [EVIL]: EVIL },
  },
  csrf: { token: EVIL },
  'date-time-field': field,
  disclosure: { summary: EVIL, bodyHtml: '' },
  'email-field': field,
  'empty-state': { title: EVIL, text: EVIL },
  'error-summary': { form: { errors: [{ field: EVIL, message: EVIL }] }, labels: { [EVIL]: EVIL } },
  facts: {
    items: [
      { term: EVIL, text: EVIL },
      { term: EVIL, text: EVIL, href: EVIL },
    ],
  },
  'field-label': { for: EVIL, label: EVIL },
  'field-notes': { id: EVIL, hint: EVIL, errors: [{ message: EVIL }] },
  'filter-form': {
    action: EVIL,
    label: EVIL,
    submitLabel: EVIL,
    resetHref: EVIL,
    resetLabel: EVIL,
    fieldsHtml: '',
  },
  gate: {
    gate: {
      value: 0.5,
      text: EVIL,
      unanswered: [{ code: EVIL, href: EVIL }],
      more: EVIL,
      personalData: { text: EVIL, href: EVIL },
    },
  },
  hidden: { name: EVIL, value: EVIL },
  'idea-card': {
    code: EVIL,
    href: EVIL,
    text: EVIL,
    kind: EVIL,
    perspective: EVIL,
    speaker: EVIL,
    laws: [EVIL],
    tags: [EVIL],
    status,
    meta: EVIL,
    confidence: { value: EVIL, text: EVIL },
    id: EVIL,
    select: { name: EVIL, label: EVIL, form: EVIL },
  },
  meter: { value: EVIL, text: EVIL },
  'number-field': field,
  'list-change': {
    form: { values: { label: EVIL }, errors: [{ field: 'label', message: EVIL }] },
    options,
    action: EVIL,
  },
  'live-changes': { address: EVIL },
  'order-buttons': { action: EVIL, csrfToken: EVIL, context: EVIL },
  'page-heading': { title: EVIL, eyebrow: EVIL, introduction: EVIL },
  'row-tick': { name: EVIL, value: EVIL, label: EVIL, form: EVIL },
  'search-form': {
    action: EVIL,
    label: EVIL,
    question: EVIL,
    filtersLabel: EVIL,
    sort: EVIL,
    resetHref: EVIL,
    selectsHtml: '',
  },
  'marked-text': {
    pieces: [
      { text: EVIL, mark: true },
      { text: EVIL, mark: false },
    ],
  },
  pagination: { previousHref: EVIL, nextHref: EVIL, text: EVIL },
  'password-field': field,
  'post-button': { action: EVIL, csrfToken: EVIL, label: EVIL, fields: { [EVIL]: EVIL }, context: EVIL },
  progress: { label: EVIL, text: EVIL, id: EVIL, value: EVIL },
  prose: { contentHtml: '', emptyText: EVIL },
  'radio-group': { ...field, options },
  select: { ...field, options: [...options, { label: EVIL, options }], emptyLabel: EVIL },
  'status-badge': status,
  table: {
    caption: EVIL,
    columns: [
      { key: 'a', label: EVIL, rowHeader: true },
      { key: 'b', label: EVIL },
    ],
    rows: [{ a: EVIL, b: { text: EVIL, href: EVIL } }],
  },
  tag: { text: EVIL, href: EVIL, prefix: EVIL },
  textarea: field,
  'text-difference': {
    pieces: [
      { kind: 'same', text: EVIL },
      { kind: 'added', text: EVIL },
      { kind: 'removed', text: EVIL },
    ],
    legend: EVIL,
  },
  'likely-double': {
    double: { title: EVIL, href: EVIL, reason: EVIL, pieces: null, legend: EVIL, text: EVIL },
  },
  'text-field': { ...field, placeholder: EVIL, autocomplete: EVIL },
  'waiting-run': { href: EVIL },
  'file-field': {
    form: { errors: [{ field: EVIL, message: EVIL }] },
    name: EVIL,
    label: EVIL,
    hint: EVIL,
    accept: EVIL,
  },
  'reason-field': { form: { values: { reason: EVIL }, errors: [{ field: 'reason', message: EVIL }] } },
  'idea-actions': { actions: [{ label: EVIL, href: EVIL }] },
  'move-toolbar': {
    form: { values: { reason: EVIL, name: EVIL }, errors: [{ field: 'target', message: EVIL }] },
    targets: [{ label: EVIL, options: [{ value: EVIL, label: EVIL }] }],
  },
  'theme-name': { name: EVIL, href: EVIL, within: EVIL },
  'view-switch': {
    label: EVIL,
    views: [
      { label: EVIL, href: EVIL },
      { label: EVIL, href: EVIL, current: true },
    ],
  },
  'theme-card': {
    name: EVIL,
    href: EVIL,
    description: EVIL,
    status,
    count: EVIL,
    spread: EVIL,
    keyTerms: [EVIL],
    quotes: [{ code: EVIL, text: EVIL }],
  },
  'timeline-act': {
    act: { lead: EVIL, what: [EVIL], more: EVIL, at: EVIL, reason: EVIL, undone: EVIL },
  },
};

/** Drawings; they show no text. */
const DRAWINGS = ['harvest-drawing', 'icon', 'mark'];

describe('text in components', () => {
  test('every component is tried', () => {
    const names = readdirSync(join(PACKAGE_ROOT, 'views/components'))
      .filter((name) => name.endsWith('.ejs'))
      .map((name) => name.replace('.ejs', ''));
    expect([...Object.keys(PARAMETERS), ...DRAWINGS].sort((a, b) => a.localeCompare(b))).toEqual(
      names.sort((a, b) => a.localeCompare(b)),
    );
  });

  test.each(Object.entries(PARAMETERS))('stays text in %s', (component, parameters) => {
    const html = renderComponent(component, parameters);
    const page = load(html);
    expect(page('canary, [data-x]')).toHaveLength(0);
    expect(page('title').text()).toContain('Titel');
    expect(html).not.toContain('5332114');
    expect(html).toContain('&lt;canary');
  });
});
