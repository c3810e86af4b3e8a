// Beside a text of the note: shows how it looks while it is typed, keeps it on this device, and asks before a page with
// unsaved text is left. Without this script the button for a preview does the first.
import { keepDraft } from './note/keep-draft.js';

const PREVIEW_AFTER_MS = 500;

const form = document.querySelector<HTMLFormElement>('form[data-note-editor]');
const body = form?.querySelector<HTMLTextAreaElement>('textarea[name="body"]');

if (form && body) {
  followPreview(form, body);
  keepDraft(form);
  warnBeforeLeaving(form);
}

/** Asks the server how the text looks, a moment after the last key; an answer that was overtaken is dropped. */
function followPreview(form: HTMLFormElement, body: HTMLTextAreaElement): void {
  const section = document.querySelector<HTMLElement>('#preview');
  const preview = document.querySelector<HTMLElement>('[data-preview-text]');
  const address = form.dataset['preview'];
  const token = form.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value;
  if (!address || !token || !preview || !section) return;
  let timer = 0;
  let asked = 0;
  const show = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    try {
      const fields = new URLSearchParams({ _csrf: token, body: body.value });
      const answer = await fetch(address, { method: 'POST', body: fields, redirect: 'error' });
      if (!answer.ok) return;
      const html = await answer.text();
      if (mine !== asked) return;
      // The server made it from Markdown; HTML that was typed is escaped in it.
      preview.innerHTML = html;
      section.hidden = false;
    } catch {
      // The button for a preview is still there, and says what is wrong.
    }
  };
  body.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void show(), PREVIEW_AFTER_MS);
  });
}

function warnBeforeLeaving(form: HTMLFormElement): void {
  // A form that came back after a preview, an error or a conflict holds text that was never saved.
  let unsaved = form.dataset['unsaved'] === 'yes';
  form.addEventListener('input', () => (unsaved = true));
  form.addEventListener('submit', () => (unsaved = false));
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
}
