import type { ReviewedIdea } from '../../review/index.js';
import type { Coverage } from './coverage.repository.js';
import type { ParagraphRef } from './ledger.js';
import { partHref, type OpenNote } from './note-access.js';
import type { NumberedParagraph } from './note.js';
import { presentCoverage, type Screen } from './overview.view.js';

interface Link {
  text: string;
  href: string;
}

export interface LedgerPage {
  base: string;
  /** Null for a proposition. */
  exportAction: string | null;
  coverage: { value: number; text: string };
  views: { label: string; href: string; current: boolean }[];
  /** One of the two. */
  paragraphs: { number: string; title: string; href: string; count: string; codes: Link[] }[] | null;
  ideas: { code: string; href: string; text: string; paragraphs: Link[] }[] | null;
  firstHref: string | undefined;
  nextHref: string | undefined;
}

declare module '../../web/pages.js' {
  interface Pages {
    'note/ledger': LedgerPage;
  }
}

type By = 'paragraph' | 'idea';

function frame(screen: Screen, { base, project, note }: OpenNote, coverage: Coverage, by: By) {
  const view = (name: By): string => `${base}/ledger${name === 'idea' ? '?by=idea' : ''}`;
  return {
    base,
    exportAction: note.kind === 'note' ? `/projects/${project.id}/export/ledger` : null,
    coverage: presentCoverage(screen, coverage),
    views: (['paragraph', 'idea'] as const).map((name) => ({
      label: screen.t(`note.ledger.by-${name}`),
      href: view(name),
      current: name === by,
    })),
  };
}

const ideaHref = (project: { id: number }, code: string): string => `/projects/${project.id}/ideas/${code}`;

export function presentParagraphLedger(
  screen: Screen,
  open: OpenNote,
  coverage: Coverage,
  rows: readonly { paragraph: NumberedParagraph; codes: readonly string[] }[],
): LedgerPage {
  return {
    ...frame(screen, open, coverage, 'paragraph'),
    paragraphs: rows.map(({ paragraph, codes }) => ({
      number: paragraph.number,
      title: paragraph.title,
      href: partHref(open.base, paragraph.id),
      count: screen.t('note.ideas', { count: codes.length }),
      codes: codes.map((code) => ({ text: code, href: ideaHref(open.project, code) })),
    })),
    ideas: null,
    firstHref: undefined,
    nextHref: undefined,
  };
}

export function presentIdeaLedger(
  screen: Screen,
  open: OpenNote,
  coverage: Coverage,
  ideas: readonly ReviewedIdea[],
  refs: ReadonlyMap<number, readonly ParagraphRef[]>,
  { after, more }: { after: number; more: boolean },
): LedgerPage {
  const here = `${open.base}/ledger?by=idea`;
  const last = ideas.at(-1);
  return {
    ...frame(screen, open, coverage, 'idea'),
    paragraphs: null,
    ideas: ideas.map(({ id, code, text }) => ({
      code,
      href: ideaHref(open.project, code),
      text,
      paragraphs: (refs.get(id) ?? []).map(({ partId, number, title }) => ({
        text: `${number} ${title}`,
        href: partHref(open.base, partId),
      })),
    })),
    firstHref: after > 0 ? here : undefined,
    nextHref: more && last ? `${here}&after=${last.id}` : undefined,
  };
}
