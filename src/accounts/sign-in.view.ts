import type { PageWithForm } from '../web/index.js';

/** kept: a text waits for this sign-in. ended: the session is over. stale: the form was old, or cookies are off. */
export type SignInNotice = 'kept' | 'ended' | 'stale';

export interface SignInPage extends PageWithForm {
  notice: SignInNotice | null;
  hidden: { name: string; value: string }[];
}

declare module '../web/pages.js' {
  interface Pages {
    'accounts/sign-in': SignInPage;
  }
}
