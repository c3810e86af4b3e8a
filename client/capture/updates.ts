import type { IdeaList } from './idea-list.js';
import type { IdeaItem } from './post.js';

const INTERVAL = 5000;

interface Changes {
  ideas: IdeaItem[];
  count: number;
  since: number;
}

/** Asks every few seconds what others did in this place, as long as somebody looks at the page. */
export function followOthers(address: string, begin: number, list: IdeaList): void {
  let since = begin;
  let busy = false;
  const ask = async (): Promise<void> => {
    if (busy || document.visibilityState !== 'visible') return;
    busy = true;
    try {
      const response = await fetch(`${address}?since=${since}`, {
        headers: { accept: 'application/json' },
        credentials: 'same-origin',
        redirect: 'error',
      });
      if (response.ok) {
        const changes = (await response.json()) as Changes;
        since = changes.since;
        list.merge(changes.ideas);
        list.setCount(changes.count);
      }
    } catch {
      // No connection: what others do is shown when it is back.
    } finally {
      busy = false;
    }
  };
  setInterval(() => void ask(), INTERVAL);
  document.addEventListener('visibilitychange', () => void ask());
}
