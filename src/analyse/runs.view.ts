import { z } from 'zod';
import { formatNumber, formatShortDateTime, type MessageKey } from '../i18n/index.js';
import { identifier } from '../web/index.js';
import type { Screen } from './analyse.view.js';
import { runState, type AnalysisRun, type RunState } from './analysis-run.js';

export const listQuery = z.object({ before: identifier().optional().catch(undefined) });

/** Exactly two different runs; anything else is an empty list. */
export const compareQuery = z.object({
  run: z.preprocess(
    (value) => [value ?? []].flat(),
    z
      .array(identifier())
      .refine((ids) => new Set(ids).size === 2)
      .catch([]),
  ),
});

/** The page that shows what the newer of the two changed against the older. */
export function compareHref(projectId: number, one: number, other: number): string {
  return `/projects/${projectId}/analysis/runs/${Math.max(one, other)}?with=${Math.min(one, other)}`;
}

export interface RunRow {
  id: number;
  /** Null for a run that has nothing to compare. */
  href: string | null;
  comparable: boolean;
  when: string;
  by: string;
  what: string;
  state: { text: string; tone: string };
  ideas: string;
  outcome: string;
  provenance: string;
}

export interface RunsPage {
  base: string;
  runs: RunRow[];
  olderHref: string | undefined;
}

declare module '../web/pages.js' {
  interface Pages {
    'analyse/runs': RunsPage;
  }
}

const TONES: Record<RunState, string> = {
  current: 'success',
  waiting: 'proposal',
  earlier: 'neutral',
  discarded: 'neutral',
  queued: 'info',
  running: 'info',
  failed: 'warning',
  cancelled: 'neutral',
};

/** The state of a run as a badge. */
export function stateBadge({ t }: Screen, run: AnalysisRun, currentId: number | undefined): RunRow['state'] {
  const state = runState(run, currentId);
  const key = run.status === 'done' ? `runs.state.${state}` : `analyse.status.${state}`;
  return { text: t(key as MessageKey), tone: TONES[state] };
}

/** "14 ideeën verhuisden, 3 ideeën kwamen erbij", or that nothing changed. */
export function outcomeText(
  { t }: Screen,
  run: Pick<AnalysisRun, 'status' | 'movedCount' | 'placedCount'>,
): string {
  if (run.status !== 'done') return '–';
  if (run.movedCount === null) return t('runs.outcome.first');
  const placed = run.placedCount ?? 0;
  const parts = [
    ...(run.movedCount > 0 ? [t('runs.outcome.moved', { count: run.movedCount })] : []),
    ...(placed > 0 ? [t('runs.outcome.placed', { count: placed })] : []),
  ];
  return parts.join(', ') || t('runs.outcome.nothing');
}

export function runsPage(
  screen: Screen,
  projectId: number,
  currentId: number | undefined,
  runs: readonly AnalysisRun[],
  more: boolean,
): RunsPage {
  const base = `/projects/${projectId}`;
  const last = runs.at(-1);
  return {
    base,
    runs: runs.map((run) => runRow(screen, base, run, currentId)),
    olderHref: more && last ? `${base}/analysis/runs?before=${last.id}` : undefined,
  };
}

/** The begin of a fingerprint: enough to see whether two are equal. */
const short = (hash: string | null): string => hash?.slice(0, 8) ?? '–';

export function runRow(
  screen: Screen,
  base: string,
  run: AnalysisRun,
  currentId: number | undefined,
): RunRow {
  const { t, language } = screen;
  const done = run.status === 'done';
  return {
    id: run.id,
    href: done ? `${base}/analysis/runs/${run.id}` : null,
    comparable: done && !run.prunedAt,
    when: formatShortDateTime(language, run.createdAt),
    by: run.startedBy ?? t('analyse.runs.somebody'),
    what: t(`runs.kind.${run.kind}`),
    state: stateBadge(screen, run, currentId),
    ideas: run.ideaCount === null ? '–' : formatNumber(language, run.ideaCount),
    outcome: done
      ? t('runs.list.outcome-text', {
          ideas: t('runs.diff.ideas', { count: run.ideaCount ?? 0 }),
          themes: t('runs.list.themes', { count: run.clusterCount }),
          outcome: outcomeText(screen, run),
        })
      : '–',
    provenance: done
      ? t('runs.list.provenance-text', {
          engine: run.engineVersion ?? '–',
          lexicon: short(run.lexiconVersion),
          result: short(run.resultHash),
        })
      : '–',
  };
}
