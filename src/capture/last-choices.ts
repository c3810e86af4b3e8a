import type { LastChoices } from './capture-page.view.js';
import type { IdeaInput } from './idea.js';
import type { IdeaPlace } from './new-idea.repository.js';
import type { Req } from './place.js';

declare module 'express-session' {
  interface SessionData {
    /** What somebody chose last, by place. */
    captureChoices: Record<string, LastChoices>;
  }
}

/** A person who fills more places than this in one session starts again with the first choices. */
const MAX_PLACES = 40;

export function lastChoices(req: Req, place: IdeaPlace): LastChoices | undefined {
  return req.session.captureChoices?.[placeKey(place)];
}

/** Keeps kind and perspective for the next idea in this place. A session that says so already is not written again. */
export function rememberChoices(req: Req, place: IdeaPlace, { kind, perspective }: IdeaInput): void {
  const before = req.session.captureChoices ?? {};
  const last = before[placeKey(place)];
  if (last?.kind === kind && last.perspective === perspective) return;
  const others = Object.keys(before).length >= MAX_PLACES ? {} : before;
  req.session.captureChoices = { ...others, [placeKey(place)]: { kind, perspective } };
}

const placeKey = ({ projectId, workshopId }: IdeaPlace): string => `${projectId}/${workshopId ?? 0}`;
