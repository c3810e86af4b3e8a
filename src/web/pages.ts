import type { FormState } from './form.js';
import type { KeptForm } from './kept-form.js';

/** The model of every page by the name of its template. A room adds its own by augmenting this interface. */
export interface Pages {
  'web/error': ErrorPage;
  'web/resubmit': ResubmitPage;
}

export interface ErrorPage {
  /** Part of the message keys: `web.error.<id>.title`. */
  id: string;
  status: number;
  /** Given for unexpected errors only. */
  reference: string | null;
  /** What was typed into the form that was refused; none for a page. */
  typed: string[];
}

export interface ResubmitPage {
  kept: KeptForm;
  /** Why it has to be sent again: `web.error.<reason>.text` and `.advice`. */
  reason: string;
  /** As on the error page. */
  reference: string | null;
}

/** A page with a form has its state under this name; the components read it. */
export interface PageWithForm {
  form: FormState;
}
