import type { Difference, Recomputation } from '../../analyse/index.js';
import { formatDateTime, type Translate } from '../../i18n/index.js';
import type { Screen } from '../themes/themes.view.js';

export interface RecomputedText {
  kind: 'info' | 'success' | 'warning';
  text: string;
  reasons: string[];
}

export const isRecomputing = ({ status }: Recomputation): boolean =>
  status === 'queued' || status === 'running';

/** Whether a run came out the same when it was computed again, and why not. */
export function recomputed(
  { t, language }: Screen,
  { status, identical, reasons, askedBy, finishedAt }: Recomputation,
): RecomputedText {
  if (!finishedAt) return { kind: 'info', text: t('runs.recompute.busy'), reasons: [] };
  const by = askedBy ?? t('analyse.runs.somebody');
  const about = { when: formatDateTime(language, finishedAt), by };
  if (status === 'failed') return { kind: 'warning', text: t('runs.recompute.failed', about), reasons: [] };
  if (identical) return { kind: 'success', text: t('runs.recompute.identical', about), reasons: [] };
  return {
    kind: 'warning',
    text: t('runs.recompute.different', about),
    reasons: reasons.map((difference) => reasonText(t, difference)),
  };
}

function reasonText(t: Translate, difference: Difference): string {
  switch (difference.reason) {
    case 'engine':
    case 'lexicon':
      return t(`runs.recompute.reason.${difference.reason}`, {
        earlier: difference.earlier,
        now: difference.now,
      });
    case 'missing':
      return t('runs.recompute.reason.missing', { count: difference.ideas });
    default:
      return t(`runs.recompute.reason.${difference.reason}`);
  }
}
