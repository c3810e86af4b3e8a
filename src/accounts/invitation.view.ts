import type { PASSWORD_LENGTHS } from './password-rules.js';
import type { PageWithForm, Role } from '../web/index.js';
import type { LinkProblem } from './invitation.js';

export interface InvitationPage extends PageWithForm {
  passwordLengths: typeof PASSWORD_LENGTHS;
  /** A new password for somebody who is known, instead of joining. */
  reset: boolean;
  email: string;
  role: Role | null;
  action: string;
  stale: boolean;
}

export interface LinkProblemPage {
  problem: LinkProblem;
}

declare module '../web/pages.js' {
  interface Pages {
    'accounts/invitation': InvitationPage;
    'accounts/link-problem': LinkProblemPage;
  }
}
