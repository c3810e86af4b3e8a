import type { SplitPart, SplitRequest } from './analysis.js';
import { analyse } from './pipeline.js';

/**
 * How the documents of one theme could be divided: into `parts` (2 or more), fewer where they do not differ enough.
 * Every document stands in one part; those with nothing to go by stand in the largest. Largest first.
 *
 * @throws RangeError when `parts` is below 2
 */
export function proposeSplit({ documents, language, seed, lexicon }: SplitRequest, parts = 2): SplitPart[] {
  if (!(parts >= 2)) throw new RangeError('a split has two parts at least');
  if (documents.length === 0) return [];
  const { placements, themes } = analyse({
    documents,
    knownThemes: [],
    decisions: { pins: [], together: [], apart: [] },
    previous: {},
    options: {
      language,
      themes: Math.floor(parts),
      seed,
      laws: [],
      withEvent: false,
      ...(lexicon === undefined ? {} : { lexicon }),
    },
  });
  const [largest] = themes;
  if (!largest) return [{ label: '', keyTerms: [], ids: documents.map(({ id }) => id) }];
  return themes.map(({ key, label, keyTerms }) => ({
    label,
    keyTerms,
    ids: placements.filter(({ theme }) => (theme ?? largest.key) === key).map(({ id }) => id),
  }));
}
