import type { Placement, ResultTheme } from '../text/index.js';

/**
 * New keys for themes that a run found for the first time. The library numbers them without knowing what the project used
 * before (themes that were merged away, proposals that vanished): an old key would bring an old decision to other ideas.
 *
 * @param carried  keys that may come back on purpose: known themes, and where ideas stood before
 * @param used     every key that an earlier run of the project gave
 * @returns the new key by the library's key; empty where nothing has to change
 */
export function freshKeys(
  themes: readonly ResultTheme[],
  carried: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Map<string, string> {
  const taken = new Set([...used, ...carried, ...themes.map((theme) => theme.key)]);
  const renamed = new Map<string, string>();
  let number = 1;
  for (const { key } of themes) {
    if (carried.has(key) || !used.has(key)) continue;
    while (taken.has(`t${number}`)) number += 1;
    taken.add(`t${number}`);
    renamed.set(key, `t${number}`);
  }
  return renamed;
}

/** The placements with those keys. */
export function withFreshKeys(
  placements: readonly Placement[],
  renamed: ReadonlyMap<string, string>,
): Placement[] {
  const fresh = (key: string | null): string | null => (key === null ? null : (renamed.get(key) ?? key));
  return placements.map((placement) => ({
    ...placement,
    theme: fresh(placement.theme),
    secondTheme: fresh(placement.secondTheme),
  }));
}
