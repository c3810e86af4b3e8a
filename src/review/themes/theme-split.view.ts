import type { FormState } from '../../web/index.js';
import type { Option } from './theme.view.js';

export interface SplitPage {
  base: string;
  key: string;
  name: string;
  action: string;
  parts: {
    heading: string;
    keyTerms: string;
    /** Null for the part that stays. */
    nameField: string | null;
    suggested: string;
    count: string;
    ideas: { code: string; text: string; value: string }[];
    /** Codes of ideas without a choice of their own, with spaces between them. */
    rest: string;
    restText: string | null;
  }[];
  choices: Option[];
  /** Other numbers of parts. */
  others: { label: string; href: string; current: boolean }[];
  partCount: string;
  form: FormState;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/split': SplitPage;
  }
}
