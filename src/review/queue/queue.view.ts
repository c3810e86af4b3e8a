import { isBusy, type AnalysisRun } from '../../analyse/index.js';
import { formatPercentage } from '../../i18n/index.js';
import type { FormState } from '../../web/index.js';
import type { PlacedIdea } from '../ideas/idea.repository.js';
import { ideaItem, type IdeaItem, type IdeaSurroundings } from '../ideas/idea.view.js';
import { CERTAINTY, outlookOf, type Outlook } from './outlook.js';
import { BATCH, type QueueProgress } from './queue.js';
import type { Waiting } from './queue.repository.js';
import { NOT_PLACED, type ThemeSummary } from '../themes/theme.js';
import { moveTargets, type OptionGroup } from '../themes/theme.view.js';
import type { Screen } from '../themes/themes.view.js';

/** A theme that the idea can go to with one key. */
export interface QuickChoice {
  key: string;
  label: string;
  description: string;
}

export interface QueuePage {
  base: string;
  mayChange: boolean;
  /** Null when the queue is empty. */
  card: {
    idea: IdeaItem;
    code: string;
    /** Nobody has decided anything yet: the page explains itself. */
    first: boolean;
    version: string;
    skipHref: string;
    here: QuickChoice;
    /** The runner-up of the machine. */
    second: QuickChoice | null;
    notPlaced: boolean;
    targets: OptionGroup[];
  } | null;
  after: string;
  /** Passed over in this round; 0 where one is at the head. */
  skipped: boolean;
  progress: { value: number; text: string };
  /** What the checks say about all ideas, or how many are missing for that. */
  outlook: string | null;
  /** Where one goes on to once so much stands right that checking more changes little; null before that. */
  enoughHref: string | null;
  batch: string;
  /** What the last time of placing again did. */
  replaced: { text: string; href: string } | null;
  form: FormState;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/queue': QueuePage;
  }
}

interface Facts {
  run: AnalysisRun;
  newest: AnalysisRun;
  progress: QueueProgress;
  after: number;
  waiting: Waiting | undefined;
  idea: PlacedIdea | undefined;
  version: number;
  themes: readonly ThemeSummary[];
  mayChange: boolean;
  form: FormState;
}

export function queuePage(
  screen: Screen,
  around: Omit<IdeaSurroundings, 'ticked'>,
  { run, newest, progress, after, waiting, idea, version, themes, mayChange, form }: Facts,
): QueuePage {
  const { t, language } = screen;
  const { base, nameOf } = around;
  const choice = (key: string | null): QuickChoice => {
    const theme = themes.find((candidate) => candidate.key === key);
    const description = theme?.description || (theme?.keyTerms ?? []).join(', ');
    return { key: key ?? NOT_PLACED, label: nameOf(key), description };
  };
  const share = progress.ideas === 0 ? 1 : progress.decided / progress.ideas;
  const outlook = outlookOf(progress);
  const busy = isBusy(newest);
  // A full batch that could not be taken along waits for the next check.
  const left = Math.max(1, BATCH - progress.sinceRun);
  return {
    base,
    mayChange,
    card:
      idea && waiting
        ? {
            idea: ideaItem(screen, idea, { ...around, ticked: new Set() }),
            code: idea.code,
            first: progress.decided === 0 && after === 0,
            version: String(version),
            skipHref: `${base}/queue?after=${waiting.rank}`,
            here: choice(idea.themeKey),
            second: idea.secondKey === null ? null : choice(idea.secondKey),
            notPlaced: idea.themeKey !== null,
            targets: moveTargets(t, themes, idea.themeKey ?? NOT_PLACED),
          }
        : null,
    after: String(after),
    skipped: after > 0,
    progress: {
      value: share,
      text: t('queue.progress', {
        count: progress.decided,
        total: progress.ideas,
        percentage: formatPercentage(language, share),
      }),
    },
    outlook: outlook && outlookText(screen, outlook, progress),
    enoughHref: outlook?.kind === 'bound' && outlook.enough ? `${base}/sign-off` : null,
    batch: busy ? t('queue.busy') : t('queue.batch', { count: left }),
    replaced:
      run.kind === 're-place' && run.movedCount !== null
        ? { text: t('queue.replaced', { count: run.movedCount }), href: `${base}/analysis/runs/${run.id}` }
        : null,
    form,
  };
}

function outlookText({ t, language }: Screen, outlook: Outlook, progress: QueueProgress): string {
  if (outlook.kind === 'too-few') return t('queue.too-few', { count: outlook.missing });
  return t('queue.at-least', {
    checked: progress.checked,
    confirmed: progress.confirmed,
    percentage: formatPercentage(language, outlook.share),
    certainty: formatPercentage(language, CERTAINTY),
  });
}
