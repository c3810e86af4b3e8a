import type { SourceIdea, SourceTheme } from '../source/note-source.js';

/**
 * How much themes have in common, from 0 to 1: the cosine of what stands in them, namely their laws, their tags and the
 * words of their names, and ideas of the one for which the other was the runner-up. From nothing else than the source,
 * so that anybody can recompute it.
 */
export function themeLikeness(themes: readonly SourceTheme[], ideas: readonly SourceIdea[]): number[][] {
  const profiles = new Map(themes.map(({ key }) => [key, new Map<string, number>()]));
  const frequency = new Map<string, number>();
  const add = (key: string | null, feature: string, weight: number): void => {
    const profile = key === null ? undefined : profiles.get(key);
    if (!profile) return;
    if (!profile.has(feature)) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
    profile.set(feature, (profile.get(feature) ?? 0) + weight);
  };
  for (const theme of themes) {
    for (const word of [...theme.keyTerms, ...theme.name.split(/\s+/)]) {
      add(theme.key, `word:${word.toLowerCase()}`, Math.max(1, theme.ideaCount / 4));
    }
    add(theme.key, `theme:${theme.key}`, theme.ideaCount / 4);
    if (theme.parentKey !== null) add(theme.key, `parent:${theme.parentKey}`, theme.ideaCount);
  }
  for (const { themeKey, secondThemeKey, laws, tags } of ideas) {
    for (const law of laws) add(themeKey, `law:${law}`, 1);
    for (const tag of tags) add(themeKey, `tag:${tag}`, 1);
    if (secondThemeKey !== null) add(themeKey, `theme:${secondThemeKey}`, 1);
  }
  // What every theme has tells none apart.
  const rare = (feature: string): number => Math.log(1 + themes.length / (frequency.get(feature) ?? 1));
  const vectors = themes.map(({ key }) => {
    const entries = [...(profiles.get(key) ?? [])].map(
      ([feature, weight]) => [feature, Math.log1p(weight) * rare(feature)] as const,
    );
    const length = Math.hypot(...entries.map(([, weight]) => weight)) || 1;
    return new Map(entries.map(([feature, weight]) => [feature, weight / length]));
  });
  return vectors.map((a, i) =>
    vectors.map((b, j) => {
      if (i === j) return 1;
      let sum = 0;
      // In one order for both, so that the table is symmetric to the last digit.
      const [small, large] = i < j ? [a, b] : [b, a];
      for (const [feature, weight] of small) sum += weight * (large.get(feature) ?? 0);
      return Math.min(1, sum);
    }),
  );
}
