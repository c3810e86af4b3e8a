/**
 * Reads the lexicon's file format (described for people in docs/lexicon.md): domains, concepts and their entries. Nothing
 * here knows how entries are matched.
 */

export type ConceptKind = 'subject' | 'attitude' | 'event';

/** Words that must, or must not, stand near an entry: folded words, or `#domain`. */
export interface Context {
  near: string[];
  notNear: string[];
}

export interface SourceEntry {
  /** As written, without its context: `kastje muur`, `schuld*`, `*hulp`, `=wia`, `maanden + wachten`. */
  text: string;
  weight: number;
  /** An expression: its words mean nothing by themselves where it occurs. */
  idiom: boolean;
  context: Context | null;
  line: number;
}

export interface SourceConcept {
  key: string;
  name: string;
  domain: string;
  /** Key of the family: concepts that people mix up or mention together, across domains. */
  family: string;
  kind: ConceptKind;
  laws: string[];
  broadLaws: string[];
  tag: boolean;
  entries: SourceEntry[];
}

export interface LexiconSource {
  domains: { key: string; name: string }[];
  families: { key: string; name: string }[];
  concepts: SourceConcept[];
  /** What could not be read, each with file and line. The rest is read all the same. */
  problems: string[];
}

const KINDS: Record<string, ConceptKind> = {
  onderwerp: 'subject',
  houding: 'attitude',
  bijeenkomst: 'event',
};
const WEIGHTS: Record<string, number> = { sterk: 1, gewoon: 0.6, zwak: 0.3, uitdrukking: 1 };
const LIST = /\s*,\s*/;

/** Joins continuation lines (indented) to the line they continue; drops comments and empty lines. */
function logicalLines(text: string): { line: number; content: string }[] {
  const lines: { line: number; content: string }[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const content = raw.trim();
    const last = lines.at(-1);
    if (content === '' || content.startsWith('#')) continue;
    if (/^\s/.test(raw) && last !== undefined) last.content += ` ${content}`;
    else lines.push({ line: index + 1, content });
  }
  return lines;
}

/** `a [b/c] d` → `a b d`, `a c d`. */
function expandAlternatives(text: string): string[] {
  const found = /\[([^\]]*)\]/.exec(text);
  if (found === null) return [text.replace(/\s+/g, ' ').trim()];
  const [whole, inside = ''] = found;
  return inside
    .split('/')
    .flatMap((option) =>
      expandAlternatives(text.slice(0, found.index) + option.trim() + text.slice(found.index + whole.length)),
    );
}

class Reader {
  readonly source: LexiconSource = { domains: [], families: [], concepts: [], problems: [] };
  private readonly groups = new Map<string, string[]>();
  private readonly byKey = new Map<string, SourceConcept>();
  private readonly known: ReadonlySet<string>;
  private domain = '';
  private concept: SourceConcept | undefined;

  constructor(known: Iterable<string>) {
    this.known = new Set(known);
  }

  read(file: string, text: string): void {
    this.domain = '';
    this.concept = undefined;
    for (const { line, content } of logicalLines(text)) {
      const problem = this.readLine(content, line);
      if (problem !== undefined) this.source.problems.push(`${file}:${line}: ${problem}`);
    }
  }

  private readLine(content: string, line: number): string | undefined {
    const heading = /^\[([a-z0-9.-]+)\]\s*(.*)$/.exec(content);
    if (heading !== null) return this.openConcept(heading[1] ?? '', heading[2] ?? '');
    const field = /^([a-z]+)(?:\s+([a-z-]+))?:\s*(.*)$/.exec(content);
    if (field === null) return `onbekende regel "${content.slice(0, 40)}"`;
    const [, key = '', name = '', value = ''] = field;
    if (key === 'domein') return this.openDomain(value);
    if (key === 'groep') {
      this.groups.set(
        name,
        value.split('/').map((word) => word.trim()),
      );
      return undefined;
    }
    if (key === 'familie' && name !== '') {
      this.source.families.push({ key: name, name: value });
      return undefined;
    }
    if (this.concept === undefined) return `"${key}" staat niet onder een begrip`;
    return this.readField(this.concept, key, value, line);
  }

  private openDomain(value: string): undefined {
    const [key = '', name = ''] = value.split('=').map((part) => part.trim());
    this.domain = key;
    if (!this.source.domains.some((domain) => domain.key === key))
      this.source.domains.push({ key, name: name || key });
  }

  private openConcept(key: string, name: string): string | undefined {
    const known = this.byKey.get(key);
    this.concept = known;
    if (known !== undefined)
      return name === '' || name === known.name ? undefined : `${key} heeft al een andere naam`;
    this.concept = {
      key,
      name,
      domain: this.domain,
      family: '',
      kind: 'subject',
      laws: [],
      broadLaws: [],
      tag: true,
      entries: [],
    };
    this.byKey.set(key, this.concept);
    this.source.concepts.push(this.concept);
    if (this.known.has(key)) return undefined;
    if (name === '') return `${key} heeft geen naam`;
    return this.domain === '' ? `${key} heeft geen domein` : undefined;
  }

  private readField(concept: SourceConcept, key: string, value: string, line: number): string | undefined {
    const weight = Object.hasOwn(WEIGHTS, key) ? WEIGHTS[key] : undefined;
    if (weight !== undefined) return this.readEntries(concept, value, weight, key === 'uitdrukking', line);
    if (key === 'wetten') concept.laws.push(...value.split(LIST));
    else if (key === 'breed') concept.broadLaws.push(...value.split(LIST));
    else if (key === 'familie' && this.source.families.some((family) => family.key === value))
      concept.family = value;
    else if (key === 'tag') concept.tag = value !== 'nee';
    else if (key === 'soort' && Object.hasOwn(KINDS, value)) concept.kind = KINDS[value] ?? 'subject';
    else return `onbekend veld "${key}: ${value.slice(0, 30)}"`;
    return undefined;
  }

  private readEntries(
    concept: SourceConcept,
    value: string,
    weight: number,
    idiom: boolean,
    line: number,
  ): string | undefined {
    let problem: string | undefined;
    for (const item of value.split(LIST)) {
      if (item === '') continue;
      const context: Context = { near: [], notNear: [] };
      const text = item.replace(/\(([^)]*)\)/g, (_, inside: string) => {
        const shape = /^(niet )?bij:?\s+(.*)$/.exec(inside.trim());
        if (shape === null) problem = `onbegrepen voorwaarde (${inside})`;
        else
          (shape[1] === undefined ? context.near : context.notNear).push(
            ...this.contextWords(shape[2] ?? ''),
          );
        return ' ';
      });
      const conditional = context.near.length > 0 || context.notNear.length > 0;
      for (const alternative of expandAlternatives(text))
        concept.entries.push({
          text: alternative,
          weight,
          idiom,
          context: conditional ? context : null,
          line,
        });
    }
    return problem;
  }

  private contextWords(value: string): string[] {
    return value.split('/').flatMap((part) => {
      const word = part.trim();
      return word.startsWith('$') ? (this.groups.get(word.slice(1)) ?? []) : [word];
    });
  }
}

/**
 * Reads lexicon files in order; a concept may be continued in a later file under the same key. `known` are keys of
 * concepts that exist already: a file may add to them without naming them again. Never throws.
 */
export function readLexiconFiles(
  files: readonly { name: string; text: string }[],
  known: Iterable<string> = [],
): LexiconSource {
  const reader = new Reader(known);
  for (const file of files) reader.read(file.name, file.text);
  return reader.source;
}
