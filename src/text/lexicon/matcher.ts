/** Finds the concepts of a text: words, phrases, contexts, and ambiguous words weighed by what else the text says. */
import { FILLERS, type LexiconData, type PhraseData } from './compile.js';
import { WordLookup, type WordMeaning } from './word-lookup.js';
import type { Token } from '../reading/tokenize.js';
import type { ConceptMatch } from './lexicon.js';

/** Fillers that may stand between two words of a phrase, beside its gap. */
const MOST_FILLERS = 3;
/** What each other word inside a phrase takes off its weight: the further apart, the less it is that phrase. */
const GAP_COST = 0.12;
const LEAST_GAP_FACTOR = 0.5;
/** Stretch, in words, within which the words of an unordered phrase must stand. */
const UNORDERED_REACH = 6;
/** How far, in words, a context word may stand from its entry. */
const CONTEXT_REACH = 12;

interface Hit {
  entry: number;
  weight: number;
  start: number;
  end: number;
}

export class Matcher {
  private readonly data: LexiconData;
  private readonly words: WordLookup;
  private readonly phrasesByAnchor = new Map<number, PhraseData[]>();
  /** The last text in which each atom was met: most phrases fail because one of their words is nowhere in the text. */
  private readonly lastMet: Int32Array;
  private text = 0;

  constructor(data: LexiconData) {
    this.data = data;
    this.words = new WordLookup(data);
    this.lastMet = new Int32Array(data.atomWords.length);
    for (const phrase of data.phrases) {
      const atom = phrase.atoms[phrase.anchor] ?? -1;
      const list = this.phrasesByAnchor.get(atom);
      if (list === undefined) this.phrasesByAnchor.set(atom, [phrase]);
      else list.push(phrase);
    }
  }

  knows(word: string): boolean {
    return this.words.knows(word);
  }

  match(tokens: readonly Token[]): ConceptMatch[] {
    const meanings = tokens.map((token) => this.words.meaning(token.text));
    const silenced = new Set<number>();
    const hits = this.phraseHits(tokens, meanings, silenced);
    for (const [position, meaning] of meanings.entries()) {
      if (silenced.has(position)) continue;
      for (const { entry, factor } of meaning.hits)
        hits.push(this.hit(entry, factor, position, position + 1));
      const joined = this.words.joined(tokens, position);
      for (const { entry, factor } of joined?.hits ?? [])
        hits.push(this.hit(entry, factor, position, position + (joined?.count ?? 1)));
    }
    return this.settle(hits, meanings);
  }

  private hit(entry: number, factor: number, start: number, end: number): Hit {
    return { entry, weight: (this.data.entries[entry]?.[1] ?? 0) * factor, start, end };
  }

  private phraseHits(
    tokens: readonly Token[],
    meanings: readonly WordMeaning[],
    silenced: Set<number>,
  ): Hit[] {
    const hits: Hit[] = [];
    this.text++;
    for (const { atoms } of meanings) for (const atom of atoms) this.lastMet[atom] = this.text;
    const isMet = (atom: number): boolean => this.lastMet[atom] === this.text;
    for (const [position, { atoms }] of meanings.entries())
      for (const atom of atoms)
        for (const phrase of this.phrasesByAnchor.get(atom) ?? []) {
          if (!phrase.atoms.every(isMet)) continue;
          const places = phrase.ordered
            ? this.inOrder(phrase, position, tokens, meanings)
            : this.together(phrase, position, meanings);
          if (places === undefined) continue;
          const [start, end] = [Math.min(...places), Math.max(...places) + 1];
          hits.push(this.hit(phrase.entry, this.closeness(start, end, places, tokens), start, end));
          if (phrase.idiom) for (const place of places) silenced.add(place);
        }
    return hits;
  }

  /** 1 for words that stand together, less for each other word between them. */
  private closeness(start: number, end: number, places: readonly number[], tokens: readonly Token[]): number {
    let others = 0;
    for (let place = start; place < end; place++)
      if (!places.includes(place) && !FILLERS.has(tokens[place]?.text ?? '')) others++;
    return Math.max(LEAST_GAP_FACTOR, 1 - GAP_COST * others);
  }

  private inOrder(
    { atoms, anchor, gap }: PhraseData,
    position: number,
    tokens: readonly Token[],
    meanings: readonly WordMeaning[],
  ): number[] | undefined {
    const places = [position];
    for (const direction of [1, -1]) {
      let from = position;
      for (let index = anchor + direction; index >= 0 && index < atoms.length; index += direction) {
        const place = this.next(atoms[index] ?? -1, from, direction * (gap + 1), tokens, meanings);
        if (place === undefined) return undefined;
        places.push(place);
        from = place;
      }
    }
    return places;
  }

  /** The nearest place of `atom` from `from` on; `reach` is one more than the gap, negative to look back. */
  private next(
    atom: number,
    from: number,
    reach: number,
    tokens: readonly Token[],
    meanings: readonly WordMeaning[],
  ): number | undefined {
    const direction = Math.sign(reach);
    let left = Math.abs(reach);
    for (let step = 1; step <= Math.abs(reach) + MOST_FILLERS; step++) {
      const place = from + step * direction;
      const meaning = meanings[place];
      if (meaning === undefined) return undefined;
      if (meaning.atoms.includes(atom)) return place;
      if (!FILLERS.has(tokens[place]?.text ?? '')) left--;
      if (left === 0) return undefined;
    }
    return undefined;
  }

  private together(
    { atoms, anchor }: PhraseData,
    position: number,
    meanings: readonly WordMeaning[],
  ): number[] | undefined {
    const places = [position];
    for (const [index, atom] of atoms.entries()) {
      if (index === anchor) continue;
      let found: number | undefined;
      for (let step = 1; step <= UNORDERED_REACH && found === undefined; step++)
        found = [position + step, position - step].find(
          (place) => !places.includes(place) && meanings[place]?.atoms.includes(atom) === true,
        );
      if (found === undefined) return undefined;
      places.push(found);
    }
    return places;
  }

  private domainOf(hit: Hit): string {
    return this.data.concepts[this.data.entries[hit.entry]?.[0] ?? -1]?.domain ?? '';
  }

  /** Drops hits whose context is missing, weighs ambiguous words, keeps the best hit of a concept at each place. */
  private settle(hits: readonly Hit[], meanings: readonly WordMeaning[]): ConceptMatch[] {
    const free = hits.filter((hit) => (this.data.entries[hit.entry]?.[2] ?? -1) < 0);
    const kept = hits.filter((hit) => this.inContext(hit, free, meanings));
    const byStart = new Map<number, Hit[]>();
    for (const hit of kept) byStart.set(hit.start, [...(byStart.get(hit.start) ?? []), hit]);
    const best = new Map<string, ConceptMatch>();
    for (const hit of kept) {
      const concept = this.data.entries[hit.entry]?.[0] ?? -1;
      const rivals = (byStart.get(hit.start) ?? []).filter((other) => other.end === hit.end);
      const weight = hit.weight * this.agreement(hit, rivals, kept);
      const place = `${concept}:${hit.start}:${hit.end}`;
      const known = best.get(place);
      if (known === undefined || known.weight < weight)
        best.set(place, { concept, weight, start: hit.start, end: hit.end });
    }
    return [...best.values()].sort((a, b) => a.start - b.start || a.end - b.end || a.concept - b.concept);
  }

  private inContext(hit: Hit, free: readonly Hit[], meanings: readonly WordMeaning[]): boolean {
    const context = this.data.contexts[this.data.entries[hit.entry]?.[2] ?? -1];
    if (context === undefined) return true;
    const reached = (atoms: readonly number[], domains: readonly string[]): boolean => {
      for (
        let place = Math.max(0, hit.start - CONTEXT_REACH);
        place < Math.min(meanings.length, hit.end + CONTEXT_REACH);
        place++
      )
        if (
          (place < hit.start || place >= hit.end) &&
          meanings[place]?.atoms.some((atom) => atoms.includes(atom)) === true
        )
          return true;
      if (domains.length === 0) return false;
      return free.some(
        (other) =>
          (other.end <= hit.start || other.start >= hit.end) && domains.includes(this.domainOf(other)),
      );
    };
    if (reached(context.notNear, context.notNearDomains)) return false;
    return (
      (context.near.length === 0 && context.nearDomains.length === 0) ||
      reached(context.near, context.nearDomains)
    );
  }

  /** 1 for a word with one sense; else 0.5 to 1 by how much the rest of the text speaks of the same domain. */
  private agreement(hit: Hit, rivals: readonly Hit[], all: readonly Hit[]): number {
    const domains = new Set(rivals.map((rival) => this.domainOf(rival)));
    if (domains.size < 2) return 1;
    const support = new Map<string, number>();
    for (const other of all) {
      if (other.start < hit.end && other.end > hit.start) continue;
      const domain = this.domainOf(other);
      if (domains.has(domain)) support.set(domain, (support.get(domain) ?? 0) + other.weight);
    }
    const most = Math.max(0, ...support.values());
    return most === 0 ? 0.75 : 0.5 + (0.5 * (support.get(this.domainOf(hit)) ?? 0)) / most;
  }
}
