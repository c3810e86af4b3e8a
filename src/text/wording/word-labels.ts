import { dutchRoot } from '../languages/nl-spelling.js';
import { LONGEST_LABEL, type Candidate } from './label-candidates.js';

/** A phrase met in this share of the texts needs no second one beside it; a single word says less. */
const PHRASE_STANDS_ALONE = 0.5;
const WORD_STANDS_ALONE = 0.9;
const NEARLY_AS_GOOD = 0.45;
/** A second term must bring in this share of the texts. */
const LEAST_GAIN = 0.1;
/** Two terms of at most this many words together make a label; three where two hold for little. */
const MOST_JOINED_WORDS = 4;
/** Words that begin with the same letters say nearly the same (kerncentrale, kernenergie). */
const SAME_BEGINNING = 4;
/** So many letters more than the word that a compound begins with are another word. */
const SHORTEST_TAIL = 4;
/** Below this share the label is one subject among several. */
const MIXED = 0.3;

/** What a theme may be called. */
export interface PossibleLabel {
  label: string;
  /** Whether a reader should be told that it holds for a part only. */
  mixed: boolean;
  /** The texts of the theme that it holds for. */
  texts: ReadonlySet<number>;
}

/** The first `most` without what says the same as a better one: a word of it, or a phrase around it. */
export function withoutSubsumed(sorted: readonly Candidate[], most: number): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    if (kept.length >= most) break;
    const stems = candidate.key.split(' ');
    const said = kept.some((other) => {
      const others = other.key.split(' ');
      return (
        other.text === candidate.text ||
        stems.every((stem) => others.includes(stem)) ||
        others.every((stem) => stems.includes(stem))
      );
    });
    if (!said) kept.push(candidate);
  }
  return kept;
}

/**
 * The phrase that people make of the best term and a good one; or the best with the next that says something else of
 * other texts; then each term alone.
 *
 * @param found best first, none of which says the same as one before it
 * @param all the same with those that do
 * @param size texts of the theme
 */
export function possibleLabels(
  found: readonly Candidate[],
  all: readonly Candidate[],
  size: number,
  and: string,
): PossibleLabel[] {
  const [best, ...others] = found;
  const candidates = best ? [withCompound(best, others), ...others] : [];
  const alone = candidates.map(({ text, coverage, texts }) => ({
    label: text,
    mixed: coverage < MIXED,
    texts: new Set(texts),
  }));
  const [first] = candidates;
  if (!first || first.text.includes(` ${and} `)) return alone;
  const isWord = !first.text.includes(' ');
  if (first.coverage >= (isWord ? WORD_STANDS_ALONE : PHRASE_STANDS_ALONE)) return alone;
  const asPeopleSay = candidates
    .slice(1)
    .filter(({ score }) => score > NEARLY_AS_GOOD * first.score)
    .map((other) => ({ other, phrase: phraseOfBoth(first, other, all) }))
    .find(({ phrase }) => phrase !== undefined);
  if (asPeopleSay?.phrase) {
    const { other, phrase } = asPeopleSay;
    const texts = new Set([...first.texts, ...other.texts]);
    return [{ label: phrase.text, mixed: texts.size / size < MIXED, texts }, ...alone];
  }
  const terms = [first];
  const covered = new Set(first.texts);
  for (const other of candidates.slice(1)) {
    const most = covered.size / size < MIXED ? 3 : 2;
    if (terms.length >= most) break;
    const gain = other.texts.filter((text) => !covered.has(text)).length / size;
    const together = [...terms, other].map(({ text }) => text).join(' ');
    const fits = together.split(' ').length <= MOST_JOINED_WORDS && together.length + 6 <= LONGEST_LABEL;
    const isNews = terms.every(({ text }) => !saysTheSame(text, other.text));
    if (other.score <= NEARLY_AS_GOOD * first.score || gain < LEAST_GAIN || !fits || !isNews) continue;
    if (other.text.includes(` ${and} `)) continue;
    terms.push(other);
    for (const text of other.texts) covered.add(text);
  }
  if (terms.length === 1) return alone;
  const said = terms.map(({ text }) => text);
  const label = `${said.slice(0, -1).join(', ')} ${and} ${said.at(-1)!}`;
  return [{ label, mixed: covered.size / size < MIXED, texts: covered }, ...alone];
}

/**
 * A word of so few letters that it hardly names anything (huren, WW) as the compound that begins with it (huurprijzen),
 * where that is nearly as good; it holds for the texts of both.
 */
function withCompound(first: Candidate, candidates: readonly Candidate[]): Candidate {
  const word = first.text.toLowerCase();
  const root = dutchRoot(word);
  if (word.includes(' ') || root.length >= SAME_BEGINNING) return first;
  const compound = candidates.find(
    ({ text, score }) =>
      !text.includes(' ') &&
      text.length >= word.length + SHORTEST_TAIL &&
      dutchRoot(text.toLowerCase()).startsWith(root) &&
      score > NEARLY_AS_GOOD * first.score,
  );
  if (!compound) return first;
  const texts = [...new Set([...first.texts, ...compound.texts])].sort((a, b) => a - b);
  return {
    ...first,
    text: compound.text,
    coverage: (first.coverage * texts.length) / first.texts.length,
    texts,
  };
}

/** The phrase that people make of two words themselves: "voorrang voor statushouders". */
function phraseOfBoth(a: Candidate, b: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  if (a.key.includes(' ') || b.key.includes(' ')) return undefined;
  return candidates.find(({ key }) => {
    const stems = key.split(' ');
    return stems.length === 3 && stems.includes(a.key) && stems.includes(b.key);
  });
}

/** Whether two terms have a word in common, or words that begin alike or hold one another (wolf, probleemwolven). */
export function saysTheSame(a: string, b: string): boolean {
  const said = rootsOf(a);
  return rootsOf(b).some((word) => isAmong(word, said));
}

/** Whether a term begins with news, and half of its words or more say something else than what was said. */
export function addsTo(said: string, term: string): boolean {
  const roots = rootsOf(said);
  const words = rootsOf(term);
  const news = words.filter((word) => !isAmong(word, roots)).length;
  return news > 0 && 2 * news >= words.length && !roots.includes(words[0]!);
}

/** Whether one of two names says nothing but what the other says (School, School en onderwijs). */
export function isPartOfName(a: string, b: string): boolean {
  const [one, other] = [rootsOf(a), rootsOf(b)];
  const within = (part: readonly string[], whole: readonly string[]): boolean =>
    part.length > 0 && part.every((root) => whole.includes(root));
  return within(one, other) || within(other, one);
}

/** The terms of a theme are compared with each other many times, in every run. */
const knownRoots = new Map<string, readonly string[]>();
const LARGEST_MEMORY = 20_000;

function rootsOf(text: string): readonly string[] {
  let roots = knownRoots.get(text);
  if (!roots) {
    const words = text.toLowerCase().split(/[ ,-]+/);
    roots = words.filter((word) => word.length >= SAME_BEGINNING).map(dutchRoot);
    if (knownRoots.size >= LARGEST_MEMORY) knownRoots.clear();
    knownRoots.set(text, roots);
  }
  return roots;
}

const isAmong = (word: string, roots: readonly string[]): boolean =>
  roots.some((other) => isWithin(word, other) || isWithin(other, word));

/** Begins like it, or holds most of it. */
function isWithin(root: string, other: string): boolean {
  if (root.length < SAME_BEGINNING) return other.startsWith(root);
  if (root.slice(0, SAME_BEGINNING) === other.slice(0, SAME_BEGINNING)) return true;
  return other.includes(root.slice(0, Math.max(SAME_BEGINNING, root.length - 2)));
}
