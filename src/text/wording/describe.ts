import { EVENT_THEME, type Language, type ResultTheme } from '../analysis.js';
import { termsOf, type ReadDocument } from '../reading/collection.js';
import type { DenseMatrix } from '../numbers/dense.js';
import { nameThemes } from './label.js';
import { WORDING, type NameHolds, type Wording } from '../languages/wording.js';
import type { LexiconGroups, NamedGroup } from './label-candidates.js';
import type { EvokingWords } from './theme-subjects.js';
import { uncapitalised } from './name-pairs.js';
import type { Lexicon } from '../lexicon/index.js';
import { themeMeans } from '../placing/suitability.js';
import type { PhraseInFamily } from './families.js';
import { readability, representativesOf } from './representatives.js';
import type { ThemeSlot } from '../placing/themes.js';
import { tokenize } from '../reading/tokenize.js';
import { saysTheSame } from './word-labels.js';

const EVENT_REPRESENTATIVES = 3;
const TERMS_IN_DESCRIPTION = 4;
const CONCEPTS_IN_DESCRIPTION = 2;

export interface DescribeInput {
  documents: readonly ReadDocument[];
  /** Phrases that they hold, without those that tell of a person. */
  phrases: readonly PhraseInFamily[];
  points: DenseMatrix;
  /** Slot of each document. */
  themes: Int32Array;
  slots: readonly ThemeSlot[];
  language: Language;
  lexicon: Lexicon | null;
  /** See `NamingInput`. */
  groups: LexiconGroups;
  /** See `NamingInput`. */
  evoking: EvokingWords;
  /** See `NamingInput`; none where outside knowledge does not lead. */
  topics: readonly NamedGroup[];
  /** See `NamingInput`. */
  topicality: (stem: string) => number;
  /** See `NamingInput`. */
  conceptsLead: boolean;
  /** Whether a text may be shown as it is: it tells nobody's name or address. */
  mayBeShown: (document: number) => boolean;
}

/** Describes every theme that is known or has documents: largest first. */
export function describeThemes(input: DescribeInput): ResultTheme[] {
  const {
    documents,
    phrases,
    points,
    themes,
    slots,
    language,
    lexicon,
    groups,
    evoking,
    topics,
    topicality,
    conceptsLead,
    mayBeShown,
  } = input;
  const wording = WORDING[language];
  const names = slots.map((slot) => slot.name).filter((name) => name !== '');
  const { labels, keyTerms, words, concepts, mixed, held } = nameThemes(
    {
      themes,
      count: slots.length,
      phrases,
      lexicon,
      groups,
      evoking,
      topics,
      topicality,
      conceptsLead,
      language,
      given: slots.map(({ name }) => name),
    },
    [...names, wording.event],
  );
  const means = themeMeans(points, themes, slots.length, new Float64Array(points.rows).fill(1));
  const members = slots.map((): number[] => []);
  themes.forEach((theme, document) => members[theme]?.push(document));
  let unnamed = 0;
  const described = slots.map((slot, i): ResultTheme => {
    const label = slot.name || labels[i] || `${wording.unnamed}${unnamed++ > 0 ? ` ${unnamed}` : ''}`;
    return {
      key: slot.key,
      label,
      description:
        slot.description ||
        describeIn(
          wording,
          label,
          conceptsLead ? concepts[i]! : [],
          words[i]!,
          slot.name !== '' ? 'most' : labels[i] === '' ? 'none' : mixed[i] ? 'part' : 'most',
        ),
      known: slot.known,
      size: members[i]!.length,
      keyTerms: keyTerms[i]!,
      representativeIds: representativesOf({
        documents,
        points,
        means,
        theme: i,
        members: members[i]!,
        named: slot.name ? textsWith(slot.name, documents, members[i]!, language) : held[i]!,
        mayBeShown,
      }).map((document) => documents[document]!.id),
    };
  });
  return described
    .filter((theme) => theme.known || theme.size > 0)
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1));
}

/** One line about a theme: what else it is about, then the words that people use, nothing twice. */
function describeIn(
  wording: Wording,
  label: string,
  concepts: readonly string[],
  words: readonly string[],
  named: NameHolds,
): string {
  const said = label.toLowerCase();
  const names = concepts.map(uncapitalised);
  const subjects = names.filter((name) => !saysTheSame(label, name)).slice(0, CONCEPTS_IN_DESCRIPTION);
  const terms = words
    .filter((term) => !said.includes(term.toLowerCase()) && !names.includes(term))
    // "Vee, gemeenten en provincies en gebied" would be no sentence.
    .filter((term) => !term.includes(` ${wording.and} `))
    .slice(0, TERMS_IN_DESCRIPTION);
  return wording.describe(subjects, terms, named);
}

/** Which of these texts have a word of a name that people gave. */
function textsWith(
  name: string,
  documents: readonly ReadDocument[],
  members: readonly number[],
  language: Language,
): ReadonlySet<number> {
  const stems = new Set(termsOf(tokenize(name, language), language, new Map()));
  return new Set(members.filter((member) => documents[member]!.terms.some((term) => stems.has(term))));
}

export interface EventInput {
  documents: readonly ReadDocument[];
  /** See `DescribeInput`. */
  phrases: readonly PhraseInFamily[];
  language: Language;
  /** The name that people gave it. */
  name: string | undefined;
  /** How much a text is about the event, where outside knowledge knows. */
  aboutEvent: (document: number) => number;
  /** See `DescribeInput`. */
  mayBeShown: (document: number) => boolean;
}

/** The theme of remarks about the event itself. */
export function describeEvent(given: EventInput): ResultTheme {
  const { documents, language, name, aboutEvent, mayBeShown } = given;
  const wording = WORDING[language];
  const phrases = given.phrases.toSorted((a, b) => b.texts.length - a.texts.length);
  return {
    key: EVENT_THEME,
    label: name ?? wording.event,
    description: wording.eventDescription,
    known: name !== undefined,
    size: documents.length,
    keyTerms: phrases
      .filter((phrase) => phrase.length === 1 && phrase.nominal)
      .slice(0, TERMS_IN_DESCRIPTION)
      .map((phrase) => phrase.surface),
    representativeIds: [...documents.keys()]
      .filter(mayBeShown)
      .map((document) => ({ document, score: aboutEvent(document) * readability(documents[document]!) }))
      .sort((a, b) => b.score - a.score || a.document - b.document)
      .slice(0, EVENT_REPRESENTATIVES)
      .map(({ document }) => documents[document]!.id),
  };
}
