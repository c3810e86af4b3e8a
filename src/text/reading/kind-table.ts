/** Evidence that a word is a noun, a verb, or an adjective or adverb. */
export type KindCounts = [noun: number, verb: number, other: number];
/** The evidence on a word, and how often it was met. */
export type KindRow = [...KindCounts, met: number];
export type KindTable = ReadonlyMap<string, KindRow>;

/** What was counted about the kinds of words. */
export interface Kinds {
  words: KindTable;
  /** Of how many words with an ending of two to four letters the kind is plain, by ending. */
  endings: ReadonlyMap<string, KindCounts>;
}

/** In what is stored. */
const MOST_COUNTED = 99;
/** In letters. */
export const SHORTEST_ENDING = 2;
export const LONGEST_ENDING = 4;
/** Part of the evidence on a word that must agree for its kind to be plain. */
const PLAIN = 0.6;

/** For each ending how many words with it are plainly of each kind, see `Kinds`. */
export function countEndings(words: KindTable): Map<string, KindCounts> {
  const endings = new Map<string, KindCounts>();
  for (const [word, [noun, verb, other]] of words) {
    const most = Math.max(noun, verb, other);
    if (word.length <= LONGEST_ENDING || most < 1 || most < PLAIN * (noun + verb + other)) continue;
    for (let length = SHORTEST_ENDING; length <= LONGEST_ENDING; length++) {
      const ending = word.slice(-length);
      let counts = endings.get(ending);
      if (!counts) endings.set(ending, (counts = [0, 0, 0]));
      counts[noun === most ? 0 : verb === most ? 1 : 2] += 1;
    }
  }
  return endings;
}

/** What was counted as two strings, for words and for endings, blanks between; of the counts of a word the largest is 99 at most. */
export function encodeKinds({ words }: Pick<Kinds, 'words'>): [words: string, endings: string] {
  const rounded = [...words].map(([word, counts]): [string, number[]] => {
    const scale = Math.min(1, MOST_COUNTED / Math.max(...counts));
    return [word, counts.map((count) => Math.round(scale * count))];
  });
  const written = writeCounts(rounded.filter(([, counts]) => counts.some((count) => count > 0)));
  return [written, writeCounts(countEndings(readWords(written)))];
}

/** The reverse of `encodeKinds`. */
export function decodeKinds(words: string, endings: string): Kinds {
  const table = new Map<string, KindCounts>();
  const parts = endings.split(' ');
  for (let at = 0; at + 3 < parts.length; at += 4)
    table.set(parts[at]!, [+parts[at + 1]!, +parts[at + 2]!, +parts[at + 3]!]);
  return { words: readWords(words), endings: table };
}

function readWords(words: string): KindTable {
  const table = new Map<string, KindRow>();
  const parts = words.split(' ');
  for (let at = 0; at + 4 < parts.length; at += 5)
    table.set(parts[at]!, [+parts[at + 1]!, +parts[at + 2]!, +parts[at + 3]!, +parts[at + 4]!]);
  return table;
}

function writeCounts(rows: Iterable<readonly [string, readonly number[]]>): string {
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, counts]) => `${name} ${counts.join(' ')}`)
    .join(' ');
}
