import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenize } from '../../src/text/index.js';
import { dutchStopWords } from '../../src/text/languages/nl-stop-words.js';
import { compileLexicon } from '../../src/text/lexicon/compile.js';
import { readLexiconFiles, type LexiconSource } from '../../src/text/lexicon/format.js';
import { LEXICON_JSON } from '../../src/text/lexicon/generated/lexicon.js';
import { dutchIdeaBank } from '../../src/text/lexicon/dutch-idea-bank.js';
import { IRREGULAR_FORMS } from '../../src/text/lexicon/irregular-forms.js';
import { createLexicon } from '../../src/text/lexicon/lexicon.js';
import { AMBIGUOUS_FIRST_NAMES, FIRST_NAMES } from '../../src/text/personal-data/first-names.js';
import { NAMED_THING, NOT_A_PERSON } from '../../src/text/personal-data/look-alikes.js';
import { SURNAMES } from '../../src/text/personal-data/surnames.js';
import { SAYINGS } from '../../src/text/personal-data/well-known.js';
import type { LabelledSet } from './labelled.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const LEXICON = join(ROOT, 'knowledge/lexicon');
const EVERYDAY = join(ROOT, 'knowledge/everyday-words.txt');
/** Entries that a reviewer looked at and kept, one a line: `concept: entry = reason`; `*` is every entry. */
const JUSTIFIED = join(ROOT, 'bench/quality/justified.txt');
/** Reasons for whole groups of entries: `where or its beginning = reason`. Not for what meets the gold corpus. */
const JUSTIFIED_GROUPS = join(ROOT, 'bench/quality/justified-groups.txt');
const MOST_SHOWN = 200;

/** Word lists of the library that could be fitted to texts, as a reader writes them. */
const LISTS: Readonly<Record<string, Iterable<string>>> = {
  'stop word': dutchStopWords,
  'irregular form': IRREGULAR_FORMS.keys(),
  'first name': [...FIRST_NAMES, ...AMBIGUOUS_FIRST_NAMES],
  surname: SURNAMES,
  'ordinary word': readFileSync(EVERYDAY, 'utf8').split(/\s+/u),
  'look-alike': [...NOT_A_PERSON, ...NAMED_THING],
  saying: SAYINGS,
};

/** An entry of the lexicon or of a word list that only development texts meet. */
interface Suspect {
  /** `geld.schulden`, `first name`. */
  where: string;
  entry: string;
  /** How many development texts meet it. */
  texts: number;
}

/**
 * The entries, names and rules that meet a development text and nothing else: no text or topic of the idea bank, and no
 * text in the tests of the library. Such an entry may have been written from the development text; it must be what a
 * Dutch reader would expect without having seen that.
 */
function findSuspects(sets: readonly LabelledSet[]): Suspect[] {
  const development = sets.filter(({ language }) => language === 'nl').flatMap(({ texts }) => texts);
  const elsewhere = [...bankTexts(), ...testTexts()];
  return [...lexiconSuspects(development, elsewhere), ...listSuspects(development, elsewhere)].sort((a, b) =>
    a.where < b.where ? -1 : a.where > b.where ? 1 : a.entry < b.entry ? -1 : 1,
  );
}

function bankTexts(): string[] {
  const { texts, topics } = dutchIdeaBank();
  return [
    ...texts.map(({ text }) => text),
    ...topics.map(({ name, description }) => `${name}. ${description}`),
  ];
}

/** Every line of the library's tests: their invented texts are in there. */
function testTexts(): string[] {
  const folder = join(ROOT, 'test/text');
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
}

/** Matches with a lexicon in which each entry is a concept of its own. */
function lexiconSuspects(development: readonly string[], elsewhere: readonly string[]): Suspect[] {
  const source = readLexiconFiles(
    readdirSync(LEXICON)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => ({ name, text: readFileSync(join(LEXICON, name), 'utf8') })),
  );
  const apart = entriesApart(source);
  const { vocabulary } = JSON.parse(LEXICON_JSON) as { vocabulary: string[] };
  const lexicon = createLexicon(compileLexicon(apart.source, 'audit', vocabulary));
  const count = (texts: readonly string[]): Map<number, number> => {
    const met = new Map<number, number>();
    for (const text of texts) {
      const found = new Set(lexicon.match(tokenize(text, 'nl')).map(({ concept }) => concept));
      for (const entry of found) met.set(entry, (met.get(entry) ?? 0) + 1);
    }
    return met;
  };
  const known = count(elsewhere);
  return [...count(development)].flatMap(([entry, texts]) =>
    known.has(entry) ? [] : [{ ...apart.names[entry]!, texts }],
  );
}

function entriesApart(source: LexiconSource): {
  source: LexiconSource;
  names: { where: string; entry: string }[];
} {
  const names: { where: string; entry: string }[] = [];
  const concepts = source.concepts.flatMap((concept) =>
    concept.entries.map((entry) => {
      const key = `${concept.key}.${names.length}`;
      names.push({ where: concept.key, entry: entry.text });
      return { ...concept, key, entries: [entry] };
    }),
  );
  return { source: { ...source, concepts }, names };
}

function listSuspects(development: readonly string[], elsewhere: readonly string[]): Suspect[] {
  const textsOf = (texts: readonly string[]): Map<string, number> => {
    const met = new Map<string, number>();
    for (const text of texts) {
      for (const word of new Set(tokenize(text, 'nl').map((token) => token.text))) {
        met.set(word, (met.get(word) ?? 0) + 1);
      }
    }
    return met;
  };
  const seen = textsOf(development);
  const known = textsOf(elsewhere);
  return Object.entries(LISTS).flatMap(([where, words]) =>
    [...new Set(words)].flatMap((entry) => {
      const texts = seen.get(entry.toLowerCase());
      return texts === undefined || known.has(entry.toLowerCase()) ? [] : [{ where, entry, texts }];
    }),
  );
}

/** The part before ` = ` of each line of a file of reasons. */
function reasonsIn(path: string): string[] {
  return (existsSync(path) ? readFileSync(path, 'utf8') : '')
    .split('\n')
    .filter((line) => line.includes(' = ') && !line.startsWith('#'))
    .map((line) => line.slice(0, line.indexOf(' = ')).trim());
}

/**
 * Prints the suspects that nobody has justified. What meets the first set, the gold corpus of ideas, needs a reason of
 * its own; what meets only other sets, whose texts are of another kind, may have one with its group.
 *
 * @returns how many are left
 */
export function audit(sets: readonly LabelledSet[]): number {
  const justified = new Set(reasonsIn(JUSTIFIED));
  const groups = reasonsIn(JUSTIFIED_GROUPS);
  const name = ({ where, entry }: Suspect): string => `${where}: ${entry}`;
  const strict = new Set(findSuspects(sets.slice(0, 1)).map(name));
  const suspects = findSuspects(sets);
  const left = suspects.filter((suspect) => {
    if (justified.has(name(suspect)) || justified.has(`${suspect.where}: *`)) return false;
    return strict.has(name(suspect)) || !groups.some((group) => suspect.where.startsWith(group));
  });
  console.log(
    `${suspects.length} entries, names and rules meet a development text and no text of the bank or the tests; ` +
      `${suspects.length - left.length} of them are justified in bench/quality/justified.txt or justified-groups.txt.`,
  );
  for (const { where, entry, texts } of left.slice(0, MOST_SHOWN)) {
    console.log(`  ${where}: ${entry}   (${texts} ${texts === 1 ? 'text' : 'texts'})`);
  }
  if (left.length > MOST_SHOWN) console.log(`  … and ${left.length - MOST_SHOWN} more`);
  return left.length;
}
