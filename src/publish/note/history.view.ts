import { formatShortDateTime } from '../../i18n/index.js';
import { differenceOf, type Piece } from '../../web/index.js';
import { partHref, type OpenNote } from './note-access.js';
import type { Part } from './note.js';
import type { Screen } from './overview.view.js';
import type { Revision } from './revision.repository.js';

export interface HistoryPage {
  base: string;
  partHref: string;
  partTitle: string;
  versions: { label: string; meta: string; href: string; current: boolean; shown: boolean }[];
  /** The version that is looked at. */
  shown: {
    heading: string;
    title: string;
    /** Against the version before it; null: there is none, or it differs too much. */
    pieces: Piece[] | null;
    body: string;
    restoreAction: string | null;
    version: number;
    seen: number;
  };
}

declare module '../../web/pages.js' {
  interface Pages {
    'note/history': HistoryPage;
  }
}

/**
 * The versions of a part, one of them with what it changed.
 * @param revisions the newest first; at least one
 */
export function presentHistory(
  { t, language }: Screen,
  { base, mayChange }: OpenNote,
  part: Part,
  revisions: readonly Revision[],
  shown: Revision,
): HistoryPage {
  const href = partHref(base, part.id);
  const before = revisions.find(({ version }) => version === shown.version - 1);
  return {
    base,
    partHref: href,
    partTitle: part.title,
    versions: revisions.map((revision) => ({
      label: t('note.history.version', { version: revision.version }),
      meta: [
        t('note.history.by', {
          name: revision.changedBy ?? t('note.somebody'),
          at: formatShortDateTime(language, revision.changedAt),
        }),
        revision.assembled ? t('note.history.assembled') : '',
        revision.restoredFrom === null ? '' : t('note.history.restored', { version: revision.restoredFrom }),
      ]
        .filter(Boolean)
        .join(' · '),
      href: `${href}/history?version=${revision.version}`,
      current: revision.version === part.version,
      shown: revision.version === shown.version,
    })),
    shown: {
      heading: t(before ? 'note.history.changed' : 'note.history.text', { version: shown.version }),
      title: shown.title,
      pieces: before ? differenceOf(before.body, shown.body) : null,
      body: shown.body,
      restoreAction:
        mayChange && part.removedAt === null && shown.version !== part.version ? `${href}/restore` : null,
      version: shown.version,
      seen: part.version,
    },
  };
}
