import type { Kysely } from 'kysely';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { ConflictError } from '../../errors.js';
import { translator } from '../../i18n/index.js';
import type { Database } from '../../schema.js';
import { MOST_IDEAS, type Occasion } from '../exports/document-export.service.js';
import type { PlainDocument } from '../documents/document.js';
import { makeFile } from '../documents/make-file.js';
import { forAudience } from '../source/for-audience.js';
import type { Audience, NoteSource } from '../source/note-source.js';
import { noteDocument } from '../reports/note-document.js';
import type { ReportContext } from '../reports/report.js';
import { themesReport } from '../reports/themes-report.js';
import { sourceParts, type Obstacle } from '../source/source-parts.js';
import { harvestWorkbook } from '../exports/workbook-file.js';
import { canonicalJson, EDITION_FORMATS, sha256, type Edition, type EditionFormat } from './edition.js';
import { readFrozenSource, type NewEdition } from './edition.repository.js';

/** Editions are in Dutch, whatever language their maker has on screen. */
const t = translator('nl');
const compress = promisify(gzip);
const expand = promisify(gunzip);

/** What keeps a public edition in; empty: nothing. */
export async function publicObstacles(
  db: Kysely<Database>,
  source: NoteSource,
  projectId: number,
): Promise<Obstacle[]> {
  const marked = source.ideas.filter((idea) => idea.unreviewedPersonalData).map(({ code }) => code);
  return [
    ...(marked.length > 0 ? [{ reason: 'personal-data' as const, codes: marked }] : []),
    ...(await sourceParts.publicationGate(db, projectId)),
  ];
}

/** What an edition froze. Throws ConflictError where words of it were erased meanwhile. */
export async function thaw(db: Kysely<Database>, edition: Edition): Promise<NoteSource> {
  const frozen = await readFrozenSource(db, edition.id);
  if (!frozen) throw new ConflictError('words of this edition were erased meanwhile');
  return JSON.parse((await expand(frozen)).toString('utf8')) as NoteSource;
}

/** An edition of this source with all its files, not stored yet. `fileMade` is called after each file. */
export async function freeze(
  source: NoteSource,
  audiences: readonly Audience[],
  occasion: Occasion,
  number: number,
  fileMade: () => Promise<void> = () => Promise.resolve(),
): Promise<Omit<NewEdition, 'changes' | 'replaces'>> {
  const json = canonicalJson(source);
  const hash = sha256(json);
  const files = [];
  for (const audience of audiences) {
    const seen = forAudience(source, audience);
    const context: ReportContext = { t, ...occasion, audience, edition: { number, hash } };
    const document = seen.note ? noteDocument(seen, seen.note, context) : themesReport(seen, context);
    for (const format of EDITION_FORMATS) {
      const content = await contentOf(format, seen, document, context);
      if (content) files.push({ audience, format, sha256: sha256(content), content });
      await fileMade();
    }
  }
  return {
    number,
    title: source.note?.title ?? t('documents.themes.title'),
    madeOn: occasion.date,
    audiences,
    source: await compress(json),
    sourceHash: hash,
    files,
  };
}

/** The file; undefined where there are more ideas than the format takes. */
async function contentOf(
  format: EditionFormat,
  source: NoteSource,
  document: PlainDocument,
  context: ReportContext,
): Promise<Uint8Array | undefined> {
  if (format === 'json') return Buffer.from(canonicalJson(source));
  if (source.ideas.length > MOST_IDEAS[format]) return undefined;
  return format === 'xlsx'
    ? makeFile({ kind: 'workbook', workbook: harvestWorkbook(source, context) })
    : makeFile({ kind: 'document', format, document });
}
