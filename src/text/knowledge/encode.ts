import type { DenseMatrix } from '../dense.js';
import type { Vocabulary } from '../vectorize.js';
import { decodeKinds, encodeKinds } from '../word-kinds.js';
import type { TrainedKnowledge } from './train.js';

/** Trained knowledge as one JSON value: matrices in base 64, a byte a number and a scale a row. */
export interface KnowledgeData {
  vocabularies: { names: string; documents: number; frequencies: string }[];
  directions: MatrixData;
  topics: MatrixData;
  bankTopics: string;
  bankStarts: string;
  bankTerms: string;
  kinds: string;
}

interface MatrixData {
  rows: number;
  cols: number;
  scales: string;
  bytes: string;
}

/** Between feature names; occurs in none, since features are made of letters. */
const SEPARATOR = '\n';

export function encodeKnowledge(knowledge: TrainedKnowledge): KnowledgeData {
  const { words, characters, concepts, domains } = knowledge.vocabularies;
  const starts = [0];
  for (const { terms } of knowledge.bank) starts.push(starts.at(-1)! + terms.length);
  return {
    vocabularies: [words, characters, concepts, domains].map((vocabulary) => ({
      names: vocabulary.names.join(SEPARATOR),
      documents: vocabulary.documents,
      frequencies: toBase64(Uint16Array.from(vocabulary.documentFrequency)),
    })),
    directions: encodeMatrix(knowledge.directions),
    topics: encodeMatrix(knowledge.topics),
    bankTopics: toBase64(Uint16Array.from(knowledge.bank, ({ topic }) => topic)),
    bankStarts: toBase64(Uint32Array.from(starts)),
    bankTerms: toBase64(Uint16Array.from(knowledge.bank.flatMap(({ terms }) => terms))),
    kinds: encodeKinds(knowledge.kinds),
  };
}

export function decodeKnowledge(data: KnowledgeData): TrainedKnowledge {
  const [words, characters, concepts, domains] = data.vocabularies.map(decodeVocabulary);
  const topics = new Uint16Array(fromBase64(data.bankTopics).buffer);
  const starts = new Uint32Array(fromBase64(data.bankStarts).buffer);
  const terms = new Uint16Array(fromBase64(data.bankTerms).buffer);
  return {
    vocabularies: { words: words!, characters: characters!, concepts: concepts!, domains: domains! },
    directions: decodeMatrix(data.directions),
    topics: decodeMatrix(data.topics),
    bank: Array.from(topics, (topic, i) => ({
      topic,
      terms: [...terms.subarray(starts[i], starts[i + 1])],
    })),
    kinds: decodeKinds(data.kinds),
  };
}

function decodeVocabulary({
  names,
  documents,
  frequencies,
}: KnowledgeData['vocabularies'][number]): Vocabulary {
  const list = names === '' ? [] : names.split(SEPARATOR);
  const documentFrequency = Int32Array.from(new Uint16Array(fromBase64(frequencies).buffer));
  return {
    names: list,
    numbers: new Map(list.map((name, number) => [name, number])),
    documents,
    documentFrequency,
    idf: Float64Array.from(documentFrequency, (df) => Math.log((1 + documents) / (1 + df)) + 1),
  };
}

function encodeMatrix({ rows, cols, data }: DenseMatrix): MatrixData {
  const scales = new Float32Array(rows);
  const bytes = new Int8Array(rows * cols);
  for (let r = 0; r < rows; r++) {
    const row = data.subarray(r * cols, (r + 1) * cols);
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / 127;
    scales[r] = scale;
    row.forEach((value, c) => (bytes[r * cols + c] = scale === 0 ? 0 : Math.round(value / scale)));
  }
  return { rows, cols, scales: toBase64(scales), bytes: toBase64(bytes) };
}

function decodeMatrix({ rows, cols, scales, bytes }: MatrixData): DenseMatrix {
  const factors = new Float32Array(fromBase64(scales).buffer);
  const small = new Int8Array(fromBase64(bytes).buffer);
  const data = new Float64Array(rows * cols);
  for (let r = 0; r < rows; r++) {
    for (let p = r * cols; p < (r + 1) * cols; p++) data[p] = small[p]! * factors[r]!;
  }
  return { rows, cols, data };
}

function toBase64(numbers: Int8Array | Uint16Array | Uint32Array | Float32Array): string {
  const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  let text = '';
  // In chunks: a call takes some 100,000 arguments at most.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
