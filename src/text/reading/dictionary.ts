/** A project's own dictionary: words that a municipality uses in its own way, and additions to the lexicon. */
import type { Language } from '../analysis.js';
import { dutchLexicon, extendedLexicon, type Lexicon } from '../lexicon/index.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { tokenize, type Token } from './tokenize.js';

/** What could not be read, with the line (from 1) it stands on. The rest of the dictionary is used all the same. */
export interface DictionaryProblem {
  line: number;
  /** In Dutch, as is the format itself. */
  message: string;
}

/** Words that are read as others: an abbreviation as what it stands for, a synonym as the usual word. */
interface Rewording {
  from: readonly Token[];
  to: readonly Token[];
  /** As written, where it is only itself in these capitals (WIJ beside wij); else empty. */
  exact: string;
}

export interface Dictionary {
  /** With the project's concepts; null in a language without a lexicon. */
  lexicon: Lexicon | null;
  problems: DictionaryProblem[];
  /** The tokens of an NFC text as the project reads them. */
  reword(tokens: readonly Token[], text: string): readonly Token[];
  /** Stems of the parts of a compound, none for a word that is never cut; undefined where the project says nothing. */
  partsOf(word: string): readonly string[] | undefined;
}

/** Lines beside those of the lexicon's format. English names are for projects in English. */
const FIELDS: Record<string, 'rewording' | 'synonym' | 'stop' | 'compound'> = {
  afkorting: 'rewording',
  abbreviation: 'rewording',
  synoniem: 'synonym',
  synonym: 'synonym',
  stopwoord: 'stop',
  stopword: 'stop',
  samenstelling: 'compound',
  compound: 'compound',
};
/** Concepts without a domain of their own stand under this one. */
const OWN_DOMAIN = 'domein: eigen = Eigen begrippen\n';
const MOST_REMEMBERED = 4;

const memory = new Map<string, Dictionary>();

/**
 * Reads a project's dictionary: lines in the lexicon's format (docs/lexicon.md), and
 * `afkorting: BSO = buitenschoolse opvang`, `synoniem: scootmobiel = scooter, scoot` (the first is the usual word),
 * `stopwoord: Zandwijk, gemeente`, `samenstelling: buurtkring = buurt + kring` (without `=`: never cut). Never throws.
 */
export function readDictionary(text: string, language: Language): Dictionary {
  const key = `${language} ${text}`;
  let dictionary = memory.get(key);
  if (!dictionary) {
    dictionary = new DictionaryReader(language).read(text);
    if (memory.size >= MOST_REMEMBERED) memory.delete(memory.keys().next().value!);
    memory.set(key, dictionary);
  }
  return dictionary;
}

class DictionaryReader {
  private readonly language: Language;
  private readonly rewordings = new Map<string, Rewording[]>();
  private readonly silent = new Set<string>();
  private readonly parts = new Map<string, string[]>();
  private readonly problems: DictionaryProblem[] = [];

  constructor(language: Language) {
    this.language = language;
  }

  read(text: string): Dictionary {
    const rest: string[] = [];
    let own: { field: string; value: string; line: number } | undefined;
    const close = (): void => {
      if (own) this.readField(own.field, own.value, own.line);
      own = undefined;
    };
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
      const found = /^([a-z]+):\s*(.*)$/.exec(raw.trim());
      const field = found && Object.hasOwn(FIELDS, found[1]!) ? found[1]! : undefined;
      if (field !== undefined) {
        close();
        own = { field, value: found![2]!, line: index + 1 };
      } else if (own && /^\s+\S/.test(raw)) own.value += ` ${raw.trim()}`;
      else {
        close();
        rest[index] = raw;
      }
      // Lines that are read here stay as empty ones, so that the others keep their numbers.
      rest[index] ??= '';
    }
    close();
    const { rewordings, silent, parts, language } = this;
    return {
      lexicon: this.readConcepts(rest),
      problems: this.problems.sort((a, b) => a.line - b.line),
      reword: (tokens, source) =>
        rewordings.size === 0 && silent.size === 0
          ? tokens
          : silenced(reworded(tokens, source, rewordings), silent),
      partsOf: (word) => parts.get(word) ?? parts.get(stem(word, language)),
    };
  }

  private readConcepts(lines: readonly string[]): Lexicon | null {
    if (this.language !== 'nl') return null;
    if (lines.every((line) => line.trim() === '' || line.trim().startsWith('#'))) return dutchLexicon();
    const { lexicon, problems } = extendedLexicon(OWN_DOMAIN + lines.join('\n'));
    for (const problem of problems) {
      const [, line = '1', message = problem] = /^[^:]*:(\d+): (.*)$/s.exec(problem) ?? [];
      this.problems.push({ line: Math.max(1, Number(line) - 1), message });
    }
    return lexicon;
  }

  private readField(field: string, value: string, line: number): void {
    const problem = (message: string): void => {
      this.problems.push({ line, message });
    };
    const kind = FIELDS[field]!;
    if (kind === 'stop') {
      const words = value.split(',').flatMap((word) => tokenize(word, this.language));
      if (words.length === 0) problem(`"${field}:" zonder woord`);
      for (const word of words) this.silent.add(word.stem);
      return;
    }
    const [left = '', right, ...more] = value.split('=').map((part) => part.trim());
    if (more.length > 0) return problem('meer dan één "=" in de regel');
    const from = tokenize(left, this.language);
    if (from.length === 0) return problem(`"${field}:" zonder woord voor het "="-teken`);
    if (kind === 'compound') return this.readCompound(from, right, problem);
    if (right === undefined || tokenize(right, this.language).length === 0)
      return problem(`"${left.slice(0, 40)}" heeft geen betekenis: schrijf "${field}: woord = betekenis"`);
    // The usual word stands first in a line of synonyms, the abbreviation first in its line.
    if (kind === 'synonym') for (const word of right.split(',')) this.addRewording(word.trim(), left);
    else this.addRewording(left, right);
  }

  private readCompound(
    from: readonly Token[],
    right: string | undefined,
    problem: (message: string) => void,
  ): void {
    if (from.length > 1) return problem('een samenstelling is één woord');
    const parts = (right ?? '').split('+').flatMap((part) => tokenize(part, this.language));
    if (right !== undefined && parts.length < 2)
      return problem('een samenstelling heeft twee delen of meer: schrijf "woord = deel + deel"');
    const stems = [...new Set(parts.map((part) => part.stem))];
    this.parts.set(from[0]!.text, stems);
    this.parts.set(from[0]!.stem, stems);
  }

  private addRewording(written: string, meaning: string): void {
    const from = tokenize(written, this.language);
    const to = tokenize(meaning, this.language);
    if (from.length === 0 || to.length === 0) return;
    const same = from.map(({ stem: key }) => key).join(' ') === to.map(({ stem: key }) => key).join(' ');
    if (same) return;
    const exact =
      from.length === 1 && isStopWord(from[0]!.text, this.language) ? written.normalize('NFC') : '';
    const list = this.rewordings.get(from[0]!.stem) ?? [];
    list.push({ from, to, exact });
    // The longest first; of equals the one written last.
    list.sort((a, b) => b.from.length - a.from.length);
    this.rewordings.set(from[0]!.stem, list);
  }
}

function reworded(
  tokens: readonly Token[],
  text: string,
  rewordings: ReadonlyMap<string, readonly Rewording[]>,
): readonly Token[] {
  const result: Token[] = [];
  let changed = false;
  for (let at = 0; at < tokens.length;) {
    const found = rewordings.get(tokens[at]!.stem)?.find(({ from, exact }) => {
      if (exact !== '' && text.slice(tokens[at]!.start, tokens[at]!.end) !== exact) return false;
      return from.every((word, i) => tokens[at + i]?.stem === word.stem);
    });
    if (!found) {
      result.push(tokens[at++]!);
      continue;
    }
    changed = true;
    const { start } = tokens[at]!;
    const { end } = tokens[at + found.from.length - 1]!;
    for (const word of found.to) result.push({ text: word.text, stem: word.stem, start, end });
    at += found.from.length;
  }
  return changed ? result : tokens;
}

/** Stop words stay in their place, so that expressions around them hold, but carry no subject. */
function silenced(tokens: readonly Token[], silent: ReadonlySet<string>): readonly Token[] {
  if (silent.size === 0 || !tokens.some((token) => silent.has(token.stem))) return tokens;
  return tokens.map((token) => (silent.has(token.stem) ? { ...token, silent: true } : token));
}
