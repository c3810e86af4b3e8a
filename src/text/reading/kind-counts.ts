/** What texts say about the kinds of their words, counted from the company that they keep. */
import type { Language } from '../analysis.js';
import { KIND_CUES, type KindCues } from '../languages/kind-cues.js';
import { countEndings, type KindRow, type Kinds } from './kind-table.js';
import { isContentWord } from './stop-words.js';
import type { Token } from './tokenize.js';

type KindText = Readonly<{ tokens: readonly Token[]; text: string }>;

/** What stands between two words of one phrase. */
const TOGETHER = /^(?:\s+|-)$/u;
/** What stands between two adjectives before one noun, as in "een stabiele, betaalbare baan". */
const ENUMERATED = /^,\s*$/u;
/** A cue that is often something else. */
const WEAK = 0.3;

/** Counts what texts say about the kinds of their words. */
export function countKinds(documents: readonly KindText[], language: Language): Kinds {
  const cues = KIND_CUES[language];
  const counts = new Map<string, KindRow>();
  for (const { tokens, text } of documents) {
    tokens.forEach((token, i) => {
      if (!isContentWord(token, language)) return;
      const touches = (left: number): boolean =>
        left >= 0 &&
        left + 1 < tokens.length &&
        TOGETHER.test(text.slice(tokens[left]!.end, tokens[left + 1]!.start));
      const before = touches(i - 1) ? tokens[i - 1]!.text : '';
      const earlier = touches(i - 1) && touches(i - 2) ? tokens[i - 2]!.text : '';
      const next = touches(i) ? tokens[i + 1]! : undefined;
      const listed = tokens[i + 1];
      const enumerated =
        listed !== undefined &&
        cues.agrees.test(token.text) &&
        cues.agrees.test(listed.text) &&
        ENUMERATED.test(text.slice(token.end, listed.start));
      const closed = !enumerated && (next === undefined || !isContentWord(next, language));
      let row = counts.get(token.text);
      if (!row) counts.set(token.text, (row = [0, 0, 0, 0]));
      const found = row;
      found[3]++;
      readCues(token.text, { before, earlier, after: next?.text ?? '', closed, cues }, (kind, weight) => {
        found[kind] += weight;
      });
    });
  }
  return { words: counts, endings: countEndings(counts) };
}

interface Company {
  /** The word before, the one before that, and the one after; '' where the phrase begins or ends. */
  before: string;
  earlier: string;
  after: string;
  /** Whether no word with a meaning of its own follows. */
  closed: boolean;
  cues: KindCues;
}

function readCues(
  word: string,
  { before, earlier, after, closed, cues }: Company,
  add: (kind: 0 | 1 | 2, weight: number) => void,
): void {
  const opens = (cue: string): number =>
    cues.determiners.has(cue)
      ? // "Je fiets", but also "je fietst".
        cues.subjects.has(cue)
        ? WEAK
        : 1
      : cues.weakDeterminers.has(cue)
        ? WEAK
        : cues.prepositions.has(cue)
          ? 0.6
          : 0;
  const opened = opens(before);
  const beforeNoun = cues.silentNouns.has(after);
  if (opened > 0 && closed && !beforeNoun) add(0, opened);
  else if (opened > 0 && cues.agrees.test(word)) add(2, 0.7 * opened);
  else if (opened > 0) {
    // "Een uitzichtloos bestaan" or "de bus rijdt": undecided.
    add(0, WEAK * opened);
    add(2, WEAK * opened);
  }
  // An adjective between: "de lange wachtlijst", where the article stands before the last word but one.
  if (
    opened === 0 &&
    (cues.agrees.test(before) || cues.adjectives.has(before)) &&
    opens(earlier) > 0 &&
    closed
  )
    add(0, 0.8 * opens(earlier));
  // "De wachtlijst duurt": two nouns in a row would be one word.
  if (
    cues.joinsNouns &&
    opened === 0 &&
    opens(earlier) === 1 &&
    !cues.agrees.test(before) &&
    !cues.adjectives.has(before)
  )
    add(1, 0.6);
  if (cues.verbMarkers.has(before)) add(before === 'te' && !word.endsWith('n') ? 2 : 1, 1);
  else if (cues.degrees.has(before)) add(2, 0.5);
  if (cues.subjects.has(before)) add(1, cues.determiners.has(before) ? WEAK : 0.8);
  // "Regels schrappen": an infinitive closes a sentence after its object; "betaalbare huizen" has an adjective there.
  if (
    after === '' &&
    before !== '' &&
    opened === 0 &&
    cues.infinitive.test(word) &&
    !cues.agrees.test(before)
  )
    add(1, cues.subjects.has(before) ? 0 : 0.6);
  if (cues.subjects.has(after) && opened === 0 && !cues.determiners.has(after)) add(1, 0.5);
}
