import type { PASSWORD_LENGTHS } from './password-rules.js';
import type { PageWithForm } from '../web/index.js';

export interface SetupPage extends PageWithForm {
  passwordLengths: typeof PASSWORD_LENGTHS;
  /** Where the form goes, with the one-time token. */
  action: string;
  /** The form was old, or the browser keeps no cookies. */
  stale: boolean;
}

export interface SetupLinkPage {
  /** Somebody came with a link that does not work. */
  wrong: boolean;
}

export interface SetupStartPage {
  /** Whether the example project can be loaded. */
  example: boolean;
}

declare module '../web/pages.js' {
  interface Pages {
    'accounts/setup': SetupPage;
    'accounts/setup-link': SetupLinkPage;
    'accounts/setup-done': object;
    'accounts/setup-start': SetupStartPage;
  }
}
