import ejs from 'ejs';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response } from 'express';
import type { AssetPath } from './assets.js';
import { takeFlash } from './flash.js';
import { csrfTokenOf } from './csrf.js';
import type { Pages } from './pages.js';
import type { User } from './user.js';

/** A project as the frame of a page shows it. */
export interface ProjectFrame {
  id: number;
  name: string;
}

export interface NavigationItem {
  href: string;
  label: string;
  active: boolean;
  /** The pages of a section; none for a single page. */
  children: readonly NavigationItem[];
}

/** Builds the navigation of the frame; given by the application, because web/ knows no room. */
export interface Navigation {
  main(req: Request): NavigationItem[];
  project(req: Request, project: ProjectFrame): NavigationItem[];
  /** What another room can do with ideas that are ticked in a form: the form is posted to `href`, its ticks are `ideas`. */
  ideas(req: Request, project: ProjectFrame): NavigationItem[];
}

export interface PageOptions {
  /** Title of the document and, where the template has none of its own, the heading. Already translated. */
  title: string;
  status?: number;
  project?: ProjectFrame;
}

/** Renders a page into its layout and sends it. Set once with `app.set('view renderer', …)`. */
export interface Renderer {
  render<Name extends keyof Pages>(
    req: Request,
    res: Response,
    name: Name,
    model: Pages[Name],
    options: PageOptions,
  ): void;
}

type Template = (locals: Record<string, unknown>) => string;

/**
 * Compiles all templates below `directory` at once, so that a broken one stops the start and not a visitor. Templates
 * see one object, `it`, with a fixed list of members; nothing of the request gets into it.
 */
export function createRenderer(
  directory: string,
  assetPath: AssetPath,
  navigation: Navigation,
  organisationName: () => string | undefined,
): Renderer {
  const templates = compileAll(directory);
  const template = (name: string): Template => {
    const found = templates.get(name);
    if (!found) throw new Error(`no template views/${name}.ejs`);
    return found;
  };

  return {
    render(req, res, name, model, options) {
      const { t, language, user } = req.context;
      const component = (componentName: string, parameters: object = {}): string =>
        template(`components/${componentName}`)({ ...parameters, t, component });
      const locals = {
        page: model,
        t,
        component,
        user: user ? frameUser(user) : null,
        csrfToken: csrfTokenOf(req),
        flash: takeFlash(req),
        context: {
          language,
          path: req.path,
          // With the query, so that a change of language keeps a filter or a one-time link.
          address: req.originalUrl,
          title: options.title,
          asset: assetPath,
          organisation: organisationName() ?? null,
          mainNavigation: navigation.main(req),
          project: options.project
            ? {
                ...options.project,
                items: navigation.project(req, options.project),
                ideaActions: navigation.ideas(req, options.project),
              }
            : null,
        },
      };
      const body = template(`pages/${name}`)(locals);
      res
        .status(options.status ?? 200)
        .type('html')
        .send(template('layouts/page')({ ...locals, body }));
    },
  };
}

/** Renders with the renderer of the application. */
export function renderPage<Name extends keyof Pages>(
  req: Request,
  res: Response,
  name: Name,
  model: Pages[Name],
  options: PageOptions,
): void {
  (req.app.get('view renderer') as Renderer).render(req, res, name, model, options);
}

function frameUser({ id, name, role }: User) {
  return { id, name, role };
}

function compileAll(directory: string): Map<string, Template> {
  const templates = new Map<string, Template>();
  for (const entry of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ejs')) continue;
    const file = join(directory, entry);
    const name = entry.slice(0, -'.ejs'.length).replaceAll('\\', '/');
    const compiled = ejs.compile(readFileSync(file, 'utf8'), {
      strict: true,
      _with: false,
      localsName: 'it',
      filename: file,
      cache: false,
    });
    templates.set(name, (locals) => compiled(locals));
  }
  return templates;
}
