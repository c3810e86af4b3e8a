import type { Generated } from 'kysely';

/** What the search reads of an idea. Made when somebody searches, emptied when the text changes. */
export interface IdeaSearchTable {
  idea_id: number;
  project_id: number;
  /** By which way of reading texts, see `readingVersion`; empty when the text changed since. */
  made_with: string;
  /** Characters of the text. */
  size: number;
  /** A tsvector without places, see `lexeme`. */
  terms: string;
  created_at: Generated<Date>;
}

/** The words that the ideas of a project use, to find the one that was meant. */
export interface SearchWordTable {
  project_id: number;
  word: string;
  created_at: Generated<Date>;
}

export interface SearchTables {
  idea_search: IdeaSearchTable;
  search_word: SearchWordTable;
}
