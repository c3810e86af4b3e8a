import type { Request } from 'express';
import { flash, idParameter, type Route } from '../../web/index.js';
import { followActs, lastActPerformed } from './performed-acts.js';

/** The same routes; what they perform can be taken back from the message that they leave with `tellDone`. */
export const withUndoAtHand = (routes: readonly Route[]): Route[] =>
  routes.map((route) =>
    route.method === 'post'
      ? { ...route, handle: (req, res) => followActs(() => route.handle(req, res)) }
      : route,
  );

/**
 * Says on the next page what was done, with a button that takes it back. Without the button where pressing changed
 * nothing, and so left no act. For routes of a project.
 * @param back  where one goes after taking it back; default: the page that shows the message
 */
export function tellDone(req: Request, text: string, back?: string): void {
  offer(req, text, 'undo', back);
}

/** Says that something was taken back or done again, with a button for the opposite. */
export function tellUndone(req: Request, text: string, opposite: 'undo' | 'redo'): void {
  offer(req, text, opposite);
}

function offer(req: Request, text: string, word: 'undo' | 'redo', returnTo?: string): void {
  const actId = lastActPerformed();
  const action = `/projects/${idParameter(req, 'projectId')}/timeline/${encodeURIComponent(actId ?? '')}/undo`;
  const button = { label: req.context.t(`timeline.at-hand.${word}`), action, returnTo };
  flash(req, 'success', text, actId === undefined ? undefined : button);
}
