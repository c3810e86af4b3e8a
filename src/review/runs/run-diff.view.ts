import { outcomeText, stateBadge, type AnalysisRun, type Recomputation } from '../../analyse/index.js';
import { formatDateTime, formatShortDateTime, type Translate } from '../../i18n/index.js';
import type { NameOf } from '../themes/names.js';
import type { MovedIdea, Pair } from './run-changes.repository.js';
import type { Counted, RunDiff } from './run-diff.js';
import type { Screen } from '../themes/themes.view.js';
import { isRecomputing, recomputed, type RecomputedText } from './recomputed.view.js';
import { refusedLine, type Refused } from './refused.view.js';

/** Pairs of themes in the table; the smaller ones are in the list of ideas. */
const MAX_MOVES = 40;
/** Refused decisions that are written out. */
const MAX_REFUSED = 50;

export interface RunDiffPage {
  base: string;
  title: string;
  introduction: string;
  badge: { text: string; tone: string };
  /** Why there is nothing to compare; null where there is. */
  notice: string | null;
  counts: string[];
  moves: { from: string; to: string; ideas: string; href: string }[];
  moreMoves: string | null;
  themes: { heading: string; lines: string[] }[];
  ideas: {
    heading: string | null;
    allHref: string | null;
    items: { code: string; href: string; text: string; meta: string }[];
    previousHref: string | undefined;
    nextHref: string | undefined;
    shown: string;
  } | null;
  refused: { what: string; why: string }[];
  moreRefused: string | null;
  accept: { href: string; label: string; current: number | undefined } | null;
  discardHref: string | null;
  /** Null for a run of which nothing was kept. */
  recompute: {
    href: string;
    /** The last outcome; null where it was never done. */
    outcome: RecomputedText | null;
    busy: boolean;
  } | null;
  links: { label: string; href: string }[];
  facts: { term: string; text: string }[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/run-diff': RunDiffPage;
  }
}

/** What the page is about: what would be, what became, what was, or any two. */
export type DiffView = 'waiting' | 'current' | 'earlier' | 'compare' | 'first';

export interface DiffFacts {
  projectId: number;
  view: DiffView;
  mayChange: boolean;
  run: AnalysisRun;
  other: AnalysisRun | undefined;
  currentId: number | undefined;
  /** Null where one of the two has no placements any more, or there is one only. */
  diff: RunDiff | null;
  nameOf: NameOf;
  /** Keys of themes that stay when they are empty. */
  standing: ReadonlySet<string>;
  renamed: readonly { from: string; to: string }[];
  refused: readonly Refused[];
  recomputation: Recomputation | undefined;
  ideas: { pair: Pair | null; items: readonly MovedIdea[]; total: number; offset: number; limit: number };
  /** The address of the page with these choices. */
  href: (choices: { pair?: Pair | null; page?: number }) => string;
}

export function runDiffPage(screen: Screen, facts: DiffFacts): RunDiffPage {
  const { t } = screen;
  const { projectId, run, other, view, diff, nameOf, mayChange, currentId } = facts;
  const base = `/projects/${projectId}`;
  const here = `${base}/analysis/runs/${run.id}`;
  const shownMoves = diff?.moves.slice(0, MAX_MOVES) ?? [];
  const restMoves = diff?.moves.slice(MAX_MOVES).reduce((sum, { ideas }) => sum + ideas, 0) ?? 0;
  const shownRefused = facts.refused.slice(0, MAX_REFUSED);
  const canAccept = mayChange && run.prunedAt === null && run.id !== currentId && view !== 'compare';
  return {
    base,
    title: t(`runs.diff.title-${view}`),
    introduction: other
      ? `${sentence(t('runs.diff.against', { run: runName(screen, run), other: runName(screen, other) }))} ${t('runs.diff.decisions')}`
      : sentence(runName(screen, run)),
    badge: stateBadge(screen, run, currentId),
    notice: diff ? null : t(other ? 'runs.diff.pruned' : 'runs.diff.first'),
    counts: diff ? countLines(t, diff, view) : [],
    moves: shownMoves.map((move) => ({
      from: fromName(t, nameOf, move),
      to: nameOf(move.to),
      ideas: t('runs.diff.ideas', { count: move.ideas }),
      href: `${facts.href({ pair: move })}#ideas`,
    })),
    moreMoves: restMoves > 0 ? t('runs.diff.moves-more', { count: restMoves }) : null,
    themes: diff ? themeLists(t, diff, facts) : [],
    ideas: diff && diff.moves.length > 0 ? ideaList(t, base, facts) : null,
    refused: shownRefused.map((refused) => refusedLine(t, refused)),
    moreRefused:
      facts.refused.length > MAX_REFUSED
        ? t('runs.diff.refused-more', { count: facts.refused.length - MAX_REFUSED })
        : null,
    accept: canAccept
      ? {
          href: `${here}/accept`,
          label: t(view === 'waiting' ? 'runs.accept.button' : 'runs.accept.again'),
          current: currentId,
        }
      : null,
    discardHref: mayChange && view === 'waiting' ? `${here}/discard` : null,
    recompute:
      run.snapshotHash === null
        ? null
        : {
            href: `${here}/recompute`,
            outcome: facts.recomputation ? recomputed(screen, facts.recomputation) : null,
            busy: facts.recomputation ? isRecomputing(facts.recomputation) : false,
          },
    links: links(t, here, facts),
    facts: about(screen, facts),
  };
}

/** "nr. 12 (thema’s gezocht, 3 mei 2026, 14:02)" */
function runName({ t, language }: Screen, run: AnalysisRun): string {
  const kind = t(`runs.kind.${run.kind}`);
  return t('runs.diff.run', {
    number: t('runs.list.number', { number: run.id }),
    kind: kind.charAt(0).toLowerCase() + kind.slice(1),
    when: formatShortDateTime(language, run.createdAt),
  });
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function countLines(t: Translate, diff: RunDiff, view: DiffView): string[] {
  const counts = t('runs.diff.counts', {
    ideas: t('runs.diff.ideas', { count: diff.ideas }),
    stay: t('runs.diff.stay', { count: diff.stay }),
    moved: t('runs.diff.moved', { count: diff.moved }),
  });
  const decided =
    diff.decided > 0
      ? t('runs.diff.decided', { count: diff.decided, moved: diff.decidedMoved })
      : t('runs.diff.decided-none');
  return [
    counts,
    decided,
    ...(diff.added > 0 ? [t('runs.diff.added', { count: diff.added })] : []),
    ...(diff.missing > 0 && view !== 'current' ? [t('runs.diff.missing', { count: diff.missing })] : []),
  ];
}

function themeLists(t: Translate, diff: RunDiff, { nameOf, standing, renamed }: DiffFacts) {
  const line = ({ key, ideas }: Counted): string =>
    t('runs.diff.theme-line', { name: nameOf(key), ideas: t('runs.diff.ideas', { count: ideas }) });
  const lists = [
    { heading: t('runs.diff.appeared'), lines: diff.appeared.map(line) },
    {
      heading: t('runs.diff.vanished'),
      lines: diff.vanished.filter(({ key }) => !standing.has(key)).map(line),
    },
    {
      heading: t('runs.diff.emptied'),
      lines: diff.vanished.filter(({ key }) => standing.has(key)).map(line),
    },
    {
      heading: t('runs.diff.renamed'),
      lines: renamed.map(({ from, to }) => t('runs.diff.renamed-line', { from, to })),
    },
  ];
  return lists.filter(({ lines }) => lines.length > 0);
}

const fromName = (t: Translate, nameOf: NameOf, { from }: Pair): string =>
  from === undefined ? t('runs.diff.from-new') : nameOf(from);

function ideaList(t: Translate, base: string, { ideas, nameOf, href }: DiffFacts): RunDiffPage['ideas'] {
  const { pair, items, total, offset, limit } = ideas;
  const page = offset / limit + 1;
  const between = (move: Pair): string =>
    t('runs.diff.ideas-of', { from: fromName(t, nameOf, move), to: nameOf(move.to) });
  const pageHref = (number: number): string => `${href({ pair, page: number })}#ideas`;
  return {
    heading: pair ? between(pair) : null,
    allHref: pair ? `${href({ pair: null })}#ideas` : null,
    items: items.map(({ code, text, inFrom, fromKey, toKey }) => ({
      code,
      href: `${base}/ideas/${encodeURIComponent(code)}/decision`,
      text,
      meta: pair ? '' : between({ ...(inFrom ? { from: fromKey } : {}), to: toKey }),
    })),
    previousHref: page > 1 ? pageHref(page - 1) : undefined,
    nextHref: offset + items.length < total ? pageHref(page + 1) : undefined,
    shown: t('review.theme.shown', { from: offset + 1, to: offset + items.length, total }),
  };
}

function links(t: Translate, here: string, { view, run, currentId }: DiffFacts): RunDiffPage['links'] {
  const then =
    view === 'earlier' && run.baseRunId !== null
      ? [{ label: t('runs.diff.compare'), href: `${here}?with=${run.baseRunId}` }]
      : [];
  const now =
    view === 'compare' && currentId !== undefined && run.id !== currentId
      ? [{ label: t('runs.diff.compare-current'), href: here }]
      : [];
  return [...then, ...now];
}

function about(screen: Screen, { run }: DiffFacts): RunDiffPage['facts'] {
  const { t, language } = screen;
  return [
    { term: t('runs.diff.number'), text: String(run.id) },
    { term: t('runs.list.outcome'), text: outcomeText(screen, run) },
    { term: t('runs.diff.by'), text: run.startedBy ?? t('analyse.runs.somebody') },
    { term: t('runs.diff.accepted'), text: run.acceptedAt ? formatDateTime(language, run.acceptedAt) : '' },
    { term: t('analyse.result.engine'), text: run.engineVersion ?? '' },
    { term: t('analyse.result.lexicon'), text: run.lexiconVersion ?? '' },
    { term: t('analyse.result.seed'), text: String(run.projectId) },
    { term: t('analyse.result.hash'), text: run.inputHash ?? '' },
    { term: t('runs.diff.result-hash'), text: run.resultHash ?? '' },
    { term: t('runs.diff.snapshot-hash'), text: run.snapshotHash ?? '' },
  ];
}
