import type { Request } from 'express';
import type { Kysely } from 'kysely';
import { findCurrentRun, type AnalysisRun } from '../../analyse/index.js';
import { ideaCodeParameter, projectToChange, type Project } from '../../capture/index.js';
import { NotFoundError } from '../../errors.js';
import type { Database } from '../../schema.js';
import { parameter } from '../../web/index.js';
import { findPlacedIdea, type PlacedIdea } from './idea.repository.js';

/** The idea that a page divides, or joins others with. */
export interface LineagePage {
  found: Project;
  run: AnalysisRun | undefined;
  idea: PlacedIdea;
}

/** Reads it from the address. Throws NotFoundError for an idea that does not take part. */
export async function loadLineage(db: Kysely<Database>, req: Request): Promise<LineagePage> {
  const found = await projectToChange(db, req);
  const code = parameter(req, 'code', ideaCodeParameter);
  const run = await findCurrentRun(db, found.id);
  const idea = await findPlacedIdea(db, found.id, run?.id, code);
  if (!idea) throw new NotFoundError('no such idea in this project');
  return { found, run, idea };
}

/** The address of one of the pages of an idea. */
export const ideaPageHref = (found: Project, code: string, page: 'separate' | 'join' | 'decision'): string =>
  `/projects/${found.id}/ideas/${encodeURIComponent(code)}/${page}`;
