// The capture page with JavaScript: saving without a reload, an outbox for a bad connection, and what others add.
import { IdeaList, type PendingAction } from './capture/idea-list.js';
import { Outbox, type Entry } from './capture/outbox.js';
import { Sender } from './capture/sender.js';
import { addShortcuts } from './capture/shortcuts.js';
import { followOthers } from './capture/updates.js';

const form = document.querySelector<HTMLFormElement>('form[data-capture]');
const ideas = document.querySelector<HTMLElement>('[data-ideas]');
if (form && ideas) start(form, ideas);

function start(form: HTMLFormElement, ideas: HTMLElement): void {
  const texts = JSON.parse(form.dataset['texts'] ?? '{}') as Record<string, string>;
  const say = (name: string, values: Record<string, string | number> = {}): string =>
    (texts[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
  const text = form.elements.namedItem('text') as HTMLTextAreaElement;
  const field = (name: string) => (form.elements.namedItem(name) as HTMLInputElement).value;
  const status = form.querySelector<HTMLElement>('[data-status]');
  const announce = (message: string, unsent = false): void => {
    if (!status) return;
    status.textContent = message;
    status.classList.toggle('oogst-capture__status--unsent', unsent);
  };

  const list = new IdeaList(ideas);
  const outbox = new Outbox(form.dataset['person'] ?? '');
  const path = new URL(form.action).pathname;
  let leaving = false;

  const sender = new Sender(outbox, field('_csrf'), {
    sending: (entry) => show(entry, 'sending', '', []),
    waiting: (entry) => show(entry, 'waiting', '', ['retry']),
    refused: (entry) => showRefused(entry),
    saved(entry, idea) {
      list.removePending(entry.key);
      if (entry.action === path) {
        list.merge([idea]);
        list.addToCount(1);
      }
      announce(say('saved', { code: idea.code, receipt: idea.receipt ?? '' }));
    },
    changed(unsent, signedOut, unreachable) {
      banner('signed-out', signedOut);
      banner('waiting', unsent > 0 && unreachable && !signedOut);
      if (unsent > 0 && (signedOut || unreachable)) {
        announce(unsent === 1 ? say('unsentOne') : say('unsentMany', { count: unsent }), true);
      }
    },
  });

  function show(entry: Entry, state: string, note: string, actions: readonly PendingAction[]): void {
    list.pending(entry, say(state), note, actions);
  }

  function showRefused(entry: Entry): void {
    const different = entry.refused?.reason === 'different';
    const note = different
      ? say('different', { code: entry.refused?.message ?? '' })
      : entry.refused?.message;
    show(entry, 'refused', note ?? '', different ? ['save-as-new', 'discard'] : ['to-field', 'discard']);
    announce(`${say('refused')}. ${note ?? ''}`, true);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (text.value.trim() === '') {
      announce(say('empty'));
      text.focus();
      return;
    }
    const data = [...new FormData(form)].map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : '',
    ]);
    const fields = data.filter(([name]) => name !== '_csrf' && name !== 'submissionKey');
    sender.add({ key: newKey(), action: path, person: form.dataset['person'] ?? '', fields, at: Date.now() });
    text.value = '';
    text.removeAttribute('aria-invalid');
    for (const law of form.querySelectorAll<HTMLInputElement>('input[name="laws"]')) law.checked = false;
    text.focus();
  });

  /** Derived from the key that the server put into the form, so that no two pages make the same one. */
  function newKey(): string {
    const random = crypto.getRandomValues(new Uint32Array(3));
    return `${field('submissionKey')}.${[...random].map((part) => part.toString(36)).join('')}`;
  }

  list.onAction((key, action) => {
    const entry = outbox.entries().find((candidate) => candidate.key === key);
    if (!entry) return list.removePending(key);
    if (action === 'retry') return sender.retry();
    if (action === 'discard' || action === 'to-field' || action === 'save-as-new') {
      outbox.remove(key);
      list.removePending(key);
    }
    if (action === 'save-as-new') {
      const { refused: _, ...fresh } = entry;
      sender.add({ ...fresh, key: newKey() });
    }
    if (action === 'to-field') {
      const unsent = entry.fields.find(([name]) => name === 'text')?.[1] ?? '';
      text.value = [text.value, unsent].filter((part) => part !== '').join('\n');
    }
    sender.tell();
    text.focus();
  });

  for (const button of document.querySelectorAll('[data-banner] button[name="retry"]')) {
    button.addEventListener('click', () => sender.retry());
  }
  for (const button of document.querySelectorAll('[data-banner] button[name="reload"]')) {
    button.addEventListener('click', () => {
      leaving = true;
      location.assign(new URL(form.dataset['page'] ?? '', location.href));
    });
  }

  function banner(name: string, shown: boolean): void {
    const element = document.querySelector<HTMLElement>(`[data-banner="${name}"]`);
    if (element) element.hidden = !shown;
  }

  addEventListener('beforeunload', (event) => {
    if (leaving || (outbox.entries().length === 0 && text.value.trim() === '')) return;
    event.preventDefault();
  });
  for (const help of form.querySelectorAll<HTMLElement>('[data-help]')) help.hidden = false;
  addShortcuts(form, (kind) => announce(say('kindChosen', { kind })));
  for (const entry of outbox.entries()) if (entry.refused) showRefused(entry);
  sender.retry();
  if (ideas.dataset['newest'] === 'yes') {
    followOthers(form.dataset['changes'] ?? '', Number(form.dataset['since'] ?? 0), list);
  }
}
