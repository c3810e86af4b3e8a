/** The part of an analysis that depends on the texts alone, and not on what people decide about them. */
import type { AnalysisInput, Lookalike, PersonalDataSpan, Repetition, TextDocument } from './analysis.js';
import { hasContent, inCanonicalOrder, readDocuments, type ReadDocument } from './reading/collection.js';
import { selectRows, type DenseMatrix } from './numbers/dense.js';
import { readDictionary, type Dictionary } from './reading/dictionary.js';
import { findDuplicates } from './duplicates/index.js';
import { findEventRemarks } from './placing/event.js';
import { knowledgeShare } from './knowledge/share.js';
import {
  leanTowardsTopics,
  placeDescriptions,
  placeInKnowledge,
  trainedKnowledge,
  type TopicLeaning,
} from './knowledge/view.js';
import { dutchLexicon, type Lexicon } from './lexicon/index.js';
import type { Memory } from './memory.js';
import { findPersonalData } from './personal-data/index.js';
import type { Pulse } from './pulse.js';
import { makeBase, type Base } from './space/represent.js';
import { tagDocument } from './lexicon/tag.js';

/** The texts of a run, read. */
export interface Collection {
  /** In canonical order. */
  documents: readonly ReadDocument[];
  lexicon: Lexicon | null;
  /** How much outside knowledge counts for them, 0 to 1. */
  share: number;
  /** How they lie towards the topics of the bank; null where outside knowledge has no say. */
  leaning: TopicLeaning | null;
  /** Numbers of the documents that read as remarks about the event. */
  remarks: ReadonlySet<number>;
  /** Numbers of the documents with something to go by that are no such remarks. */
  content: Int32Array;
  /** Numbers of all documents with something to go by. */
  contentWithRemarks: Int32Array;
  /** Reads other texts (descriptions of themes) in the same way. */
  read(texts: readonly TextDocument[]): ReadDocument[];
}

/** What is said of a document whatever theme it stands in. */
export interface Facts {
  tags: string[];
  laws: string[];
  duplicateOf: string | null;
  repetition: Repetition | null;
  lookalike: Lookalike | null;
  personalData: PersonalDataSpan[];
}

/** What is said of it whatever others say. */
type OwnFacts = Pick<Facts, 'tags' | 'laws' | 'personalData'>;

/** Texts between two signs of life while something is looked up in each. */
const BETWEEN_PULSES = 200;

/** Reads the texts. Documents that the memory knows are not read again. */
export function readCollection(
  { documents: given, options }: Pick<AnalysisInput, 'documents' | 'options'>,
  memory: Memory,
  tick: (fraction: number) => void,
): Collection {
  const { language, lexicon: ownWords } = options;
  const dictionary = ownWords === undefined ? undefined : readDictionary(ownWords, language);
  const lexicon = dictionary ? dictionary.lexicon : language === 'nl' ? dutchLexicon() : null;
  const way = [language, lexicon, ownWords ?? ''] as const;
  const documents = documentsOf(given, memory, way, dictionary, (fraction) => tick(0.7 * fraction));
  const pulse: Pulse = () => tick(0.7);
  const share = memory.keep('share', [documents], () =>
    lexicon ? knowledgeShare(documents, trainedKnowledge(), pulse) : 0,
  );
  tick(0.8);
  const leaning = memory.keep('leaning', [documents], () => {
    const places = placesInKnowledge(documents, lexicon, share, memory, pulse);
    return places ? leanTowardsTopics(places, pulse) : null;
  });
  const remarks = memory.keep('remarks', [documents], () => {
    const signs = leaning ? { topics: leaning.event, words: trainedKnowledge().meetingWords } : null;
    return findEventRemarks(documents, lexicon, signs);
  });
  const content = memory.keep('content', [documents], () =>
    Int32Array.from(documents.keys()).filter((i) => !remarks.has(i) && hasContent(documents[i]!)),
  );
  const contentWithRemarks = memory.keep('all content', [documents], () =>
    Int32Array.from(documents.keys()).filter((i) => hasContent(documents[i]!)),
  );
  tick(1);
  return {
    documents,
    lexicon,
    share,
    leaning,
    remarks,
    content,
    contentWithRemarks,
    read: (texts) => readDocuments(texts, language, lexicon, { dictionary }),
  };
}

/** Where outside knowledge places the documents; null where it has no say. */
function placesInKnowledge(
  documents: readonly ReadDocument[],
  lexicon: Lexicon | null,
  share: number,
  memory: Memory,
  pulse: Pulse,
): DenseMatrix | null {
  if (share === 0 || !lexicon) return null;
  return memory.keep('knowledge', [documents], () => placeInKnowledge(documents, lexicon, pulse));
}

function documentsOf(
  given: readonly TextDocument[],
  memory: Memory,
  way: readonly [AnalysisInput['options']['language'], Lexicon | null, string],
  dictionary: Dictionary | undefined,
  tick: (fraction: number) => void,
): readonly ReadDocument[] {
  const earlier = memory.last('reading') as Reading | undefined;
  const inSameWay = earlier && earlier.way.every((thing, i) => thing === way[i]);
  if (memory.sameDocuments(given) && inSameWay) return earlier.documents;
  const known = inSameWay
    ? new Map(earlier.documents.map((document) => [document.text, document]))
    : undefined;
  memory.forgetSteps();
  const documents = readDocuments(inCanonicalOrder(given), way[0], way[1], {
    tick,
    dictionary,
    known,
    isKnown: isKnownIn(way[0]),
  });
  memory.keep('reading', [documents], (): Reading => ({ documents, way }));
  return documents;
}

/** Whether the bank has a word; in a language without one nobody can tell a speaker from a subject. */
function isKnownIn(language: AnalysisInput['options']['language']): ((stem: string) => boolean) | undefined {
  if (language !== 'nl') return undefined;
  const { numbers } = trainedKnowledge().vocabularies.words;
  return (stem) => numbers.has(stem);
}

interface Reading {
  documents: readonly ReadDocument[];
  /** Language, lexicon and dictionary that they were read with. */
  way: readonly unknown[];
}

/** Puts the texts that take part into their space. */
export function placeInSpace(
  { documents, share, lexicon }: Collection,
  rows: Int32Array,
  { language, seed }: Pick<AnalysisInput['options'], 'language' | 'seed'>,
  k: number,
  memory: Memory,
  tick: (fraction: number) => void,
): Base {
  return memory.keep('base', [documents, rows, k, seed], () => {
    const places = placesInKnowledge(documents, lexicon, share, memory, () => tick(0));
    return makeBase(
      Array.from(rows, (document) => documents[document]!),
      {
        language,
        k,
        seed,
        tick,
        knowledge:
          places && lexicon
            ? {
                share,
                places: selectRows(places, rows),
                placeOthers: (others) => placeDescriptions(others, lexicon),
              }
            : null,
      },
    );
  });
}

/** Tags, laws, near-duplicates and personal data of every document. */
export function gatherFacts(
  { documents, lexicon }: Collection,
  { documents: given, decisions, options }: AnalysisInput,
  memory: Memory,
  pulse: Pulse,
): readonly Facts[] {
  const ownFacts = memory.keep('facts', [documents, JSON.stringify(options.laws)], () => {
    const texts = new Map(given.map(({ id, text }) => [id, text]));
    return documents.map((document, i): OwnFacts => {
      if (i % BETWEEN_PULSES === 0) pulse();
      return {
        ...(lexicon
          ? tagDocument(document.matches, lexicon, options.laws, document.tokens)
          : { tags: [], laws: [] }),
        // Offsets are counted in the text as it came, which need not be NFC.
        personalData: findPersonalData(texts.get(document.id)!),
      };
    });
  });
  const { distinct = [] } = decisions;
  return memory.keep('facts with duplicates', [ownFacts, JSON.stringify(distinct)], () => {
    const { pairs, lookalikes } = findDuplicates(documents, distinct, pulse);
    const repeats = new Map(
      pairs.map(({ id, duplicateOf, ...repetition }) => [id, { duplicateOf, repetition }]),
    );
    return ownFacts.map((own, i): Facts => {
      const { id } = documents[i]!;
      return {
        ...own,
        ...(repeats.get(id) ?? { duplicateOf: null, repetition: null }),
        lookalike: lookalikes.get(id) ?? null,
      };
    });
  });
}
