import type { Kysely } from 'kysely';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { writeCsv } from '../../csv/index.js';
import type { Translate } from '../../i18n/index.js';
import { placesIn, type SignOff } from '../../review/index.js';
import type { Database } from '../../schema.js';
import { listIdeasAt } from './sign-off-export.repository.js';
import { signedIdeaHeader, signedIdeaRow, signedThemeHeader, signedThemeRow } from './sign-off-file.js';

/** Ideas read at a time. */
const PAGE_SIZE = 500;

/** The ideas of a version that was signed off, theme by theme, with the texts of that moment, for a Dutch Excel. */
export function exportSignedIdeas(
  db: Kysely<Database>,
  projectId: number,
  signed: SignOff,
  t: Translate,
): Readable {
  return writeCsv('dutch-excel', signedIdeaHeader(t), rows());

  async function* rows() {
    const places = [...placesIn(signed.content)];
    for (let begin = 0; begin < places.length; begin += PAGE_SIZE) {
      const part = places.slice(begin, begin + PAGE_SIZE);
      const codes = part.map(([code]) => code);
      const ideas = await listIdeasAt(db, projectId, codes, signed.signedAt);
      for (const [code, place] of part) {
        yield signedIdeaRow({ code, place, idea: ideas.get(code) ?? null }, { t, signed });
      }
      // As in every export: other requests get their turn between two pages.
      await nextTurn();
    }
  }
}

/** The themes of a version that was signed off, in its order, for a Dutch Excel. */
export function exportSignedThemes(signed: SignOff, t: Translate): Readable {
  return writeCsv(
    'dutch-excel',
    signedThemeHeader(t),
    signed.content.themes.map((theme) => signedThemeRow(theme, { t, signed })),
  );
}
