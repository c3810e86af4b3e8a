import { outcomeText, type RunAcceptance } from '../../analyse/index.js';
import { formatShortDateTime } from '../../i18n/index.js';
import type { FormState } from '../../web/index.js';
import type { HistoryEntry } from './decision.repository.js';
import { sentence } from './history.view.js';
import type { Screen } from '../themes/themes.view.js';
import type { Option } from '../themes/theme.view.js';
import type { TimelineAct } from './timeline.repository.js';

/** An act in words. */
export interface TimelineItem {
  /** "Sanne draaide terug:", before what that was; null for an act of its own. */
  lead: string | null;
  what: string[];
  /** "en nog 12 beslissingen", where an act is too long to be told. */
  more: string | null;
  at: string;
  reason: string | null;
  /** "Teruggedraaid door Omar op 3 mei"; null where it counts. */
  undone: string | null;
  /** Taking it back, or doing it again; null where there is nothing to press. */
  button: { href: string; label: string; context: string } | null;
}

export interface TimelinePage {
  base: string;
  items: TimelineItem[];
  filtered: boolean;
  filter: { person: string; theme: string };
  people: Option[];
  themes: Option[];
  previousHref: string | undefined;
  nextHref: string | undefined;
  shown: string;
}

export interface UndoPage {
  base: string;
  title: string;
  redo: boolean;
  action: string;
  /** True where more goes along than was shown a moment ago. */
  changed: boolean;
  act: TimelineItem;
  /** What goes along, newest first. */
  others: TimelineItem[];
  shown: string;
  /** Where one goes afterwards, and by thinking better of it. */
  returnTo: string;
  submitLabel: string;
  form: FormState;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/timeline': TimelinePage;
    'review/undo': UndoPage;
  }
}

/** Sentences about one act; an act of a codebook would fill the page. */
const MOST_SENTENCES = 6;

export interface Told {
  entries: ReadonlyMap<string, readonly HistoryEntry[]>;
  lawName: (key: string) => string;
  /** The address of the timeline; null where nothing may be changed. */
  undoBase: string | null;
}

/** The acts whose decisions have to be read to tell about these. */
export const toldActs = (acts: readonly TimelineAct[]): string[] => [...new Set(acts.map(originalOf))];

/** The acceptance of an analysis in words. Its page shows what returning to it would change, and has the button for it. */
export function acceptanceItem(
  screen: Screen,
  acceptance: RunAcceptance,
  { base, currentRunId, mayChange }: { base: string; currentRunId: number | undefined; mayChange: boolean },
): TimelineItem {
  const { t, language } = screen;
  const at = formatShortDateTime(language, acceptance.acceptedAt);
  const current = acceptance.runId === currentRunId;
  const first = acceptance.replacedRunId === null;
  const word = acceptance.again ? 'again' : first ? 'first' : acceptance.kind;
  const sentence = t(`timeline.acceptance.${word}`, {
    who: acceptance.personName ?? t('review.somebody'),
    number: acceptance.runId,
  });
  const outcome = acceptance.again || first ? [] : [outcomeText(screen, { ...acceptance, status: 'done' })];
  const standing = current ? [t('timeline.acceptance.current')] : [];
  const details = [...outcome, ...standing].join(', ');
  return {
    lead: null,
    what: [sentence],
    more: details === '' ? null : details,
    at,
    reason: null,
    undone: null,
    button:
      mayChange && !current && !acceptance.pruned
        ? {
            href: `${base}/analysis/runs/${acceptance.runId}`,
            label: t('timeline.acceptance.return'),
            context: at,
          }
        : null,
  };
}

const originalOf = (act: TimelineAct): string => act.redoes ?? act.undoes ?? act.id;

/** An act that took something back, or did it again, is told in the words of what that was. */
export function timelineItem({ t, language }: Screen, act: TimelineAct, told: Told): TimelineItem {
  const entries = told.entries.get(originalOf(act)) ?? [];
  const sentences = entries.map((entry) => sentence(t, entry, told.lawName));
  const who = act.who ?? t('review.somebody');
  const at = formatShortDateTime(language, act.at);
  const what = sentences.length === 0 ? [t('timeline.empty')] : sentences.slice(0, MOST_SENTENCES);
  const left = sentences.length - what.length;
  return {
    lead: act.undoes === null ? null : t(act.redoes === null ? 'timeline.undid' : 'timeline.redid', { who }),
    what,
    more: left > 0 ? t('timeline.more', { count: left }) : null,
    at,
    reason: act.reason === null ? null : t('timeline.reason', { reason: act.reason }),
    undone:
      act.undoneAt === null || act.undoes !== null
        ? null
        : t('timeline.undone-by', {
            who: act.undoneWho ?? t('review.somebody'),
            at: formatShortDateTime(language, act.undoneAt),
          }),
    button: button(t, act, at, told.undoBase),
  };
}

/** What took something back has no button: the act itself has one. */
function button(
  t: Screen['t'],
  act: TimelineAct,
  context: string,
  base: string | null,
): TimelineItem['button'] {
  if (base === null || act.undoes !== null) return null;
  return act.undoneBy === null
    ? { href: `${base}/${act.id}/undo`, label: t('timeline.undo'), context }
    : { href: `${base}/${act.undoneBy}/undo`, label: t('timeline.redo'), context };
}
