import type { FormState } from '../../web/index.js';
import type { Option, OptionGroup } from '../themes/theme.view.js';

/** Fields for the parts of a remark; more than this is rather a report. */
export const PARTS = 5;

export interface SeparatePage {
  base: string;
  code: string;
  text: string;
  action: string;
  cancelHref: string;
  version: string;
  /** Who decided what meanwhile; null: nobody did. */
  conflict: string | null;
  form: FormState;
  parts: { number: number; text: string; target: string }[];
  targets: OptionGroup[];
  /** The theme in which it stands now; empty: none. */
  now: string;
}

export interface JoinPage {
  base: string;
  code: string;
  text: string;
  action: string;
  cancelHref: string;
  form: FormState;
  likely: Option[];
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/separate': SeparatePage;
    'review/join': JoinPage;
  }
}
