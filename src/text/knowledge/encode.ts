import type { FittedVocabulary, Vocabulary } from '../reading/vectorize.js';
import { decodeKinds, encodeKinds } from '../reading/kind-table.js';
import { decodeMeetingWords, encodeMeetingWords } from './meeting-words.js';
import type { KnowledgeVocabularies } from './features.js';
import { NameTable } from './name-table.js';
import { PackedMatrix } from './packed-matrix.js';
import { SectionReader, SectionWriter } from './sections.js';
import type { TrainedKnowledge } from './train.js';

/** What was trained, as it is used. */
export interface Knowledge extends Omit<TrainedKnowledge, 'directions' | 'vocabularies'> {
  vocabularies: KnowledgeVocabularies;
  /** Features × directions. */
  directions: PackedMatrix;
}

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

function writeVocabulary(writer: SectionWriter, { names, idf }: FittedVocabulary): void {
  NameTable.of(names).write(writer);
  writer.addNumbers(idf);
}

function readVocabulary(reader: SectionReader): Vocabulary {
  return { numbers: NameTable.read(reader), idf: reader.numbers(Float64Array) };
}
