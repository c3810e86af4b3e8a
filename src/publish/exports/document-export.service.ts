import type { Kysely } from 'kysely';
import type { Project } from '../../capture/index.js';
import { translator } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import { countIdeas } from './export.repository.js';
import { readRunningFacts } from './running-facts.repository.js';
import { makeFile } from '../documents/make-file.js';
import type { PlainDocument } from '../documents/document.js';
import type { DocumentFormat } from '../documents/write-document.js';
import { forAudience } from '../source/for-audience.js';
import type { Audience, NoteSource } from '../source/note-source.js';
import { readNoteSource } from '../source/read-note-source.js';
import { readNote } from '../source/read-note.js';
import { listUnreviewedOwnTexts } from '../own-texts/own-text.repository.js';
import { governanceAnnex, type RunningFacts } from '../reports/governance-annex.js';
import { noteDocument } from '../reports/note-document.js';
import type { ReportContext } from '../reports/report.js';
import { themesReport } from '../reports/themes-report.js';
import { harvestWorkbook } from './workbook-file.js';

export const CONTENTS = ['themes', 'note', 'proposition', 'governance'] as const;
export type Contents = (typeof CONTENTS)[number];

/** Documents and workbooks are in Dutch, whatever language their maker has on screen. */
const t = translator('nl');

/**
 * Ideas that a format takes. These are in memory as a whole while they are written, and nobody reads a printed list of
 * this length; CSV and JSON have no limit. Measured in docs/json-export.md.
 */
export const MOST_IDEAS: Record<DocumentFormat | 'xlsx', number> = {
  docx: 3_000,
  odt: 20_000,
  html: 20_000,
  md: 20_000,
  xlsx: 20_000,
};

export type ExportRefusal =
  | { reason: 'too-many'; count: number; most: number }
  | { reason: 'no-note' | 'no-proposition' }
  | { reason: 'personal-data' | 'own-texts'; count: number };

export type ExportedFile = { ok: true; bytes: Uint8Array } | { ok: false; refusal: ExportRefusal };

/** What the annex for the Algorithm Register tells of this server. */
export type RunningSettings = Pick<RunningFacts, 'embedded' | 'publicUrl' | 'logLevel'>;

export interface Occasion {
  organisation: string;
  /** `2026-11-21` */
  date: string;
}

/** The theme report or the note as it stands, as a file; or why it cannot be made. */
export async function exportDocument(
  db: Kysely<Database>,
  project: Project,
  occasion: Occasion,
  { contents, audience, format }: { contents: Contents; audience: Audience; format: DocumentFormat },
  running: RunningSettings,
): Promise<ExportedFile> {
  // The annex counts ideas and lists none.
  const tooMany = contents === 'governance' ? undefined : await refuseTooMany(db, project.id, format);
  if (tooMany) return { ok: false, refusal: tooMany };
  const whole = await readNoteSource(db, project, t);
  const marked = whole.ideas.filter((idea) => idea.unreviewedPersonalData).length;
  if (audience === 'public' && contents !== 'governance') {
    if (marked > 0) return { ok: false, refusal: { reason: 'personal-data', count: marked } };
    const kind = contents === 'proposition' ? 'proposition' : 'note';
    const own = (await listUnreviewedOwnTexts(db, project.id, kind)).length;
    if (own > 0) return { ok: false, refusal: { reason: 'own-texts', count: own } };
  }
  const source = forAudience(whole, audience);
  const context: ReportContext = { t, ...occasion, audience, edition: null };
  const document = await documentOf();
  if (!document) {
    return { ok: false, refusal: { reason: contents === 'note' ? 'no-note' : 'no-proposition' } };
  }
  return { ok: true, bytes: await makeFile({ kind: 'document', format, document }) };

  async function documentOf(): Promise<PlainDocument | undefined> {
    if (contents === 'themes') return themesReport(source, context);
    if (contents === 'governance') {
      // What is suspected and who spoke is counted there, and not shown.
      return governanceAnnex(whole, { ...running, ...(await readRunningFacts(db, project.id)) }, context);
    }
    const note = contents === 'note' ? source.note : await readNote(db, project.id, 'proposition');
    if (!note) return undefined;
    const seen = { ...source, note };
    return noteDocument(seen, note, context, { brief: contents === 'proposition' });
  }
}

/** The whole harvest as an Excel workbook, for use inside. */
export async function exportWorkbook(
  db: Kysely<Database>,
  project: Project,
  occasion: Occasion,
): Promise<ExportedFile> {
  const tooMany = await refuseTooMany(db, project.id, 'xlsx');
  if (tooMany) return { ok: false, refusal: tooMany };
  const source: NoteSource = await readNoteSource(db, project, t);
  const workbook = harvestWorkbook(source, { t, ...occasion, audience: 'internal', edition: null });
  return { ok: true, bytes: await makeFile({ kind: 'workbook', workbook }) };
}

async function refuseTooMany(
  db: Kysely<Database>,
  projectId: number,
  format: DocumentFormat | 'xlsx',
): Promise<ExportRefusal | undefined> {
  const { active: count } = await countIdeas(db, projectId);
  const most = MOST_IDEAS[format];
  return count > most ? { reason: 'too-many', count, most } : undefined;
}
