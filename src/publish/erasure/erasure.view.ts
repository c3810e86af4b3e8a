import type { IdeaWithWords, Project } from '../../capture/index.js';
import { findPersonalData, type WordEraser } from '../../text/index.js';
import type { FormState, PageWithForm } from '../../web/index.js';
import type { Screen } from '../note/overview.view.js';
import { excerptOf, piecesOf, wordsIn, type Piece, type WordsChosen } from './erasure.js';
import { notSeen, seenOf, type ErasurePlan, type PlannedIdea } from './erasure-plan.js';
import { moreThan, placeGroups, SHOWN, type PlacesGroup, type WordPlaces } from './erasure-places.view.js';

export interface FindPage extends PageWithForm {
  action: string;
  previewAction: string;
  /** What was asked for; null before that. */
  found: {
    title: string;
    ideas: { code: string; href: string; pieces: Piece[]; speaker: Piece[] | null }[];
    /** "en nog 12" */
    more: string | null;
    words: string;
  } | null;
}

export interface BeginPage extends PageWithForm {
  action: string;
  cancelHref: string;
  code: string;
  text: string;
  speaker: string | null;
  /** What seems to name a person. */
  words: { value: string; label: string; hint: string }[];
}

export interface PlannedItem {
  code: string;
  href: string;
  /** The text, and who said it. */
  pieces: Piece[];
  note: string | null;
}

export interface PreviewPage extends PageWithForm {
  action: string;
  cancelHref: string;
  /** Sent along once more. */
  fields: [name: string, value: string][];
  own: PlannedItem[];
  others: (PlannedItem & { ticked: boolean; tickLabel: string })[];
  groups: PlacesGroup[];
  /** What goes along out of sight, and what stays. */
  along: string[];
  /** Nothing of it was found anywhere. */
  nothing: boolean;
}

declare module '../../web/pages.js' {
  interface Pages {
    'erasure/find': FindPage;
    'erasure/begin': BeginPage;
    'erasure/preview': PreviewPage;
  }
}

const ideaHref = (projectId: number, code: string): string => `/projects/${projectId}/ideas/${code}`;
export const findHref = (projectId: number): string => `/projects/${projectId}/erase`;
export const beginHref = (projectId: number, code: string): string => `${ideaHref(projectId, code)}/erase`;

export function presentFind(
  { t }: Screen,
  project: Project,
  form: FormState,
  found?: { words: string; ideas: readonly IdeaWithWords[]; eraser: WordEraser },
): FindPage {
  const action = findHref(project.id);
  return {
    form,
    action,
    previewAction: `${action}/preview`,
    found: found
      ? {
          title: t('erasure.find.found', { count: found.ideas.length }),
          words: found.words,
          ideas: found.ideas.slice(0, SHOWN).map(({ code, text, speaker }) => ({
            code,
            href: beginHref(project.id, code),
            pieces: excerptOf(text, found.eraser),
            speaker: speaker === null ? null : piecesOf(speaker, found.eraser.find(speaker)),
          })),
          more: moreThan(found.ideas.length, t),
        }
      : null,
  };
}

export function presentBegin(
  { t }: Screen,
  project: Project,
  idea: IdeaWithWords,
  form: FormState,
): BeginPage {
  const marked = findPersonalData(idea.text).map(({ start, end, kind }) => ({
    value: idea.text.slice(start, end),
    hint: t(`personal-data.kind.${kind}`),
  }));
  const speaker = idea.speaker ? [{ value: idea.speaker, hint: t('erasure.speaker') }] : [];
  const words = new Map([...speaker, ...marked].map((word) => [word.value, word]));
  return {
    form,
    action: `${findHref(project.id)}/preview`,
    cancelHref: ideaHref(project.id, idea.code),
    code: idea.code,
    text: idea.text,
    speaker: [idea.speaker, idea.speakerRole].filter(Boolean).join(', ') || null,
    words: [...words.values()].map(({ value, hint }) => ({ value, hint, label: value })),
  };
}

export function presentPreview(
  screen: Screen,
  project: Project,
  values: WordsChosen,
  plan: ErasurePlan,
  places: WordPlaces,
  form: FormState,
): PreviewPage {
  const { t } = screen;
  const ticked = form.values['ideas'] === undefined ? null : new Set([form.values['ideas']].flat());
  const seen = form.values['seen'] === undefined ? null : [form.values['seen']].flat().join(' ');
  const news = new Set(seen === null ? [] : notSeen(plan.ideas, seen));
  const own = plan.ideas.filter(({ relation }) => relation === 'itself' || relation === 'part');
  const others = plan.ideas.filter(({ relation }) => relation === 'double' || relation === 'other');
  const groups = placeGroups(screen, project, plan.eraser, places);
  const history = places.reviewed.filter(({ kind }) => kind === 'decision').length;
  return {
    form,
    action: `${findHref(project.id)}/confirm`,
    cancelHref: values.idea === null ? findHref(project.id) : beginHref(project.id, values.idea),
    fields: [
      ['idea', values.idea ?? ''],
      ['mode', values.mode],
      ['more', wordsIn(values).join('\n')],
      ['seen', plan.ideas.map(seenOf).join(' ')],
    ],
    own: own.map((idea) => item(screen, project, plan, idea, news.has(idea))),
    others: others.map((idea) => ({
      ...item(screen, project, plan, idea, news.has(idea)),
      tickLabel: t('erasure.preview.tick', { code: idea.code }),
      // Nobody has chosen yet about what they did not see.
      ticked: seen === null || news.has(idea) ? idea.proposed : (ticked?.has(idea.code) ?? false),
    })),
    groups,
    along: [
      t('erasure.preview.along-versions'),
      t('erasure.preview.along-machine'),
      ...(history > 0 ? [t('erasure.preview.along-history', { count: history })] : []),
      ...(places.editions.length > 0
        ? [
            t('erasure.preview.along-editions', {
              count: places.editions.length,
              numbers: places.editions.map(({ number }) => number).join(', '),
            }),
          ]
        : []),
      ...(places.address ? [t('erasure.preview.along-address')] : []),
    ],
    nothing:
      plan.ideas.length === 0 &&
      groups.length === 0 &&
      history === 0 &&
      places.editions.length === 0 &&
      !places.address,
  };
}

function item(
  { t }: Screen,
  project: Project,
  { eraser }: ErasurePlan,
  idea: PlannedIdea,
  isNew: boolean,
): PlannedItem {
  const { code, text, speaker, speakerRole, relation, whole } = idea;
  const marked = (words: string): Piece[] =>
    piecesOf(words, whole ? [{ start: 0, end: words.length }] : eraser.find(words));
  const said = [speaker, speakerRole].filter((words) => words !== null).map(marked);
  const notes = [
    ...(isNew ? [t('erasure.preview.new')] : []),
    ...(relation === 'part' || relation === 'double' ? [t(`erasure.preview.relation.${relation}`)] : []),
  ];
  return {
    code,
    href: ideaHref(project.id, code),
    pieces: [
      ...marked(text),
      ...said.flatMap((pieces, at) => [{ text: at === 0 ? '\n— ' : ', ', mark: false }, ...pieces]),
    ],
    note: notes.length > 0 ? notes.join('; ') : null,
  };
}
