import { afterAll } from '@jest/globals';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../src/services.js';
import type { FormState } from '../../src/web/index.js';
import type { Pages } from '../../src/web/pages.js';
import { renderView, type ViewState } from './render-view.js';

/** Fields of the style page, in its order. */
export const STYLE_PAGE_FIELDS = [
  'text',
  'kind',
  'perspective',
  'name',
  'email',
  'password',
  'expected',
  'startsAt',
  'questions',
  'role',
  'status',
  'laws',
  'consent',
  'confirmation',
];

export interface StylePageState extends ViewState {
  /** Every field is wrong. */
  errors?: boolean;
  values?: FormState['values'];
}

/** views/ with pages that no visitor needs: `style` shows every component, `one` shows one of them. */
function viewsWithTestPages(): string {
  const views = mkdtempSync(join(tmpdir(), 'oogst-views-'));
  cpSync(join(PACKAGE_ROOT, 'views'), views, { recursive: true });
  cpSync(join(PACKAGE_ROOT, 'test/support/style-page.ejs'), join(views, 'pages/style.ejs'));
  writeFileSync(join(views, 'pages/one.ejs'), '<%- it.component(it.page.component, it.page.parameters) %>');
  return views;
}

let views: string | undefined;
afterAll(() => {
  if (views) rmSync(views, { recursive: true, force: true });
});

function renderTestPage(name: string, model: object, state: ViewState): string {
  views ??= viewsWithTestPages();
  return renderView(name as 'web/error', model as Pages['web/error'], { views, ...state });
}

/** Every component on one page. */
export function renderStylePage({ errors, values, ...state }: StylePageState): string {
  const form: FormState = {
    values: values ?? {},
    errors: errors ? STYLE_PAGE_FIELDS.map((field) => ({ field, message: `Mend <${field}>.` })) : [],
  };
  return renderTestPage('style', { form }, { signedIn: true, ...state });
}

/** A page with one component. */
export function renderComponent(component: string, parameters: object): string {
  return renderTestPage('one', { component, parameters }, {});
}
