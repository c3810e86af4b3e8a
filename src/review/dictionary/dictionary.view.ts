import type { FormState } from '../../web/index.js';

/** What a changed dictionary would do. */
export interface DictionaryEffect {
  summary: string;
  /** Ideas that would go elsewhere, the first of them. */
  moves: { code: string; href: string; text: string; from: string; to: string }[];
  more: string | null;
}

export interface DictionaryPage {
  base: string;
  action: string;
  mayChange: boolean;
  text: string;
  version: string;
  problems: string[];
  effect: DictionaryEffect | null;
  /** What somebody else saved meanwhile. */
  theirs: string | null;
  form: FormState;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/dictionary': DictionaryPage;
  }
}
