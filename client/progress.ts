// Follows work in the background (an analysis, an edition) on its page: moves the bar, and shows the result when it is
// there. Without this script the page has a link to refresh it.

interface Status {
  fraction: number;
  text: string;
  finished: boolean;
}

const EVERY = 1000;
/** After so many failures in a row (server restarting, signed out) the page is loaded anew, which says what is wrong. */
const MAX_FAILURES = 10;

const section = document.querySelector<HTMLElement>('[data-progress-status]');
const bar = document.querySelector<HTMLProgressElement>('#progress');
const words = document.querySelector<HTMLElement>('#progress-text');

async function ask(address: string): Promise<Status> {
  const response = await fetch(address, { headers: { accept: 'application/json' }, redirect: 'error' });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return (await response.json()) as Status;
}

async function follow(address: string): Promise<void> {
  let failures = 0;
  while (failures < MAX_FAILURES) {
    try {
      const { fraction, text, finished } = await ask(address);
      if (finished) break;
      failures = 0;
      if (bar && fraction > 0) bar.value = fraction;
      // Only a change of words is spoken; the same words again would interrupt a screen reader for nothing.
      if (words && words.textContent !== text) words.textContent = text;
    } catch {
      failures += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  location.reload();
}

if (section?.dataset['progressStatus']) void follow(section.dataset['progressStatus']);

export {};
