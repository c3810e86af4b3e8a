import { isArchived, type Project } from '../../capture/index.js';
import { reasonLines, textParts, type TextPart } from '../../review/index.js';
import { tickedIn, type FormState, type PageWithForm } from '../../web/index.js';
import type { Screen } from '../note/overview.view.js';
import type { MarkedOwnText, OwnTextPlace } from './own-text.js';

export interface OwnTextsPage extends PageWithForm {
  action: string;
  open: boolean;
  mayChange: boolean;
  count: string;
  /** Null: nothing was looked at yet. */
  otherHref: string | null;
  otherLabel: string;
  texts: {
    hash: string;
    title: string;
    href: string;
    parts: TextPart[];
    reasons: string[];
    ticked: boolean;
  }[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'own-texts/own-texts': OwnTextsPage;
  }
}

export const ownTextsHref = (projectId: number): string => `/projects/${projectId}/own-texts`;

/** Characters of a long text around what is marked. */
const AROUND = 160;

export function presentOwnTexts(
  { t }: Screen,
  project: Project,
  state: 'open' | 'reviewed',
  marked: readonly MarkedOwnText[],
  form: FormState,
): OwnTextsPage {
  const open = state === 'open';
  const action = ownTextsHref(project.id);
  const texts = marked.filter(({ reviewed }) => reviewed !== open);
  const others = marked.length - texts.length;
  const ticked = tickedIn(form, 'texts');
  return {
    form,
    action,
    open,
    mayChange: !isArchived(project),
    count: t(open ? 'own-texts.count' : 'own-texts.count-reviewed', { count: texts.length }),
    otherHref: !open ? action : others === 0 ? null : `${action}?state=reviewed`,
    otherLabel: t(open ? 'own-texts.show-reviewed' : 'own-texts.show-open', { count: others }),
    texts: texts.map(({ place, text, spans, hash }) => ({
      hash,
      ...named({ t }, project.id, place),
      parts: shortened(textParts(t, text, spans)),
      reasons: reasonLines(t, text, spans),
      ticked: ticked.has(hash),
    })),
  };
}

/** What a text is called, and where it is changed. */
function named({ t }: Pick<Screen, 't'>, projectId: number, place: OwnTextPlace) {
  const base = `/projects/${projectId}`;
  if (place.kind === 'project') return { title: t('own-texts.place.project'), href: `${base}/edit` };
  if (place.kind === 'workshop') {
    const { number } = place;
    return {
      title: t('capture.workshop.name', { number }),
      href: `${base}/workshops/${number}/edit`,
    };
  }
  if (place.kind === 'theme') {
    const { key, name } = place;
    return { title: t('own-texts.place.theme', { name }), href: `${base}/themes/${key}/edit` };
  }
  if (place.kind === 'part') {
    const { note, id, title } = place;
    return { title: t(`own-texts.place.${note}`, { title }), href: `${base}/${note}/parts/${id}/edit` };
  }
  const { code } = place;
  return { title: t('own-texts.place.answer', { code }), href: `${base}/dispositions/${code}` };
}

/** What is not marked, cut where it is long, so that a whole chapter does not hide two words. */
function shortened(parts: readonly TextPart[]): TextPart[] {
  return parts.map(({ text, mark }, at) => {
    if (mark !== null || text.length <= 2 * AROUND) return { text, mark };
    const before = at === 0 ? '' : text.slice(0, AROUND).toWellFormed();
    const after = at === parts.length - 1 ? '' : text.slice(-AROUND).toWellFormed();
    return { text: `${before} … ${after}`.trim(), mark };
  });
}
