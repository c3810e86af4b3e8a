// Keys for checking ideas one after the other. They can be switched off, for whoever steers with their voice.

const OFF = 'oogst.queue-keys-off';
const queue = document.querySelector<HTMLElement>('[data-queue]');
const setting = queue?.querySelector<HTMLElement>('[data-queue-keys]');
const box = setting?.querySelector<HTMLInputElement>('input');

/** Fields that the keys 3 and 4 go to; the others are pressed. */
const FIELDS: Record<string, string> = { 3: 'target', 4: 'name' };
/** Takes back what the message above the page tells. */
const UNDO = '7';

if (queue && setting && box) {
  setting.hidden = false;
  box.checked = localStorage.getItem(OFF) === null;
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'yes');
  });
  let pressed = false;
  document.addEventListener('keydown', (event) => {
    if (!box.checked || pressed || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
    const { target } = event;
    if (target instanceof Element && target.matches('input:not([type="checkbox"]), select, textarea')) return;
    const field = FIELDS[event.key];
    if (field !== undefined) {
      event.preventDefault();
      document.getElementById(field)?.focus();
      return;
    }
    const button =
      event.key === UNDO
        ? document.querySelector<HTMLElement>('.oogst-flash form button')
        : queue.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
    if (!button) return;
    event.preventDefault();
    // A second press while the next idea is on its way would decide about an idea that nobody has seen.
    pressed = true;
    button.click();
  });
  addEventListener('pageshow', () => {
    pressed = false;
  });
}

export {};
