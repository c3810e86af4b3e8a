// Signing out takes unsent ideas away from this device, on every page; whoever has some is asked first.
import { Outbox } from './capture/outbox.js';

const form = document.querySelector<HTMLFormElement>('form[action="/sign-out"]');
form?.addEventListener('submit', (event) => {
  const outbox = new Outbox(form.dataset['person'] ?? '');
  const unsent = outbox.entries().length;
  const question = (form.dataset['unsent'] ?? '').replace('{count}', String(unsent));
  if (unsent > 0 && !confirm(question)) event.preventDefault();
  else outbox.clear();
});
