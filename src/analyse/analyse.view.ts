import { formatDateTime, formatPercentage, type ScreenLanguage, type Translate } from '../i18n/index.js';
import type { FormState } from '../web/index.js';
import { isBusy, type AnalysisRun } from './analysis-run.js';
import { outcomeText, runRow, type RunRow } from './runs.view.js';

export interface AnalysisPage {
  base: string;
  form: FormState;
  ideaCount: number;
  waiting: string;
  /** False for an archived project. */
  mayStart: boolean;
  busy: { runId: number; fraction: number | undefined; text: string; statusHref: string } | null;
  failure: { runId: number; text: string } | null;
  cancelled: boolean;
  /** A result that nobody accepted or threw away yet. */
  toAccept: { text: string; href: string } | null;
  result: {
    summary: string;
    refused: string | null;
    /** What the last run changed, with the page that shows it. */
    outcome: { text: string; href: string } | null;
    provenance: { term: string; text: string }[];
  } | null;
  /** New and changed ideas; null where there are none, or nothing stands yet. */
  late: string | null;
  runs: (RunRow & { duration: string })[];
}

declare module '../web/pages.js' {
  interface Pages {
    'analyse/analysis': AnalysisPage;
  }
}

export interface Screen {
  t: Translate;
  language: ScreenLanguage;
}

interface AnalysisFacts {
  projectId: number;
  archived: boolean;
  ideaCount: number;
  lateCount: number;
  current: AnalysisRun | undefined;
  waiting: AnalysisRun | undefined;
  /** Newest first. */
  runs: readonly AnalysisRun[];
}

export function analysisPage(screen: Screen, facts: AnalysisFacts, form: FormState): AnalysisPage {
  const { t, language } = screen;
  const { projectId, archived, ideaCount, lateCount, current, waiting, runs } = facts;
  const base = `/projects/${projectId}`;
  const [newest] = runs;
  return {
    base,
    form,
    ideaCount,
    waiting: t('analyse.start.waiting', { count: ideaCount }),
    mayStart: !archived,
    busy:
      newest && isBusy(newest)
        ? {
            runId: newest.id,
            fraction: newest.status === 'queued' ? undefined : newest.fraction,
            text: progressText(screen, newest),
            statusHref: `${base}/analysis/status`,
          }
        : null,
    failure:
      newest?.status === 'failed'
        ? { runId: newest.id, text: t(`analyse.failure.${newest.errorId ?? 'interrupted'}`) }
        : null,
    cancelled: newest?.status === 'cancelled',
    toAccept: waiting
      ? {
          text: t('runs.waiting.text', { count: waiting.movedCount ?? 0 }),
          href: `${base}/analysis/runs/${waiting.id}`,
        }
      : null,
    result: current
      ? {
          summary: t('analyse.result.summary', {
            count: current.ideaCount ?? 0,
            at: formatDateTime(language, current.finishedAt ?? current.createdAt),
          }),
          refused:
            current.refusedCount > 0 ? t('analyse.result.refused', { count: current.refusedCount }) : null,
          outcome:
            current.movedCount === null
              ? null
              : {
                  text: `${t(`runs.kind.${current.kind}`)}: ${outcomeText(screen, current)}.`,
                  href: `${base}/analysis/runs/${current.id}`,
                },
          provenance: [
            { term: t('analyse.result.engine'), text: current.engineVersion ?? '' },
            { term: t('analyse.result.lexicon'), text: current.lexiconVersion ?? '' },
            { term: t('analyse.result.seed'), text: String(projectId) },
            { term: t('analyse.result.hash'), text: current.inputHash ?? '' },
          ],
        }
      : null,
    late: lateCount > 0 ? t('runs.update.late', { count: lateCount }) : null,
    runs: runs.map((run) => ({ ...runRow(screen, base, run, current?.id), duration: duration(t, run) })),
  };
}

/** "Thema’s zoeken – 42%" */
export function progressText({ t, language }: Screen, run: AnalysisRun): string {
  if (run.status === 'queued' || run.step === null) return t('analyse.progress.queued');
  return t('analyse.progress.text', {
    step: t(`analyse.progress.step.${run.step}`),
    percentage: formatPercentage(language, run.fraction),
  });
}

function duration(t: Translate, { startedAt, finishedAt }: AnalysisRun): string {
  if (!startedAt || !finishedAt) return '–';
  const seconds = Math.max(1, Math.round((finishedAt.getTime() - startedAt.getTime()) / 1000));
  return seconds < 90
    ? t('analyse.runs.seconds', { count: seconds })
    : t('analyse.runs.minutes', { count: Math.round(seconds / 60) });
}
