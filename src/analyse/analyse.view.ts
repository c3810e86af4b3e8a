import {
  formatDateTime,
  formatNumber,
  formatPercentage,
  formatShortDateTime,
  type MessageKey,
  type ScreenLanguage,
  type Translate,
} from '../i18n/index.js';
import type { FormState } from '../web/index.js';
import { isBusy, type AnalysisRun } from './analysis-run.js';

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
  result: { summary: string; refused: string | null; provenance: { term: string; text: string }[] } | null;
  runs: Record<string, string>[];
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
  current: AnalysisRun | undefined;
  /** Newest first. */
  runs: readonly AnalysisRun[];
}

export function analysisPage(screen: Screen, facts: AnalysisFacts, form: FormState): AnalysisPage {
  const { t, language } = screen;
  const { projectId, archived, ideaCount, current, runs } = facts;
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
    result: current
      ? {
          summary: t('analyse.result.summary', {
            count: current.ideaCount ?? 0,
            at: formatDateTime(language, current.finishedAt ?? current.createdAt),
          }),
          refused:
            current.refusedCount > 0 ? t('analyse.result.refused', { count: current.refusedCount }) : null,
          provenance: [
            { term: t('analyse.result.engine'), text: current.engineVersion ?? '' },
            { term: t('analyse.result.lexicon'), text: current.lexiconVersion ?? '' },
            { term: t('analyse.result.seed'), text: String(projectId) },
            { term: t('analyse.result.hash'), text: current.inputHash ?? '' },
          ],
        }
      : null,
    runs: runs.map((run) => runRow(screen, run)),
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

function runRow({ t, language }: Screen, run: AnalysisRun): Record<string, string> {
  return {
    when: formatShortDateTime(language, run.createdAt),
    by: run.startedBy ?? t('analyse.runs.somebody'),
    status: t(`analyse.status.${run.status}` as MessageKey),
    ideas: run.ideaCount === null ? '–' : formatNumber(language, run.ideaCount),
    duration: duration(t, run),
  };
}

function duration(t: Translate, { startedAt, finishedAt }: AnalysisRun): string {
  if (!startedAt || !finishedAt) return '–';
  const seconds = Math.max(1, Math.round((finishedAt.getTime() - startedAt.getTime()) / 1000));
  return seconds < 90
    ? t('analyse.runs.seconds', { count: seconds })
    : t('analyse.runs.minutes', { count: Math.round(seconds / 60) });
}
