import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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

/** Renders every component into one page; style-page.ejs stands here and not in views/, because no visitor needs it. */
export function renderStylePage({ errors, values, ...state }: StylePageState): string {
  const views = mkdtempSync(join(tmpdir(), 'oogst-views-'));
  try {
    cpSync(join(PACKAGE_ROOT, 'views'), views, { recursive: true });
    cpSync(join(PACKAGE_ROOT, 'test/support/style-page.ejs'), join(views, 'pages/style.ejs'));
    const form: FormState = {
      values: values ?? {},
      errors: errors ? STYLE_PAGE_FIELDS.map((field) => ({ field, message: `Mend <${field}>.` })) : [],
    };
    const name = 'style' as keyof Pages;
    return renderView(name, { form } as unknown as Pages[typeof name], { views, signedIn: true, ...state });
  } finally {
    rmSync(views, { recursive: true, force: true });
  }
}
