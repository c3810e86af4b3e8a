// Says on a page of the review what others decided since it was opened. It changes nothing by itself: somebody may be
// ticking or typing.

const INTERVAL = 6000;

interface Answer {
  newest: number;
  text: string;
}

for (const place of document.querySelectorAll<HTMLElement>('[data-live]')) {
  const message = place.querySelector('p');
  const words = place.querySelector('span');
  const link = place.querySelector('a');
  let since: number | undefined;
  let busy = false;
  if (link) link.href = location.href.replace(/#.*$/, '');

  const ask = async (): Promise<void> => {
    if (busy || document.visibilityState !== 'visible' || !message || !words) return;
    busy = true;
    try {
      const query = since === undefined ? '' : `?since=${since}`;
      const response = await fetch(`${place.dataset['live']}${query}`, {
        headers: { accept: 'application/json' },
        credentials: 'same-origin',
        redirect: 'error',
      });
      if (response.ok) {
        const { newest, text } = (await response.json()) as Answer;
        since ??= newest;
        if (text !== words.textContent) words.textContent = text;
        message.hidden = text === '';
      }
    } catch {
      // No connection: it is asked again.
    } finally {
      busy = false;
    }
  };
  void ask();
  setInterval(() => void ask(), INTERVAL);
  document.addEventListener('visibilitychange', () => void ask());
}

export {};
