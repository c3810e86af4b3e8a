import { z } from 'zod';
import type { Stretch, WordEraser } from '../../text/index.js';
import { choice, optionalText, requiredText, ticked } from '../../web/index.js';

const MAX_WORDS = 2000;
const MAX_REASON = 500;
/** One letter stands in every text. */
const SHORTEST = 2;

export const findForm = z.object({ question: requiredText(200, 'erasure.find.missing') });

const chosen = {
  /** Code of the idea it began with; empty for words of the whole project. */
  idea: optionalText(40),
  /** `whole`: the whole text of the idea; `words`: only the words below. */
  mode: choice(['whole', 'words']).catch('words'),
  /** Ticked: what was marked in the text. */
  words: ticked(),
  /** Typed, one on each line. */
  more: optionalText(MAX_WORDS),
};

type Chosen = z.output<z.ZodObject<typeof chosen>>;

/** The words of their own that were ticked or typed, each once. */
export function wordsIn({ words, more }: Pick<Chosen, 'words' | 'more'>): string[] {
  const all = [...words, ...(more ?? '').split('\n')].map((word) => word.trim()).filter(Boolean);
  return [...new Set(all)];
}

const nothingChosen = ({ idea, mode, ...words }: Chosen): boolean =>
  wordsIn(words).length === 0 && (mode === 'words' || idea === null);
const tooShort = (words: Chosen): boolean => wordsIn(words).some((word) => word.length < SHORTEST);

export const wordsForm = z
  .object(chosen)
  .refine((values) => !nothingChosen(values), { path: ['more'], message: 'erasure.nothing-chosen' })
  .refine((values) => !tooShort(values), { path: ['more'], message: 'erasure.too-short' });
export type WordsChosen = z.output<typeof wordsForm>;

/** What is erased: the words once more, and what was chosen on the page that showed where they stand. */
export const confirmForm = z
  .object({
    ...chosen,
    /** Codes of ideas beside the one it began with. */
    ideas: ticked(),
    /** The ideas that the page showed, see `seenOf`. */
    seen: z.string().catch(''),
    reason: requiredText(MAX_REASON, 'erasure.reason-missing'),
  })
  .refine((values) => !nothingChosen(values), { path: ['form'], message: 'erasure.nothing-chosen' })
  .refine((values) => !tooShort(values), { path: ['form'], message: 'erasure.too-short' });
export type ErasureConfirmed = z.output<typeof confirmForm>;

/** A piece of a text; `mark` where it would be erased. */
export interface Piece {
  text: string;
  mark: boolean;
}

/** A text in pieces: marked and not. */
export function piecesOf(text: string, stretches: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const stretch of stretches) {
    if (stretch.start > end) pieces.push({ text: text.slice(end, stretch.start), mark: false });
    pieces.push({ text: text.slice(stretch.start, stretch.end), mark: true });
    end = stretch.end;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), mark: false });
  return pieces;
}

const AROUND = 60;

/** The first place in a text where words stand, with what is around it. */
export function excerptOf(text: string, eraser: WordEraser): Piece[] {
  const [first] = eraser.find(text);
  if (!first) return [{ text: text.slice(0, 2 * AROUND), mark: false }];
  const from = Math.max(0, first.start - AROUND);
  const to = Math.min(text.length, first.end + AROUND);
  const window = text.slice(from, to);
  const pieces = piecesOf(window, eraser.find(window));
  const dots: Piece = { text: '…', mark: false };
  return [...(from > 0 ? [dots] : []), ...pieces, ...(to < text.length ? [dots] : [])];
}
