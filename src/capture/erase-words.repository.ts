import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Database } from '../schema.js';
import { eraseInValue, type WordEraser } from '../text/index.js';
import type { IdeaTable } from './capture.table.js';
import { ERASED, type ErasedIdea } from './erased-words.js';
import { PROJECT_WORDS, WORKSHOP_WORDS } from './find-words.repository.js';
import { forgetPayloads } from './submission.repository.js';
import { rewriteWords } from './word-columns.repository.js';

type Db = Kysely<Database> | Transaction<Database>;

/**
 * Erases words from ideas, in every version of them, and from the texts about the project and its workshops. Each idea
 * that changes gets a new version, so that nobody who has the old words on their screen saves them again unseen.
 *
 * @param ideas  those in which it may happen; of the ones that are `whole` all words go
 */
export async function eraseCapturedWords(
  trx: Transaction<Database>,
  projectId: number,
  personId: number,
  ideas: ReadonlyMap<number, { whole: boolean }>,
  eraser: WordEraser,
): Promise<ErasedIdea[]> {
  const rows = await trx
    .selectFrom('idea')
    .selectAll()
    .where('project_id', '=', projectId)
    .where('id', '=', sql<number>`any(${[...ideas.keys()]}::integer[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  const erased: ErasedIdea[] = [];
  for (const idea of rows) {
    const whole = ideas.get(idea.id)?.whole ?? false;
    const clean = (words: Said): Said => (whole ? nothing() : without(words, eraser));
    const changed = await cleanVersions(trx, idea.id, clean);
    const now = clean(idea);
    if (!changed && same(now, idea)) continue;
    const after = { text: now.text, version: idea.version + 1 };
    await writeErased(trx, idea, now, after.version, personId);
    const before = { text: idea.text, version: idea.version };
    erased.push({ id: idea.id, code: idea.code, before, after, whole });
  }
  await forgetPayloads(
    trx,
    projectId,
    erased.map(({ id }) => id),
  );
  for (const columns of [PROJECT_WORDS, WORKSHOP_WORDS]) {
    await rewriteWords(trx, columns, projectId, eraser.needles, (value) => eraseInValue(value, eraser));
  }
  return erased;
}

interface Said {
  text: string;
  speaker: string | null;
  speaker_role: string | null;
}

const nothing = (): Said => ({ text: ERASED, speaker: null, speaker_role: null });

function without({ text, speaker, speaker_role }: Said, eraser: WordEraser): Said {
  // Half a name is still a name.
  const named = speaker !== null && eraser.find(speaker).length > 0;
  return {
    text: eraser.erase(text),
    speaker: named ? null : speaker,
    speaker_role: speaker_role && eraser.erase(speaker_role),
  };
}

const columnsOf = ({ text, speaker, speaker_role }: Said): Said => ({ text, speaker, speaker_role });

const same = (a: Said, b: Said): boolean =>
  a.text === b.text && a.speaker === b.speaker && a.speaker_role === b.speaker_role;

async function cleanVersions(trx: Db, ideaId: number, clean: (words: Said) => Said): Promise<boolean> {
  const versions = await trx
    .selectFrom('idea_revision')
    .select(['id', 'text', 'speaker', 'speaker_role'])
    .where('idea_id', '=', ideaId)
    .execute();
  const changed = versions.filter((version) => !same(clean(version), version));
  for (const version of changed) {
    await trx.updateTable('idea_revision').set(clean(version)).where('id', '=', version.id).execute();
  }
  return changed.length > 0;
}

/** A version of the idea with what is left of its words; all else stays as it is. */
async function writeErased(
  trx: Db,
  idea: Selectable<IdeaTable>,
  now: Said,
  version: number,
  personId: number,
): Promise<void> {
  const { kind, perspective, laws, consent } = idea;
  await trx
    .updateTable('idea')
    .set({ ...columnsOf(now), version, updated_at: new Date() })
    .where('id', '=', idea.id)
    .execute();
  await trx
    .insertInto('idea_revision')
    .values({
      ...columnsOf(now),
      idea_id: idea.id,
      version,
      kind,
      perspective,
      laws,
      consent,
      withdrawn: idea.withdrawn_at !== null,
      changed_by: personId,
    })
    .execute();
}
