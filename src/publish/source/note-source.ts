import type { Idea } from '../../capture/index.js';

/**
 * Everything that a document, a figure or an edition is made of, as plain data: no database, no HTTP, no dates but in
 * text. It is what an edition freezes, so it holds only what JSON can hold, and nothing that differs between two
 * readings of the same project (no moment of reading, no ids of rows).
 */
export interface NoteSource {
  project: SourceProject;
  /** By number. */
  workshops: SourceWorkshop[];
  /** Themes of people first, then proposals, each largest first; the event last. */
  themes: SourceTheme[];
  /** Every idea that takes part, workshop by workshop, in the order in which they were captured. */
  ideas: SourceIdea[];
  /** The policy note, as far as there is one. */
  note: SourceNote | null;
}

export interface SourceProject {
  name: string;
  goal: string;
  laws: SourceLaw[];
}

export interface SourceLaw {
  key: string;
  name: string;
}

export interface SourceWorkshop {
  /** 1 or higher. Ideas outside a workshop have the workshop number null. */
  number: number;
  title: string;
  dayTheme: string;
  /** `2026-11-19`, or null where nobody filled it in. */
  date: string | null;
  ideaCount: number;
}

export interface SourceTheme {
  key: string;
  status: 'theme' | 'proposal' | 'event';
  /** Filled in, also for the event. */
  name: string;
  description: string;
  /** Key of the main theme that it belongs to; null for a theme of its own. */
  parentKey: string | null;
  keyTerms: string[];
  ideaCount: number;
  /** Ideas outside a workshop do not count here. */
  workshopCount: number;
  perspectiveCount: number;
  /** Codes of ideas that say best what it is about; only of ideas that take part. */
  representativeCodes: string[];
}

export interface SourceIdea {
  /** `W07-14`: unique in the project. */
  code: string;
  text: string;
  kind: Idea['kind'];
  perspective: Idea['perspective'];
  /** Null outside a workshop. */
  workshopNumber: number | null;
  themeKey: string | null;
  secondThemeKey: string | null;
  /** Keys of laws. */
  laws: string[];
  tags: string[];
  /** Filled in only with consent. */
  speaker: string | null;
  speakerRole: string | null;
  /** What the analysis marked as perhaps naming a person, and nobody looked at since. */
  unreviewedPersonalData: boolean;
  /** Null: nobody said yet what is done with it. */
  disposition: SourceDisposition | null;
}

export type DispositionOutcome = 'adopted' | 'partly' | 'not' | 'elsewhere' | 'examine';

export interface SourceDisposition {
  outcome: DispositionOutcome;
  /** Why (of `not`), where (of `elsewhere`), or what more there is to say; empty where nothing. */
  reason: string;
  owner: string | null;
  /** By when, `2027-03-01`. */
  dueOn: string | null;
}

export interface SourceNote {
  title: string;
  /** Rises with every change. */
  version: number;
  /** Markdown (see `documents/markdown-blocks.ts`), before the first chapter; may be empty. */
  introduction: string;
  chapters: SourceChapter[];
}

export interface SourceChapter {
  /** Unique in the note, stays the same when chapters move; letters, digits and dashes. */
  key: string;
  title: string;
  /** Markdown before the first paragraph; may be empty. */
  introduction: string;
  paragraphs: SourceParagraph[];
}

export interface SourceParagraph {
  /** Unique in the note, stays the same when paragraphs move; letters, digits and dashes. */
  key: string;
  /** Empty for a paragraph without a heading. */
  title: string;
  /** Markdown: paragraphs, lists, quotes, emphasis, links, `[W07-14]` for an idea. */
  text: string;
  /** Codes of the ideas that it rests on, in reading order. */
  ideaCodes: string[];
  /** Keys of the themes that it is about. */
  themeKeys: string[];
}

/** Who an edition is for: from least to most detail. */
export const AUDIENCES = ['public', 'council', 'internal'] as const;
export type Audience = (typeof AUDIENCES)[number];
