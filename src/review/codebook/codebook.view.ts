import type { FormState } from '../../web/index.js';
import type { Option } from '../themes/theme.view.js';

export interface CodebookPage {
  base: string;
  action: string;
  form: FormState;
  lines: string;
  /** Earlier projects that have themes to take over. */
  projects: Option[];
  /** Megabytes. */
  maxUpload: number;
}

export interface CodebookTrialPage {
  base: string;
  action: string;
  lines: string;
  problems: string[];
  rows: { name: string; kind: string; count: string; examples: string[] }[];
  summary: string[];
  submitLabel: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'review/codebook': CodebookPage;
    'review/codebook-trial': CodebookTrialPage;
  }
}
