import type { Entry } from './outbox.js';

/** An idea in words, as the server presents it. */
export interface IdeaItem {
  /** The code for whoever gave it; only right after it was saved. */
  receipt?: string;
  id: number;
  version: number;
  code: string;
  href: string;
  text: string;
  kind: string;
  perspective: string | null;
  laws: string[];
  speaker: string | null;
  meta: string;
  withdrawn: boolean;
  mayEdit: boolean;
}

export type Answer =
  | { result: 'saved'; idea: IdeaItem }
  /** The key was used for another text. */
  | { result: 'different'; code: string }
  /** Something is wrong with this idea, and sending it again will not help. */
  | { result: 'refused'; message: string }
  /** Nobody is signed in any more, or the page's token has expired. */
  | { result: 'signed-out' }
  /** No answer, or the server is busy: the same again later. */
  | { result: 'unreachable' };

/** On a bad connection an answer may be lost; after this the same is sent again, which is harmless. */
const TIMEOUT = 15_000;

export async function postIdea(entry: Entry, token: string): Promise<Answer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    const response = await fetch(entry.action, {
      method: 'POST',
      body: new URLSearchParams([['_csrf', token], ['submissionKey', entry.key], ...entry.fields]),
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
      redirect: 'manual',
      signal: abort.signal,
    });
    return await read(response);
  } catch {
    return { result: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

interface Body {
  status: string;
  idea?: IdeaItem;
  message?: string;
  earlier?: { code: string } | null;
}

/** Badly formed, too large, or for a workshop that is no longer there for this person: the next idea need not wait. */
const FOR_GOOD = [400, 404, 413];

async function read(response: Response): Promise<Answer> {
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    return { result: 'unreachable' };
  }
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    // A page instead of an answer: sign in, or an expired form. A redirect shows as status 0.
    return FOR_GOOD.includes(response.status) ? { result: 'refused', message: '' } : { result: 'signed-out' };
  }
  const body = (await response.json()) as Body;
  if (body.status === 'saved' && body.idea) return { result: 'saved', idea: body.idea };
  if (body.status === 'different') return { result: 'different', code: body.earlier?.code ?? '' };
  return { result: 'refused', message: body.message ?? '' };
}
