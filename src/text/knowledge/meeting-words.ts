import { log } from '../numbers/elementary.js';
import type { Token } from '../reading/tokenize.js';

/** Tokens' worth of the usual share that every word begins with, for each text of the bank. */
const PRIOR = 2;
/** Words met in fewer texts of the bank tell nothing. */
const FEWEST_TEXTS = 2;

/**
 * For each word of the bank, stop words included, and each two in a row of its remarks ("waar is", "weet niet"), the
 * edges of the text among them: how much rather it stands in remarks about a meeting than in ideas. Log-odds, by naive
 * Bayes.
 */
export type MeetingWords = ReadonlyMap<string, number>;

/** @param isRemark for each text whether it is a remark about a meeting */
export function learnMeetingWords(
  texts: readonly { tokens: readonly Token[] }[],
  isRemark: (text: number) => boolean,
): MeetingWords {
  const counts = new Map<string, [remarks: number, ideas: number]>();
  const totals: [number, number] = [0, 0];
  let remarks = 0;
  texts.forEach(({ tokens }, text) => {
    const kind = isRemark(text) ? 0 : 1;
    if (kind === 0) remarks++;
    for (const word of wordsAndPairs(tokens)) {
      const count = counts.get(word) ?? [0, 0];
      count[kind]++;
      counts.set(word, count);
      totals[kind]++;
    }
  });
  const share = remarks / Math.max(1, texts.length);
  const odds = new Map<string, number>();
  for (const [word, [inRemarks, inIdeas]] of counts) {
    if (inRemarks + inIdeas < FEWEST_TEXTS || (isPair(word) && inRemarks === 0)) continue;
    const ofRemarks = (inRemarks + PRIOR * share) / Math.max(1, totals[0]);
    const ofIdeas = (inIdeas + PRIOR * (1 - share)) / Math.max(1, totals[1]);
    odds.set(word, log(ofRemarks / ofIdeas));
  }
  return odds;
}

/**
 * The sum of a text's log-odds over the root of their number, so that long texts do not win by length. Words that the
 * bank does not know (a name, a number) and who speaks say nothing either way.
 */
export function meetingOdds(words: MeetingWords, tokens: readonly Token[]): number {
  let sum = 0;
  let met = 0;
  for (const word of wordsAndPairs(tokens.filter(({ speaker }) => speaker !== true))) {
    const odds = words.get(word);
    if (odds === undefined) continue;
    sum += odds;
    met++;
  }
  return met === 0 ? 0 : sum / Math.sqrt(met);
}

/** Stands between the words of a pair, and for the edge of the text beside its first and last word. */
const JOINT = '_';
const isPair = (word: string): boolean => word.includes(JOINT);

/** The words of a text and each two in a row, every one once; none of a text without words. */
function wordsAndPairs(tokens: readonly Token[]): Set<string> {
  const words = tokens.map(({ text }) => text);
  if (words.length === 0) return new Set();
  const pairs = ['', ...words].map((word, i) => `${word}${JOINT}${words[i] ?? ''}`);
  return new Set([...words, ...pairs]);
}

const STEPS = 10;

/** Words and their odds in tenths as one string, blanks between. */
export function encodeMeetingWords(words: MeetingWords): string {
  return [...words]
    .map(([word, odds]) => ({ word, tenths: Math.round(STEPS * odds) }))
    .filter(({ tenths }) => tenths !== 0)
    .sort((a, b) => (a.word < b.word ? -1 : 1))
    .map(({ word, tenths }) => `${word} ${tenths}`)
    .join(' ');
}

/** The reverse of `encodeMeetingWords`. */
export function decodeMeetingWords(text: string): MeetingWords {
  const parts = text === '' ? [] : text.split(' ');
  const words = new Map<string, number>();
  for (let at = 0; at < parts.length; at += 2) words.set(parts[at]!, Number(parts[at + 1]) / STEPS);
  return words;
}
