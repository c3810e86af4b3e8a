/** How a word is known: not at all, as two known words in one, as a form of a known word, as it stands. */
export type Knowledge = 'unknown' | 'compound' | 'form' | 'listed';

/** What was found out about a word by itself: kept with it, since words repeat. */
export interface Findings {
  known?: Knowledge;
  thing?: boolean;
  spelling?: number;
  person?: number;
  /** The role that it names ("agent", in "oud-agent"), or '' for none. */
  role?: string;
  /** Names a relation: "buurvrouw", "schoonzusje". */
  relation?: boolean;
}

/** One word as the name rules see it. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower case, composed, straight apostrophes: for lists of words. */
  lower: string;
  /** `lower` without accents and without the genitive's 's: for lists of names. */
  plain: string;
  start: number;
  end: number;
  /** What stands between the word before and this one, at most `LONGEST_GAP` characters of it. */
  gap: string;
  /** Begins with a capital and is no abbreviation in capitals. */
  capital: boolean;
  /** Two or more letters, all capitals: an acronym, or shouting. */
  shout: boolean;
  /** One to three single capitals with full stops: "J.", "A.B.". */
  initial: boolean;
  findings: Findings;
  /** Begins a sentence, a line, a quotation or a bracket: its capital says little. */
  opening: boolean;
}

const WORD =
  /(?<![\p{L}\p{N}])(?:['’`](?:t|n|s)(?= )|[vV]\.\s?d\.?(?= ))|(?:(?:\p{Lu}|Th|Ph|Chr|Joh|IJ)\.[ ]?(?=\p{Lu}|(?:van|de|der|den|el|te|ten|ter|'t)\s))+(?:\p{Lu}\.(?=\s))?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’`-][\p{L}\p{M}\p{N}]+)*/gu;
const LONGEST_GAP = 6;
const ABBREVIATIONS = new Set(
  'dhr mevr mvr mw hr dr drs ir ing prof mr ds fam st sint nr tel bijv bv o.a jr sr geb gr opm evt incl excl ca resp vgl blz pag hfst art sect afd mob vz penn secr vrijw mdw med deeln bew burg weth voorz contactp ref vb'.split(
    ' ',
  ),
);

/** What a word says by itself. Words repeat, and the patterns for it are dear. */
type WordAlone = Pick<Word, 'text' | 'lower' | 'plain' | 'capital' | 'shout' | 'initial' | 'findings'>;

/** "Sanne", "al-Masri", "d'Hondt". */
const CAPITAL = /^(?:(?:al|el|as|ar|ad|az|ibn|ben)-|[dl]['’])?\p{Lu}/u;

const LARGEST_MEMORY = 50_000;
const memory = new Map<string, WordAlone>();

/** Most words: nothing but a to z, perhaps behind a capital. */
const PLAIN_WORD = /^[A-Za-z][a-z]*$/;

function alone(text: string): WordAlone {
  const known = memory.get(text);
  if (known) return known;
  const made = PLAIN_WORD.test(text) ? plainWord(text) : anyWord(text);
  if (memory.size >= LARGEST_MEMORY) memory.clear();
  memory.set(text, made);
  return made;
}

function plainWord(text: string): WordAlone {
  const lower = text.toLowerCase();
  const capital = text !== lower;
  return { text, lower, plain: lower, capital, shout: false, initial: false, findings: {} };
}

function anyWord(text: string): WordAlone {
  const initial = /^(?:\p{Lu}|Th|Ph|Chr|Joh|IJ)\./u.test(text);
  const letters = text.replace(/\P{L}/gu, '');
  const shout =
    !initial && letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
  const lower = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’`]/gu, "'")
    .replace(/^v\. ?d\.?$/u, 'v.d');
  return {
    text,
    lower,
    plain: withoutAccents(lower.replace(/(?<=.{3})'s$/u, '')),
    capital: CAPITAL.test(text) && !shout && !initial,
    shout,
    initial,
    findings: {},
  };
}

/** The words of a text with what surrounds them. Linear. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  const shouted = isShouted(text);
  for (const match of text.matchAll(WORD)) {
    const written = match[0].trimEnd();
    const previous = words.at(-1);
    const gap = text.slice(Math.max(end, match.index - LONGEST_GAP), match.index);
    const word = alone(shouted ? inLowerCase(written) : written);
    const { lower, plain, capital, shout, initial } = word;
    // In capitals it may be found something else.
    const findings = shouted ? {} : word.findings;
    const start = match.index;
    end = start + written.length;
    const opening = !previous || opensSentence(gap, previous);
    words.push({ text: written, lower, plain, start, end, gap, capital, shout, initial, findings, opening });
  }
  return words;
}

/** All in capitals: they say nothing then, and the text is read as one without. */
function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text) && text.split(' ', 4).length > 3;
}

/** In lower case, unit for unit: the Turkish capital i with a dot is the one letter that grows. */
export function inLowerCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** Lower case letters without their accents ("Zoë" and "zoe" are one name). */
export function withoutAccents(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o');
}

function opensSentence(gap: string, previous: Word): boolean {
  if (gap === ' ') return false;
  if (/[!?\n\r:;•"“„‘(–—[*]/u.test(gap) || /(?:^|\s)[-'](?:\s|$)?/u.test(gap)) return true;
  if (!gap.includes('.')) return false;
  return !previous.initial && !ABBREVIATIONS.has(previous.lower);
}

/** Only a blank (or the full stop of an abbreviation) stands between the word before and this one. */
export function follows(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return word.gap === ' ' || (word.gap.length < 4 && /^\.?[ \u00a0]{1,2}$/u.test(word.gap));
}
