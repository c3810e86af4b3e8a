import { Drafts, personOnPage, type Draft } from './drafts.js';

const KEEP_AFTER_MS = 400;

interface Fields {
  title: HTMLInputElement;
  body: HTMLTextAreaElement;
  version: HTMLInputElement;
}

/** Keeps on this device what is typed in the form, and offers what was kept there before and never saved. */
export function keepDraft(form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  const person = personOnPage();
  if (!fields || person === '') return;
  const drafts = new Drafts(person);
  const part = new URL(form.action).pathname;
  const id = newId();
  const typed = () => ({ title: fields.title.value, body: fields.body.value });
  const begin = typed();
  let timer = 0;

  const keep = (sent = false): void => {
    window.clearTimeout(timer);
    const now = typed();
    const unchanged = form.dataset['unsaved'] !== 'yes' && same(now, begin);
    if (unchanged) drafts.remove((draft) => draft.id === id);
    else drafts.put({ id, part, version: Number(fields.version.value), sent, ...now });
  };

  // What is in the form is at hand: another copy of it is no news.
  drafts.remove((draft) => draft.part === part && same(draft, begin));
  if (form.dataset['unsaved'] === 'yes') keep();
  const found = drafts.list(part).find((draft) => draft.id !== id);
  if (found) offer(found, { drafts, fields });

  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => keep(), KEEP_AFTER_MS);
  });
  form.addEventListener('submit', ({ submitter }) => {
    keep(submitter?.getAttribute('name') !== 'act');
  });
  // Leaving by the link that says so is throwing away; whoever stays and goes on typing has it kept again.
  form.querySelector('[data-cancel] a')?.addEventListener('click', () => {
    window.clearTimeout(timer);
    drafts.remove((draft) => draft.id === id);
  });
}

/** Shows the notice with its two buttons. */
function offer(draft: Draft, { drafts, fields }: { drafts: Drafts; fields: Fields }): void {
  const notice = document.querySelector<HTMLElement>('[data-note-draft]');
  const words = notice?.querySelector<HTMLElement>('.oogst-alert__content > p:not(.oogst-alert__title)');
  if (!notice || !words) return;
  const changed = draft.version === Number(fields.version.value) ? '' : (notice.dataset['changed'] ?? '');
  words.textContent = `${(words.textContent ?? '').replace('{time}', momentOf(draft.at))} ${changed}`;
  notice.hidden = false;
  const close = (): void => {
    drafts.remove(({ id }) => id === draft.id);
    notice.hidden = true;
    fields.body.focus();
  };
  notice.querySelector('#draft-restore')?.addEventListener('click', () => {
    fields.title.value = draft.title;
    fields.body.value = draft.body;
    // It was written on top of that version: if somebody saved another one since, saving shows both.
    fields.version.value = String(draft.version);
    fields.body.dispatchEvent(new Event('input', { bubbles: true }));
    close();
  });
  notice.querySelector('#draft-discard')?.addEventListener('click', close);
}

function fieldsOf(form: HTMLFormElement): Fields | undefined {
  const title = form.querySelector<HTMLInputElement>('input[name="title"]');
  const body = form.querySelector<HTMLTextAreaElement>('textarea[name="body"]');
  const version = form.querySelector<HTMLInputElement>('input[name="version"]');
  return title && body && version ? { title, body, version } : undefined;
}

const same = (one: { title: string; body: string }, other: { title: string; body: string }): boolean =>
  one.title === other.title && one.body.replace(/\r\n/g, '\n') === other.body.replace(/\r\n/g, '\n');

/** "14:03" of today, and the day before it otherwise. */
function momentOf(at: number): string {
  const moment = new Date(at);
  const today = moment.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: '2-digit',
    minute: '2-digit',
    ...(today ? {} : { day: 'numeric', month: 'long' }),
  }).format(moment);
}

/** `crypto.randomUUID` is missing where a page comes over plain HTTP, as in many a town hall's own network. */
const newId = (): string => Array.from(crypto.getRandomValues(new Uint32Array(4)), String).join('-');
