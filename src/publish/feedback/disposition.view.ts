import { formatNumber } from '../../i18n/index.js';
import type { ThemeSummary } from '../../review/index.js';
import type { FormState, PageWithForm } from '../../web/index.js';
import type { Option, TickItem } from '../note/link.view.js';
import type { Screen } from '../note/overview.view.js';
import { ideaItem } from '../note/part.view.js';
import { themeOptions } from '../note/theme-options.js';
import { OUTCOMES, UNANSWERED, type AnswersAsked } from './answer.js';
import type { AnswerableIdea, AnswerCount } from './answer.repository.js';
import {
  answerHref,
  outcomeOptions,
  showAnswer,
  showGate,
  themeName,
  type ShownAnswer,
  type ShownGate,
} from './answer.view.js';
import type { PublicationGate } from './publication-gate.js';

interface AnswerItem extends TickItem {
  answer: ShownAnswer | null;
  answerHref: string;
}

export interface Conflict {
  code: string;
  tickLabel: string;
  answer: ShownAnswer | null;
}

export interface DispositionsPage extends PageWithForm {
  path: string;
  /** Where the form is posted to: the same selection. */
  action: string;
  mayChange: boolean;
  gate: ShownGate;
  filter: { theme: string; outcome: string };
  filtered: boolean;
  themes: Option[];
  outcomes: Option[];
  answers: Option[];
  count: string;
  /** Leads to the ideas without an answer. */
  openOnly: { text: string; href: string } | null;
  tickedTexts: { none: string; one: string; many: string };
  ideas: AnswerItem[];
  seen: number;
  /** "Ook de 87 ideeën van deze keuze op andere pagina’s"; null where there are none. */
  allLabel: string | null;
  tickAllHref: string;
  /** Remarks about the event that wait for an answer. */
  event: { text: string; href: string } | null;
  conflicts: Conflict[];
  firstHref: string | undefined;
  nextHref: string | undefined;
  feedbackHref: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'feedback/dispositions': DispositionsPage;
  }
}

export interface DispositionsFacts {
  projectId: number;
  mayChange: boolean;
  gate: PublicationGate;
  asked: AnswersAsked;
  tickAll: boolean;
  themes: readonly ThemeSummary[];
  counts: readonly AnswerCount[];
  count: number;
  page: readonly AnswerableIdea[];
  more: boolean;
  seen: number;
  conflicts: readonly AnswerableIdea[];
}

/** The address of a selection; the second argument replaces parts of it. */
export function selectionHref(path: string, asked: AnswersAsked, other: Record<string, string> = {}): string {
  const { theme, outcome, after } = asked;
  const all = { theme, outcome, after: after > 0 ? String(after) : '', ...other };
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

export function presentDispositions(
  screen: Screen,
  facts: DispositionsFacts,
  form: FormState,
): DispositionsPage {
  const { t, language } = screen;
  const { projectId, asked, page, counts } = facts;
  const path = `/projects/${projectId}/dispositions`;
  const names = new Map(themeOptions(t, facts.themes).map(({ value, label }) => [value, label]));
  const posted = form.values['ideas'] === undefined ? null : new Set([form.values['ideas']].flat());
  const elsewhere = facts.count - page.length;
  const openIn = (key: string): number => counted(counts, (it) => it.outcome === null && keyOf(it) === key);
  const eventOpen = openIn('event');
  const conflicting = new Set(facts.conflicts.map(({ code }) => code));
  return {
    form,
    path,
    action: selectionHref(path, asked),
    mayChange: facts.mayChange,
    gate: showGate(screen, projectId, facts.gate),
    filter: { theme: asked.theme, outcome: asked.outcome },
    filtered: asked.theme !== '' || asked.outcome !== '',
    themes: [...names].flatMap(([value, label]) => {
      const all = counted(counts, (it) => keyOf(it) === value);
      if (all === 0 && value !== asked.theme) return [];
      return [{ value, label: t('dispositions.theme-option', { name: label, all, open: openIn(value) }) }];
    }),
    outcomes: [UNANSWERED, ...OUTCOMES].map((value) => ({
      value,
      label: `${t(`dispositions.outcome.${value as 'not'}`)} (${counted(
        counts,
        ({ outcome }) => (outcome ?? UNANSWERED) === value,
      )})`,
    })),
    answers: outcomeOptions(
      screen,
      counts.some(({ outcome }) => outcome !== null),
    ),
    tickedTexts: tickedTexts(screen),
    openOnly: openOnly(screen, path, facts),
    count: t('dispositions.count', { count: facts.count }),
    ideas: page.map((idea) => ({
      ...ideaItem(screen, projectId, idea),
      // What somebody else just answered asks for a new tick: it stands above the list.
      ticked: !conflicting.has(idea.code) && (posted?.has(idea.code) ?? facts.tickAll),
      tickLabel: t('note.links.tick', { code: idea.code }),
      note: themeName(screen, names, idea.themeKey),
      answer: idea.answer && showAnswer(screen, idea.answer),
      answerHref: answerHref(projectId, idea.code),
    })),
    seen: facts.seen,
    allLabel: elsewhere > 0 ? t('dispositions.all', { number: formatNumber(language, elsewhere) }) : null,
    tickAllHref: `${selectionHref(path, asked, { tick: 'all' })}#ideas`,
    event:
      eventOpen > 0 && asked.theme !== 'event'
        ? {
            text: t('dispositions.event', { count: eventOpen }),
            href: `${path}?theme=event&outcome=${UNANSWERED}&tick=all&preset=event`,
          }
        : null,
    conflicts: facts.conflicts.map((idea) => ({
      code: idea.code,
      tickLabel: t('dispositions.conflict-tick', { code: idea.code }),
      answer: idea.answer && showAnswer(screen, idea.answer),
    })),
    firstHref: asked.after > 0 ? selectionHref(path, { ...asked, after: 0 }) : undefined,
    nextHref: facts.more ? selectionHref(path, { ...asked, after: page.at(-1)?.id ?? 0 }) : undefined,
    feedbackHref: `/projects/${projectId}/feedback`,
  };
}

/** The way to the ideas that wait, as long as not all that are shown do. */
function openOnly({ t }: Screen, path: string, facts: DispositionsFacts): DispositionsPage['openOnly'] {
  const { asked, counts } = facts;
  const count = counted(
    counts,
    (it) => it.outcome === null && (asked.theme === '' || keyOf(it) === asked.theme),
  );
  if (count === 0 || count === facts.count || asked.outcome === UNANSWERED) return null;
  return {
    text: t('dispositions.open-only', { count }),
    href: selectionHref(path, { ...asked, outcome: UNANSWERED, after: 0 }),
  };
}

/** What the script says about the ticks; `{count}` is filled in by it. */
const tickedTexts = ({ t }: Screen): DispositionsPage['tickedTexts'] => ({
  none: t('dispositions.ticked-none'),
  one: t('dispositions.ticked-one'),
  many: t('dispositions.ticked-many'),
});

const counted = (counts: readonly AnswerCount[], which: (count: AnswerCount) => boolean): number =>
  counts.filter(which).reduce((sum, { count }) => sum + count, 0);

const keyOf = ({ themeKey }: AnswerCount): string => themeKey ?? 'not-placed';
