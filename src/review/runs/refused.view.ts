import type { listRefused } from '../../analyse/index.js';
import type { MessageKey, Translate } from '../../i18n/index.js';
import { REFUSED_REASONS } from '../../text/index.js';

export type Refused = Awaited<ReturnType<typeof listRefused>>[number];

/** Kinds and reasons that are in the catalogue; another version of the library may have given others. */
const KINDS = new Set(['pin', 'together', 'apart']);
const REASONS: ReadonlySet<string> = new Set<string>(REFUSED_REASONS);

/** A decision that the analysis could not obey, and why. */
export function refusedLine(t: Translate, { kind, ids, reason }: Refused): { what: string; why: string } {
  const words = ids.join(', ');
  return {
    what: KINDS.has(kind) ? t(`runs.refused.kind-${kind}` as MessageKey, { ids: words }) : words,
    why: t(`runs.refused.${REASONS.has(reason) ? reason : 'other'}` as MessageKey),
  };
}
