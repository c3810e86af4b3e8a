import { join } from 'node:path';
import type { Request, Response } from 'express';
import { translator, type ScreenLanguage } from '../../src/i18n/index.js';
import { PACKAGE_ROOT } from '../../src/services.js';
import { createAssetPath, createRenderer, type NavigationItem, type Renderer } from '../../src/web/index.js';
import type { Pages } from '../../src/web/pages.js';

export interface ViewState {
  /** Folder of templates; views/ unless given. Compiled once. */
  views?: string;
  language?: ScreenLanguage;
  /** With the navigation of a signed-in administrator in a project. */
  signedIn?: boolean;
  /** As a request that failed before it had a session. */
  withoutSession?: boolean;
}

const item = (href: string, label: string, active = false): NavigationItem => ({
  href,
  label,
  active,
  children: [],
});
const MAIN = [item('/projects', 'Trajecten', true), item('/people', 'Mensen')];
const PROJECT = [
  item('/projects/1', 'Overzicht', true),
  item('/projects/1/ideas', 'Alle ideeën'),
  item('/projects/1/themes', 'Thema’s'),
];

const renderers = new Map<string, Renderer>();

function rendererFor(views: string): Renderer {
  const navigation = {
    main: (req: Request) => (req.context.user ? MAIN : []),
    project: () => PROJECT,
    ideas: () => [],
  };
  const asset = createAssetPath(join(PACKAGE_ROOT, 'public'));
  const renderer =
    renderers.get(views) ?? createRenderer(views, asset, navigation, () => 'Gemeente Waterrijk');
  renderers.set(views, renderer);
  return renderer;
}

/** Renders one page with the real renderer and layout, without a server. */
export function renderView<Name extends keyof Pages>(
  name: Name,
  model: Pages[Name],
  { views = join(PACKAGE_ROOT, 'views'), language = 'nl', signedIn, withoutSession }: ViewState,
): string {
  const user = signedIn ? { id: 1, name: 'Anna de Vries', role: 'administrator', language } : undefined;
  const flash = signedIn ? [{ kind: 'success', text: 'Het idee is opgeslagen.' }] : [];
  const request = {
    path: '/projects/1',
    originalUrl: '/projects/1',
    context: { t: translator(language), language, user, requestId: 'x' },
    session: withoutSession ? undefined : { csrfToken: 'token', flash },
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
  const project = { id: 1, name: 'Kadernota sociaal domein 2027–2030' };
  const options = { title: 'Titel', ...(signedIn ? { project } : {}) };
  rendererFor(views).render(request, response, name, model, options);
  return html;
}
