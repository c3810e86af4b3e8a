import type { Request } from 'express';

export interface FlashMessage {
  kind: 'success' | 'error' | 'info';
  /** Already translated: the language of the next page is the one of this person. */
  text: string;
  button?: FlashButton | undefined;
}

/** What can be done about a message at once: a form of one button. */
export interface FlashButton {
  label: string;
  /** Where it is posted; also gets the field `returnTo`. */
  action: string;
  /** Where one goes afterwards; default: the page that shows the message. */
  returnTo?: string | undefined;
}

declare module 'express-session' {
  interface SessionData {
    personId: number;
    flash: FlashMessage[];
  }
}

/** Shows a message on the next page that this session sees. */
export function flash(req: Request, kind: FlashMessage['kind'], text: string, button?: FlashButton): void {
  req.session.flash = [...(req.session.flash ?? []), { kind, text, button }];
}

/** The waiting messages; each is given once. Safe where a request failed before it had a session. */
export function takeFlash(req: Request): FlashMessage[] {
  const session = req.session as Request['session'] | undefined;
  const messages = session?.flash ?? [];
  if (messages.length > 0) delete session?.flash;
  return messages;
}
