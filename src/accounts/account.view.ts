import type { PASSWORD_LENGTHS } from './password-rules.js';
import type { FormState, PageWithForm, Role } from '../web/index.js';

/** Two forms; `form` is the one that has errors, for the title of the document. */
export interface AccountPage extends PageWithForm {
  passwordLengths: typeof PASSWORD_LENGTHS;
  profile: FormState;
  password: FormState;
  email: string;
  role: Role;
}

declare module '../web/pages.js' {
  interface Pages {
    'accounts/account': AccountPage;
  }
}
