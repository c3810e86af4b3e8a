/** The written-down knowledge of Dutch municipal life: the lexicon and the topics of the bank of example ideas. */
import { createLexicon, type Lexicon } from './lexicon.js';
import type { BankTopic } from './idea-bank.js';
import { compileLexicon, type LexiconData } from './compile.js';
import { readLexiconFiles } from './format.js';
import { LEXICON_JSON } from './generated/lexicon.js';
import { BANK_TOPICS_JSON } from './generated/bank-topics.js';

export type { Concept, ConceptMatch, Lexicon } from './lexicon.js';
export type { ConceptKind } from './format.js';
export { EVENT_DOMAIN, type BankTopic, type IdeaBank } from './idea-bank.js';

let data: LexiconData | undefined;
let lexicon: Lexicon | undefined;
let topics: readonly BankTopic[] | undefined;

function compiled(): LexiconData {
  data ??= JSON.parse(LEXICON_JSON) as LexiconData;
  return data;
}

/** The lexicon that comes with Oogst, prepared at build time; loaded once. */
export function dutchLexicon(): Lexicon {
  lexicon ??= createLexicon(compiled());
  return lexicon;
}

/**
 * The same lexicon with a project's own additions, a text in the format of docs/lexicon.md. `problems` says what could
 * not be read (in Dutch, with line numbers); the rest is used.
 */
export function extendedLexicon(additions: string): { lexicon: Lexicon; problems: string[] } {
  const known = compiled().concepts.map(({ key }) => key);
  const source = readLexiconFiles([{ name: 'aanvulling', text: additions }], known);
  const version = `${compiled().version}+${additions.length.toString(36)}-${checksum(additions)}`;
  return {
    lexicon: createLexicon(compileLexicon(source, version, [], compiled())),
    problems: source.problems,
  };
}

/** FNV-1a: tells one text from another; the library may not use a platform's hashes. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The topics of the bank of invented example ideas; read once. Its texts are in `dutch-idea-bank.ts`. */
export function bankTopics(): readonly BankTopic[] {
  topics ??= JSON.parse(BANK_TOPICS_JSON) as BankTopic[];
  return topics;
}
