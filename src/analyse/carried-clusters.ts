import { EVENT_THEME, type ResultTheme } from '../text/index.js';
import type { RunKind } from './analysis-run.js';
import type { StoredCluster } from './cluster.repository.js';

/**
 * The clusters that a run leaves behind. A run that carries on an earlier one keeps its groups with their names and
 * descriptions, also those that became empty: to whoever reviews they are the same themes as yesterday. What it found in
 * addition comes after them. A search anew has its own.
 *
 * @param base   clusters of the run that is carried on, in their order
 * @param found  themes of this run, with the keys of the project
 * @param sizes  ideas by theme key, as this run placed them
 */
export function carriedClusters(
  kind: RunKind,
  base: readonly StoredCluster[],
  found: readonly ResultTheme[],
  sizes: ReadonlyMap<string, number>,
): StoredCluster[] {
  const foundOf = new Map(found.map((theme) => [theme.key, theme]));
  const baseOf = new Map(base.map((cluster) => [cluster.key, cluster]));
  const stored = (theme: ResultTheme): StoredCluster => ({
    key: theme.key,
    label: theme.label,
    description: theme.description,
    keyTerms: theme.keyTerms,
    representativeCodes: theme.representativeIds,
    size: sizes.get(theme.key) ?? 0,
  });
  if (kind === 'full') return found.map(stored);

  const carried = base.map((cluster) => {
    const theme = foundOf.get(cluster.key);
    const size = sizes.get(cluster.key) ?? 0;
    if (!theme) return { ...cluster, size };
    // A person may have renamed the theme since: then the library was told, and its name is the newer one.
    const label = theme.known ? theme.label : cluster.label;
    return { ...cluster, label, representativeCodes: theme.representativeIds, size };
  });
  const added = found.filter(({ key, known }) => !baseOf.has(key) && (known || (sizes.get(key) ?? 0) > 0));
  const all = [...carried, ...added.map(stored)];
  return [...all.filter(({ key }) => key !== EVENT_THEME), ...all.filter(({ key }) => key === EVENT_THEME)];
}
