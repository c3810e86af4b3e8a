import type { Kysely } from 'kysely';
import type { Readable } from 'node:stream';
import { listTexts, type Project } from '../../capture/index.js';
import { writeCsv } from '../../csv/index.js';
import type { Translate } from '../../i18n/index.js';
import { listThemes } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { allIdeas } from '../source/all-ideas.js';
import { answeredIdeas } from '../source/answered-ideas.js';
import { ideaHeader, ideaRow, type Names } from './idea-file.js';
import { ANSWER_COLUMNS, answerRow } from './ledger-file.js';
import { nameOf, themeHeader, themeRow } from './theme-file.js';

/**
 * The ideas of a project as a file for a Dutch Excel, workshop by workshop. Between two pages nothing is held (no
 * connection, no rows), so memory stays flat and a slow download makes nobody wait.
 */
export async function exportIdeas(
  db: Kysely<Database>,
  project: Project,
  t: Translate,
  options: { withdrawn: boolean },
): Promise<Readable> {
  const themes = await listThemes(db, project.id);
  const names: Names = {
    t,
    project: project.name,
    laws: new Map(project.laws.map(({ key, name }) => [key, name])),
    themes: new Map(themes.map((theme) => [theme.key, nameOf(theme, t)])),
  };
  return writeCsv('dutch-excel', ideaHeader(t), rows());

  async function* rows() {
    for await (const idea of allIdeas(db, project.id, options.withdrawn)) yield ideaRow(idea, names);
  }
}

/** The themes and proposals of a project, with counts and examples, as a file for a Dutch Excel. */
export async function exportThemes(db: Kysely<Database>, project: Project, t: Translate): Promise<Readable> {
  const themes = await listThemes(db, project.id);
  const codes = themes.flatMap(({ representativeCodes }) => representativeCodes);
  const texts = await listTexts(db, project.id, codes);
  return writeCsv(
    'dutch-excel',
    themeHeader(t),
    themes.map((theme) => themeRow(theme, { t, texts })),
  );
}

/** What is done with each idea, as a file for a Dutch Excel; ideas without an answer are in it too. */
export async function exportAnswers(db: Kysely<Database>, project: Project, t: Translate): Promise<Readable> {
  const themes = await listThemes(db, project.id);
  const names = new Map(themes.map((theme) => [theme.key, nameOf(theme, t)]));
  return writeCsv(
    'dutch-excel',
    ANSWER_COLUMNS.map(({ key }) => t(key)),
    rows(),
  );

  async function* rows() {
    for await (const { idea, disposition } of answeredIdeas(db, project.id, false)) {
      const { code, text, themeKey } = idea;
      const theme = themeKey === null ? '' : (names.get(themeKey) ?? themeKey);
      yield answerRow({ code, text, theme, disposition }, t);
    }
  }
}
