// Signing out takes unsent ideas and unsaved texts away from this device, on every page; whoever has some is asked first.
import { Outbox } from './capture/outbox.js';
import { Drafts } from './note/drafts.js';

const form = document.querySelector<HTMLFormElement>('form[action="/sign-out"]');
form?.addEventListener('submit', (event) => {
  const outbox = new Outbox(form.dataset['person'] ?? '');
  const drafts = new Drafts(form.dataset['person'] ?? '');
  const unsent = outbox.entries().length + drafts.list().length;
  const question = (form.dataset['unsent'] ?? '').replace('{count}', String(unsent));
  if (unsent > 0 && !confirm(question)) event.preventDefault();
  else {
    outbox.clear();
    drafts.remove(() => true);
  }
});
