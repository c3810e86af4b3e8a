import { log } from '../elementary.js';
import type { Vocabulary } from '../vectorize.js';
import { decodeKinds, encodeKinds } from '../kind-counts.js';
import { decodeMeetingWords, encodeMeetingWords } from './meeting-words.js';
import { fromBase64, PackedMatrix, packMatrix, toBase64, type PackedData } from './packed-matrix.js';
import type { TrainedKnowledge } from './train.js';

/** Trained knowledge as plain data, without a character that a string literal would have to escape. */
export interface KnowledgeData {
  vocabularies: { names: string; documents: number; frequencies: string }[];
  directions: PackedData;
  topics: PackedData;
  bankTopics: string;
  bankStarts: string;
  bankTerms: string;
  kinds: string;
  meetingWords: string;
}

/** What was trained, as it is used: most of its rows are never asked for. */
export interface Knowledge extends Omit<TrainedKnowledge, 'directions'> {
  /** Features × directions. */
  directions: PackedMatrix;
}

/** Between feature names; occurs in none, since features are made of letters. */
const SEPARATOR = ' ';

export function encodeKnowledge(knowledge: TrainedKnowledge): KnowledgeData {
  const { words, characters, concepts, domains } = knowledge.vocabularies;
  const { topics, starts, terms } = knowledge.bank;
  return {
    vocabularies: [words, characters, concepts, domains].map((vocabulary) => ({
      names: vocabulary.names.join(SEPARATOR),
      documents: vocabulary.documents,
      frequencies: toBase64(Uint16Array.from(vocabulary.documentFrequency)),
    })),
    directions: packMatrix(knowledge.directions),
    topics: packMatrix(knowledge.topics),
    bankTopics: toBase64(topics),
    bankStarts: toBase64(starts),
    bankTerms: toBase64(terms),
    kinds: encodeKinds(knowledge.kinds),
    meetingWords: encodeMeetingWords(knowledge.meetingWords),
  };
}

export function decodeKnowledge(data: KnowledgeData): Knowledge {
  const [words, characters, concepts, domains] = data.vocabularies.map(decodeVocabulary);
  return {
    vocabularies: { words: words!, characters: characters!, concepts: concepts!, domains: domains! },
    directions: new PackedMatrix(data.directions),
    topics: new PackedMatrix(data.topics).whole(),
    bank: {
      topics: new Uint16Array(fromBase64(data.bankTopics).buffer),
      starts: new Uint32Array(fromBase64(data.bankStarts).buffer),
      terms: new Uint16Array(fromBase64(data.bankTerms).buffer),
    },
    kinds: decodeKinds(data.kinds),
    meetingWords: decodeMeetingWords(data.meetingWords),
  };
}

function decodeVocabulary({
  names,
  documents,
  frequencies,
}: KnowledgeData['vocabularies'][number]): Vocabulary {
  const list = names === '' ? [] : names.split(SEPARATOR);
  const documentFrequency = new Int32Array(new Uint16Array(fromBase64(frequencies).buffer));
  const numbers = new Map<string, number>();
  for (let number = 0; number < list.length; number++) numbers.set(list[number]!, number);
  return {
    names: list,
    numbers,
    documents,
    documentFrequency,
    idf: Float64Array.from(documentFrequency, (df) => log((1 + documents) / (1 + df)) + 1),
  };
}
