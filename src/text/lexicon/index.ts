/** The written-down knowledge of Dutch municipal life: the lexicon and the bank of example ideas. */
import { createLexicon, type Lexicon } from './lexicon.js';
import { readIdeaBank, type IdeaBank } from './idea-bank.js';
import { compileLexicon, type LexiconData } from './compile.js';
import { readLexiconFiles } from './format.js';
import { LEXICON_JSON } from './generated/lexicon.js';
import { BANK_IDEAS, BANK_TOPICS } from './generated/idea-bank.js';

export type { Concept, ConceptMatch, Lexicon } from './lexicon.js';
export type { ConceptKind } from './format.js';
export { EVENT_DOMAIN, type IdeaBank } from './idea-bank.js';

let data: LexiconData | undefined;
let lexicon: Lexicon | undefined;
let bank: IdeaBank | undefined;

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

/** The bank of invented example ideas by topic; read once. */
export function dutchIdeaBank(): IdeaBank {
  bank ??= readIdeaBank(BANK_TOPICS, BANK_IDEAS);
  return bank;
}
