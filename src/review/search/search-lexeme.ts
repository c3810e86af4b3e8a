import type { IndexTerms } from '../../text/index.js';

/** What a lexeme of the index stands for: a word as written, a stem, a part of a compound, a concept. */
export type LexemeKind = 'word' | 'stem' | 'part' | 'concept';

const MARKS: Record<LexemeKind, string> = { word: 'w', stem: 's', part: 'p', concept: 'c' };

/** PostgreSQL refuses lexemes of 2 kB and more; no word comes near. */
const LONGEST = 200;

/** A term as it stands in the index: of one project only, so that a search reads nothing of another. */
export const lexeme = (projectId: number, kind: LexemeKind, term: string): string =>
  `${projectId}${MARKS[kind]}:${term.slice(0, LONGEST)}`;

/** All lexemes of an idea. */
export function lexemesOf(projectId: number, terms: IndexTerms): string[] {
  const of = (kind: LexemeKind, list: readonly string[]): string[] =>
    list.map((term) => lexeme(projectId, kind, term));
  return [
    ...of('word', terms.words),
    ...of('stem', terms.stems),
    ...of('part', terms.parts),
    ...of('concept', terms.concepts),
  ];
}

/** A lexeme inside a tsquery; `prefix` meets every lexeme that begins like it. */
export const quoted = (text: string, prefix = false): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'${prefix ? ':*' : ''}`;
