import { readDocuments } from '../../../src/text/reading/collection.js';
import { nameThemes, type ThemeTerms } from '../../../src/text/wording/label.js';
import { evokingWords } from '../../../src/text/wording/theme-subjects.js';
import { dutchLexicon } from '../../../src/text/lexicon/index.js';
import { noPulse } from '../../../src/text/pulse.js';
import { lexiconGroups } from '../../../src/text/wording/label-candidates.js';
import { readPhrases } from '../../../src/text/wording/phrase-reading.js';

/** Names groups of texts, one list for each theme; `given` are names that people gave. */
export function nameGroups(
  groups: readonly (readonly string[])[],
  conceptsLead: boolean,
  taken: string[] = [],
  given = groups.map(() => ''),
  topicality: (stem: string) => number = () => 1,
): ThemeTerms {
  const texts = groups.flat();
  const lexicon = dutchLexicon();
  const documents = readDocuments(
    texts.map((text, i) => ({ id: `d${i}`, text })),
    'nl',
    lexicon,
  );
  return nameThemes(
    {
      themes: Int32Array.from(groups.flatMap((group, theme) => group.map(() => theme))),
      count: groups.length,
      phrases: readPhrases(documents, { language: 'nl', personalDataOf: () => [], pulse: noPulse }),
      lexicon,
      groups: lexiconGroups(documents, lexicon),
      evoking: evokingWords(documents),
      topics: [],
      topicality,
      conceptsLead,
      language: 'nl',
      given,
    },
    taken,
  );
}

/** Two groups of invented texts that share words within a group. */
export const FERRY = [
  'Sinds maart stopt de veerpont niet op zondag',
  'De veerpont stopt te vroeg, zeggen de fietsers',
  'Laat de veerpont stoppen bij de dijk',
  'Waarom stopt de veerpont om tien uur?',
];
export const CARNIVAL = [
  'De praalwagens krijgen geen loods meer van de NVC',
  'Bouwers van praalwagens zoeken een loods',
  'Zonder loods zijn er geen praalwagens, schrijft de NVC',
  'De NVC betaalt de loods, de bouwers de praalwagens',
];
