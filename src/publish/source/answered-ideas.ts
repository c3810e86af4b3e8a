import type { Kysely } from 'kysely';
import type { ReviewedIdea } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { allIdeas } from './all-ideas.js';
import type { SourceDisposition } from './note-source.js';
import { sourceParts } from './source-parts.js';

/** Ideas whose answers are read at a time. */
const PART = 500;

export interface AnsweredIdea {
  idea: ReviewedIdea;
  /** Null: nobody answered it yet. */
  disposition: SourceDisposition | null;
}

/** As `allIdeas`, with what is done with each: read part by part, so that memory stays flat. */
export async function* answeredIdeas(
  db: Kysely<Database>,
  projectId: number,
  withdrawn: boolean,
): AsyncGenerator<AnsweredIdea> {
  let part: ReviewedIdea[] = [];
  for await (const idea of allIdeas(db, projectId, withdrawn)) {
    part.push(idea);
    if (part.length < PART) continue;
    yield* await answered(db, projectId, part);
    part = [];
  }
  yield* await answered(db, projectId, part);
}

async function answered(
  db: Kysely<Database>,
  projectId: number,
  ideas: readonly ReviewedIdea[],
): Promise<AnsweredIdea[]> {
  if (ideas.length === 0) return [];
  const ids = ideas.map(({ id }) => id);
  const dispositions = await sourceParts.dispositionsOf(db, projectId, ids);
  return ideas.map((idea) => ({ idea, disposition: dispositions.get(idea.code) ?? null }));
}
