import type { Request, Response } from 'express';
import type { Kysely } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../schema.js';
import { parseForm, type FormState, type Route } from '../web/index.js';
import { STAFF } from './capture.policy.js';
import type { Project } from './project.js';
import { projectOf, projectToChange } from './project-access.js';

/** Shows a page of a project; with `form` as it was sent where that was refused. */
export type ShowPage = (
  req: Request,
  res: Response,
  project: Project,
  form?: FormState,
  status?: number,
) => Promise<void>;

/**
 * The two routes of a page of staff with one form that is posted to its own address: the page, and what the form does.
 * What does not fit the schema shows the page again, with what was typed and what is wrong with it.
 * @param save  answers the request: it redirects, or shows the page again
 */
export function pageWithForm<Schema extends z.ZodType>(
  db: Kysely<Database>,
  path: string,
  schema: Schema,
  show: ShowPage,
  save: (req: Request, res: Response, project: Project, value: z.output<Schema>) => Promise<void>,
): readonly Route[] {
  return [
    {
      method: 'get',
      path,
      access: STAFF,
      handle: async (req, res) => show(req, res, await projectOf(db, req)),
    },
    {
      method: 'post',
      path,
      access: STAFF,
      handle: async (req, res) => {
        const project = await projectToChange(db, req);
        const parsed = parseForm(schema, req.body, req.context.t);
        if (!parsed.ok) return show(req, res, project, parsed.form, 422);
        await save(req, res, project, parsed.value);
      },
    },
  ];
}
