import type { Generated } from 'kysely';

/** What the search reads of an idea. Every idea has one: empty at first, and again when its text changes. */
export interface IdeaSearchTable {
  idea_id: number;
  project_id: number;
  /** By which way of reading texts, see `readingVersion`; empty as long as the text was not read. */
  made_with: string;
  /** Characters of the text. */
  size: number;
  /** A tsvector without places, see `lexeme`. */
  terms: string;
  /** As `idea.active`. */
  active: Generated<boolean>;
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
