import { readForSearch, type SearchReading, type SearchWord } from '../../text/index.js';
import { LANGUAGE } from './search.js';
import { SHORTEST_BEGINNING, type Asked, type AskedWord, type NearWord } from './search-query.js';

/** A piece of a text, marked where it is what was looked for. */
export interface Piece {
  text: string;
  mark: boolean;
}

/** Why an idea was found that does not have the word itself. */
export interface Reason {
  kind: 'concept' | 'near';
  /** As written in the idea. */
  found: string;
  /** The concept's name, or the word as typed. */
  through: string;
}

interface Span {
  start: number;
  end: number;
}

/** The text with what was found in it marked, and why where that is not literal. The pieces together are the text. */
export function markText(
  written: string,
  asked: Asked,
  useConcepts: boolean,
  dictionary = '',
): { pieces: Piece[]; reasons: Reason[] } {
  const text = written.normalize('NFC');
  const reading = readForSearch(text, LANGUAGE, dictionary);
  const spans: Span[] = asked.phrases.flatMap((phrase) => placesOf(text, phrase.text));
  const reasons: Reason[] = [];
  for (const word of asked.words) {
    const literal = reading.words.filter((other) => isLiterallyIn(other, word, reading));
    if (literal.length > 0) {
      spans.push(...literal);
      continue;
    }
    const near = reading.words.filter((other) => word.near.some((meant) => isNear(other, meant)));
    if (near.length > 0) {
      spans.push(...near);
      reasons.push({ kind: 'near', found: cut(text, near[0]), through: word.typed });
    } else if (useConcepts) {
      const through = throughConcepts(text, reading, word);
      spans.push(...through.spans);
      if (through.reason) reasons.push(through.reason);
    }
  }
  return { pieces: piecesOf(text, spans), reasons: unique(reasons) };
}

/** The same grades by which the index is asked, see `gradesOf`. */
function isLiterallyIn(other: SearchWord, asked: AskedWord, reading: SearchReading): boolean {
  if (!other.content) return false;
  if (other.word === asked.word || other.stem === asked.stem) return true;
  if (asked.word.length >= SHORTEST_BEGINNING && other.word.startsWith(asked.word)) return true;
  if (other.parts.includes(asked.stem)) return true;
  return asked.parts.length > 0 && isPartOf(other, asked) && hasAllParts(reading, asked);
}

const isNear = (other: SearchWord, meant: NearWord): boolean =>
  other.content &&
  (other.word === meant.word || other.stem === meant.stem || other.parts.includes(meant.stem));

const isPartOf = (other: SearchWord, { parts }: AskedWord): boolean =>
  parts.some((part) => other.stem === part || other.parts.includes(part));

const hasAllParts = ({ words }: SearchReading, { parts }: AskedWord): boolean =>
  parts.every((part) =>
    words.some((word) => word.content && (word.stem === part || word.parts.includes(part))),
  );

function throughConcepts(
  text: string,
  { words, concepts }: SearchReading,
  asked: AskedWord,
): { spans: Span[]; reason: Reason | undefined } {
  const met = concepts.filter(({ key }) => asked.concepts.some((concept) => concept.key === key));
  const spans = met.flatMap(({ from, to }) => {
    const [first, last] = [words[from], words[to - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  const [concept] = met;
  return {
    spans,
    reason: concept && { kind: 'concept', found: cut(text, spans[0]), through: concept.name },
  };
}

const cut = (text: string, span: Span | undefined): string => (span ? text.slice(span.start, span.end) : '');

function placesOf(text: string, phrase: string): Span[] {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...text.matchAll(new RegExp(escaped, 'giu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Overlapping spans become one. */
function piecesOf(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const add = (end: number, mark: boolean): void => {
    if (end <= done) return;
    const last = pieces.at(-1);
    const piece = text.slice(done, end);
    if (last?.mark === mark) last.text += piece;
    else pieces.push({ text: piece, mark });
    done = end;
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return pieces;
}

function unique(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(reasons.map((reason) => [`${reason.kind} ${reason.found} ${reason.through}`, reason]));
  return [...seen.values()];
}
