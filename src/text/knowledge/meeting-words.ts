import { log } from '../elementary.js';
import type { Token } from '../tokenize.js';

/** Texts' worth of the usual share that every word begins with. */
const PRIOR = 2;
/** Words met in fewer texts of the bank tell nothing. */
const FEWEST_TEXTS = 2;

/**
 * For each word of the bank, stop words included ("waar is de wc", "weet niet"), how much rather it stands in remarks
 * about a meeting than in ideas: log-odds, by naive Bayes.
 */
export type MeetingWords = ReadonlyMap<string, number>;

/** @param isRemark for each text whether it is a remark about a meeting */
export function learnMeetingWords(
  texts: readonly { tokens: readonly Token[] }[],
  isRemark: (text: number) => boolean,
): MeetingWords {
  const counts = new Map<string, [remarks: number, ideas: number]>();
  const totals: [number, number] = [0, 0];
  texts.forEach(({ tokens }, text) => {
    const kind = isRemark(text) ? 0 : 1;
    totals[kind]++;
    for (const word of distinctWords(tokens)) {
      const count = counts.get(word) ?? [0, 0];
      count[kind]++;
      counts.set(word, count);
    }
  });
  const share = totals.map((total) => total / Math.max(1, texts.length)) as [number, number];
  const odds = new Map<string, number>();
  for (const [word, [remarks, ideas]] of counts) {
    if (remarks + ideas < FEWEST_TEXTS) continue;
    const inRemarks = (remarks + PRIOR * share[0]) / Math.max(1, totals[0]);
    const inIdeas = (ideas + PRIOR * share[1]) / Math.max(1, totals[1]);
    odds.set(word, log(inRemarks / inIdeas));
  }
  return odds;
}

/**
 * The sum of a text's log-odds over the root of the number of its words, so that long texts do not win by length. Words
 * that the bank does not know (a name, a number) and who speaks say nothing either way.
 */
export function meetingOdds(words: MeetingWords, tokens: readonly Token[]): number {
  let sum = 0;
  let met = 0;
  for (const word of distinctWords(tokens.filter(({ speaker }) => speaker !== true))) {
    const odds = words.get(word);
    if (odds === undefined) continue;
    sum += odds;
    met++;
  }
  return met === 0 ? 0 : sum / Math.sqrt(met);
}

function distinctWords(tokens: readonly Token[]): Set<string> {
  return new Set(tokens.map(({ text }) => text));
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
