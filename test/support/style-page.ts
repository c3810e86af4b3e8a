import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request, Response } from 'express';
import type { ScreenLanguage } from '../../src/i18n/index.js';
import { translator } from '../../src/i18n/index.js';
import { PACKAGE_ROOT } from '../../src/services.js';
import { createAssetPath, createRenderer, type FormState } from '../../src/web/index.js';
import type { Pages } from '../../src/web/pages.js';

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

export interface StylePageState {
  /** Every field is wrong. */
  errors?: boolean;
  values?: FormState['values'];
  language?: ScreenLanguage;
  /** With the navigation of a signed-in administrator in a project. */
  signedIn?: boolean;
}

/** Renders every component into one page with the real renderer and layout. */
export function renderStylePage({
  errors,
  values,
  language = 'nl',
  signedIn = true,
}: StylePageState): string {
  const views = mkdtempSync(join(tmpdir(), 'oogst-views-'));
  try {
    cpSync(join(PACKAGE_ROOT, 'views'), views, { recursive: true });
    cpSync(join(PACKAGE_ROOT, 'test/support/style-page.ejs'), join(views, 'pages/style.ejs'));
    const item = (href: string, label: string, active = false) => ({ href, label, active });
    const renderer = createRenderer(
      views,
      createAssetPath(join(PACKAGE_ROOT, 'public')),
      {
        main: () => (signedIn ? [item('/projects', 'Trajecten', true), item('/people', 'Mensen')] : []),
        project: () => [
          item('/projects/1', 'Overzicht', true),
          item('/projects/1/ideas', 'Alle ideeën'),
          item('/projects/1/themes', 'Thema’s'),
        ],
      },
      () => 'Gemeente Waterrijk',
    );
    const form: FormState = {
      values: values ?? {},
      errors: errors ? STYLE_PAGE_FIELDS.map((field) => ({ field, message: `Mend <${field}>.` })) : [],
    };
    const user = signedIn ? { id: 1, name: 'Anna de Vries', role: 'administrator', language } : undefined;
    const request = {
      path: '/projects/1',
      context: { t: translator(language), language, user, requestId: 'x' },
      session: { csrfToken: 'token', flash: [{ kind: 'success', text: 'Het idee is opgeslagen.' }] },
    } as unknown as Request;
    let html = '';
    const response = {
      status: () => response,
      type: () => response,
      send: (sent: string) => {
        html = sent;
        return response;
      },
    } as unknown as Response;
    const name = 'style' as keyof Pages;
    const options = { title: 'Stijl', project: { id: 1, name: 'Kadernota sociaal domein 2027–2030' } };
    renderer.render(request, response, name, { form } as unknown as Pages[typeof name], options);
    return html;
  } finally {
    rmSync(views, { recursive: true, force: true });
  }
}
