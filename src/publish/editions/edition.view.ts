import { isArchived, type Project } from '../../capture/index.js';
import { formatDay, formatNumber, formatShortDateTime, type Translate } from '../../i18n/index.js';
import type { FormState, PageWithForm, RequestContext } from '../../web/index.js';
import { AUDIENCES, type Audience } from '../source/note-source.js';
import { ownTextsHref } from '../own-texts/own-text.view.js';
import type { Obstacle } from '../source/source-parts.js';
import { EDITION_FORMATS, type Edition, type EditionEvent, type EditionFile } from './edition.js';
import type { EditionChanges } from './edition-changes.js';

export interface EditionsPage extends PageWithForm {
  address: string;
  archived: boolean;
  /** The page of the edition that is being made; null while none is. */
  makingHref: string | null;
  /** What an edition would hold now. */
  contents: string;
  obstacles: { text: string; links: { href: string; label: string }[]; more: number }[];
  audiences: { value: Audience; label: string; hint: string }[];
  rows: {
    edition: { text: string; href: string };
    date: string;
    audiences: string;
    by: string;
    state: string;
  }[];
}

export interface EditionPage {
  address: string;
  number: number;
  /** Title of the note, and what became of the edition. */
  title: string;
  redacted: string | null;
  replaces: { href: string; text: string } | null;
  facts: { term: string; text: string }[];
  changes: { title: string; items: string[] }[];
  /** True for the first edition: there is nothing to compare with. */
  first: boolean;
  since: string;
  files: {
    audience: string;
    /** Which kinds were not made and why; null where all are there. */
    missing: string | null;
    files: { action: string; label: string; size: string; sha256: string }[];
  }[];
  log: string[];
  /** Where words can be erased from it; null once that happened. */
  eraseHref: string | null;
}

declare module '../../web/pages.js' {
  interface Pages {
    'publish/editions': EditionsPage;
    'publish/edition': EditionPage;
  }
}

/** Codes named beside an obstacle; the others are counted. */
const NAMED = 12;

export function presentEditions(
  { t, language }: RequestContext,
  given: {
    project: Project;
    form: FormState;
    hasNote: boolean;
    obstacles: readonly Obstacle[];
    editions: readonly Edition[];
    busy: boolean;
  },
): EditionsPage {
  const { project } = given;
  const address = `/projects/${project.id}/editions`;
  return {
    address,
    form: given.form,
    archived: isArchived(project),
    makingHref: given.busy ? `${address}/making` : null,
    contents: t(given.hasNote ? 'editions.contents.note' : 'editions.contents.themes'),
    obstacles: given.obstacles.map((obstacle) => {
      if (obstacle.reason === 'own-texts') {
        const links = [{ href: ownTextsHref(project.id), label: t('own-texts.title') }];
        return { text: t('own-texts.gate', { count: obstacle.count }), links, more: 0 };
      }
      const { reason, codes } = obstacle;
      return {
        text: t(`editions.obstacle.${reason}`, { count: codes.length }),
        links: codes
          .slice(0, NAMED)
          .map((code) => ({ href: `/projects/${project.id}/ideas/${code}`, label: code })),
        more: Math.max(0, codes.length - NAMED),
      };
    }),
    audiences: AUDIENCES.map((value) => ({
      value,
      label: t(`publish.audience.${value}`),
      hint: t(`publish.audience-hint.${value}`),
    })),
    rows: given.editions.map((edition) => ({
      edition: { text: t('editions.name', { number: edition.number }), href: `${address}/${edition.number}` },
      date: formatDay(language, edition.madeOn),
      audiences: audienceNames(edition.audiences, t),
      by: edition.madeBy ?? '',
      state: t(edition.redactedAt === null ? 'editions.state.standing' : 'editions.state.redacted'),
    })),
  };
}

export function presentEdition(
  { t, language }: RequestContext,
  given: {
    project: Project;
    edition: Edition;
    files: readonly EditionFile[];
    events: readonly EditionEvent[];
  },
): EditionPage {
  const { project, edition, files } = given;
  const list = `/projects/${project.id}/editions`;
  const address = `${list}/${edition.number}`;
  const successor = given.events.find(({ kind }) => kind === 'redacted')?.detail.number;
  return {
    address,
    number: edition.number,
    title: edition.title,
    redacted:
      edition.redactedAt === null ? null : t('editions.redacted', { number: successor ?? edition.number }),
    replaces:
      edition.replaces === null
        ? null
        : {
            href: `${list}/${edition.replaces}`,
            text: t('editions.replaces', { number: edition.replaces }),
          },
    facts: [
      { term: t('documents.fact.date'), text: formatDay(language, edition.madeOn) },
      { term: t('editions.column.audiences'), text: audienceNames(edition.audiences, t) },
      { term: t('editions.column.by'), text: edition.madeBy ?? '–' },
      { term: t('documents.fact.hash'), text: edition.sourceHash },
    ],
    first: edition.changes.since === null,
    since: t('editions.changes.title', { number: edition.changes.since ?? 0 }),
    changes: presentChanges(edition.changes, t),
    files: AUDIENCES.filter((audience) => files.some((file) => file.audience === audience)).map(
      (audience) => ({
        audience: t(`publish.audience.${audience}`),
        missing: missingFormats(files, audience, t),
        files: EDITION_FORMATS.flatMap((format) => {
          const file = files.find((one) => one.audience === audience && one.format === format);
          if (!file) return [];
          const kilobytes = formatNumber(language, Math.max(1, Math.round(file.size / 1000)));
          return [
            {
              action: `${address}/files/${audience}/${format}`,
              label: t(`publish.format.${format}`),
              size: t('editions.size', { kilobytes }),
              sha256: file.sha256,
            },
          ];
        }),
      }),
    ),
    log: given.events.map((event) => {
      const { codes = [], reason = '', number = 0 } = event.detail;
      const what = t(`editions.event.${event.kind}`, { codes: codes.join(', '), number });
      const who = event.by ?? t('editions.nobody');
      const because = reason === '' ? '' : ` ${t('editions.event.reason', { reason })}`;
      return `${formatShortDateTime(language, event.at)} · ${who}: ${what}${because}`;
    }),
    eraseHref: edition.redactedAt === null ? `/projects/${project.id}/erase` : null,
  };
}

/** A kind of file that takes fewer ideas than there are is left out of an edition. */
function missingFormats(files: readonly EditionFile[], audience: Audience, t: Translate): string | null {
  const made = new Set(files.filter((file) => file.audience === audience).map(({ format }) => format));
  const missing = EDITION_FORMATS.filter((format) => !made.has(format));
  if (missing.length === 0) return null;
  return t('editions.files-missing', {
    formats: missing.map((format) => t(`publish.format.${format}`)).join(', '),
  });
}

const audienceNames = (audiences: readonly Audience[], t: Translate): string =>
  AUDIENCES.filter((audience) => audiences.includes(audience))
    .map((audience) => t(`publish.audience.${audience}`))
    .join(', ');

/** Lists of what changed; those without anything are left out. */
function presentChanges(changes: EditionChanges, t: Translate): EditionPage['changes'] {
  const { ideas, themes, paragraphs, answers } = changes;
  return [
    { title: t('editions.changes.paragraphs-added'), items: paragraphs.added },
    { title: t('editions.changes.paragraphs-changed'), items: paragraphs.changed },
    { title: t('editions.changes.paragraphs-gone'), items: paragraphs.gone },
    { title: t('editions.changes.themes-added'), items: themes.added },
    {
      title: t('editions.changes.themes-renamed'),
      items: themes.renamed.map(({ from, to }) => `${from} → ${to}`),
    },
    { title: t('editions.changes.themes-gone'), items: themes.gone },
    { title: t('editions.changes.ideas-added'), items: ideas.added },
    { title: t('editions.changes.ideas-changed'), items: ideas.changed },
    { title: t('editions.changes.ideas-gone'), items: ideas.gone },
    { title: t('editions.changes.answers'), items: answers },
  ].filter(({ items }) => items.length > 0);
}
