import { formatNumber, formatShortDateTime, type ScreenLanguage, type Translate } from '../../i18n/index.js';
import type { SignOffVersion } from '../../review/index.js';
import type { FormState, PageWithForm } from '../../web/index.js';
import type { Coverage } from './coverage.repository.js';
import type { DraftTheme } from './draft.js';
import { partHref, type OpenNote } from './note-access.js';
import type { NumberedParagraph, Part } from './note.js';
import type { NoteKind } from './note.table.js';

export interface Screen {
  t: Translate;
  language: ScreenLanguage;
}

export interface BeginPage extends PageWithForm {
  kind: NoteKind;
  action: string;
  mayChange: boolean;
  /** What the list of themes is based on: whether they are signed off. */
  standing: string;
  themes: { value: string; label: string; hint: string }[];
  ticked: string[];
  themesHref: string;
}

export interface Badge {
  text: string;
  tone: 'proposal' | 'warning';
}

export interface ParagraphRow {
  href: string;
  number: string;
  title: string;
  facts: string;
  badges: Badge[];
  moveAction: string;
  first: boolean;
  last: boolean;
}

export interface NotePage {
  kind: NoteKind;
  base: string;
  title: string;
  frontHref: string;
  mayChange: boolean;
  /** Null for a proposition, which takes some of the themes. */
  coverage: { value: number; text: string } | null;
  /** Null: every idea is carried. */
  uncovered: string | null;
  chapters: {
    href: string;
    number: string;
    title: string;
    addHref: string;
    moveAction: string;
    first: boolean;
    last: boolean;
    paragraphs: ParagraphRow[];
  }[];
  removed: { title: string; kind: string; action: string }[];
}

export interface NewPartPage extends PageWithForm {
  action: string;
  cancelHref: string;
  title: string;
  chapters: { value: string; label: string }[];
  chapter: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'note/begin': BeginPage;
    'note/note': NotePage;
    'note/new-part': NewPartPage;
  }
}

export function presentBegin(
  { t, language }: Screen,
  base: string,
  themes: readonly DraftTheme[],
  form: FormState,
  { kind, mayChange, signOff }: { kind: NoteKind; mayChange: boolean; signOff: SignOffVersion | undefined },
): BeginPage {
  return {
    form,
    kind,
    action: `${base}/begin`,
    mayChange,
    standing: signOff
      ? t('note.begin.signed-off', {
          version: signOff.version,
          name: signOff.signedBy ?? t('note.somebody'),
          at: formatShortDateTime(language, signOff.signedAt),
        })
      : t('note.begin.not-signed-off'),
    themes: themes.map((theme) => ({
      value: theme.key,
      label: theme.name,
      hint: t(theme.status === 'proposal' ? 'note.begin.proposal' : 'note.begin.theme', {
        count: theme.ideaCount,
      }),
    })),
    // A note takes all themes up; a proposition a few, and which is for people to say.
    ticked: kind === 'note' ? themes.map(({ key }) => key) : [],
    themesHref: base.replace(/[^/]+$/, 'themes'),
  };
}

export interface NoteCounts {
  /** Null: not asked. */
  coverage: Coverage | null;
  /** Number of ideas by paragraph. */
  linked: ReadonlyMap<number, number>;
  openComments: ReadonlyMap<number, number>;
}

export function presentNote(screen: Screen, open: OpenNote, counts: NoteCounts): NotePage {
  const { t } = screen;
  const { base, outline, mayChange } = open;
  const missing = counts.coverage ? counts.coverage.total - counts.coverage.covered : 0;
  const row = (paragraph: NumberedParagraph, index: number, all: readonly Part[]): ParagraphRow => ({
    href: partHref(base, paragraph.id),
    number: paragraph.number,
    title: paragraph.title,
    facts: t('note.ideas', { count: counts.linked.get(paragraph.id) ?? 0 }),
    badges: badgesOf(t, paragraph, counts.openComments.get(paragraph.id) ?? 0),
    moveAction: `${partHref(base, paragraph.id)}/move`,
    first: index === 0,
    last: index === all.length - 1,
  });
  return {
    base,
    title: outline.front.title,
    frontHref: partHref(base, outline.front.id),
    mayChange,
    kind: open.note.kind,
    coverage: counts.coverage && presentCoverage(screen, counts.coverage),
    uncovered: missing > 0 ? t('note.overview.uncovered', { count: missing }) : null,
    chapters: outline.chapters.map((chapter, index) => ({
      href: partHref(base, chapter.id),
      number: chapter.number,
      title: chapter.title,
      addHref: `${base}/new?chapter=${chapter.id}`,
      moveAction: `${partHref(base, chapter.id)}/move`,
      first: index === 0,
      last: index === outline.chapters.length - 1,
      paragraphs: chapter.paragraphs.map(row),
    })),
    removed: outline.removed.map((part) => ({
      title: part.title,
      kind: t(`note.part.${part.kind}`),
      action: `${partHref(base, part.id)}/put-back`,
    })),
  };
}

/** "312 van 318 ideeën staan in een paragraaf", with the share from 0 to 1. */
export function presentCoverage({ t, language }: Screen, { covered, total }: Coverage) {
  return {
    value: total === 0 ? 0 : covered / total,
    text: t('note.overview.coverage', {
      covered: formatNumber(language, covered),
      total: formatNumber(language, total),
    }),
  };
}

/** What still asks for attention: a text that nobody changed, comments that nobody resolved. */
export function badgesOf(t: Translate, part: Part, openComments: number): Badge[] {
  const badges: Badge[] = [];
  if (part.assembled) badges.push({ text: t('note.part.assembled'), tone: 'proposal' });
  if (openComments > 0) {
    badges.push({ text: t('note.comment.open', { count: openComments }), tone: 'warning' });
  }
  return badges;
}
