import { log } from '../numbers/elementary.js';
import type { Vocabulary } from '../reading/vectorize.js';
import { decodeKinds, encodeKinds } from '../reading/kind-table.js';
import { decodeMeetingWords, encodeMeetingWords } from './meeting-words.js';
import { PackedMatrix } from './packed-matrix.js';
import { SectionReader, SectionWriter } from './sections.js';
import type { TrainedKnowledge } from './train.js';

/** What was trained, as it is used. */
export interface Knowledge extends Omit<TrainedKnowledge, 'directions'> {
  /** Features × directions. */
  directions: PackedMatrix;
}

/** Between feature names; occurs in none, since features are made of letters. */
const SEPARATOR = ' ';

/** Trained knowledge as the bytes of a file. */
export function encodeKnowledge(knowledge: TrainedKnowledge): Uint8Array {
  const { words, characters, concepts, domains } = knowledge.vocabularies;
  const { topics, starts, terms } = knowledge.bank;
  const writer = new SectionWriter();
  for (const vocabulary of [words, characters, concepts, domains]) writeVocabulary(writer, vocabulary);
  PackedMatrix.of(knowledge.directions).write(writer);
  PackedMatrix.of(knowledge.topics).write(writer);
  for (const numbers of [topics, starts, terms]) writer.addNumbers(numbers);
  for (const text of encodeKinds(knowledge.kinds)) writer.addText(text);
  writer.addText(encodeMeetingWords(knowledge.meetingWords));
  return writer.bytes();
}

/** The reverse of `encodeKnowledge`. */
export function decodeKnowledge(bytes: Uint8Array): Knowledge {
  const reader = new SectionReader(bytes);
  const [words, characters, concepts, domains] = Array.from({ length: 4 }, () => readVocabulary(reader));
  return {
    vocabularies: { words: words!, characters: characters!, concepts: concepts!, domains: domains! },
    directions: PackedMatrix.read(reader),
    topics: PackedMatrix.read(reader).whole(),
    bank: {
      topics: reader.numbers(Uint16Array),
      starts: reader.numbers(Uint32Array),
      terms: reader.numbers(Uint16Array),
    },
    kinds: decodeKinds(reader.text(), reader.text()),
    meetingWords: decodeMeetingWords(reader.text()),
  };
}

function writeVocabulary(writer: SectionWriter, vocabulary: Vocabulary): void {
  writer.addText(vocabulary.names.join(SEPARATOR));
  writer.addNumbers(Uint32Array.of(vocabulary.documents));
  writer.addNumbers(Uint16Array.from(vocabulary.documentFrequency));
}

function readVocabulary(reader: SectionReader): Vocabulary {
  const names = reader.text();
  const list = names === '' ? [] : names.split(SEPARATOR);
  const [documents = 0] = reader.numbers(Uint32Array);
  const documentFrequency = new Int32Array(reader.numbers(Uint16Array));
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
