// Says how many ideas are ticked, beside the way to the form; without it the same page works.

const output = document.querySelector<HTMLOutputElement>('output[data-ticked-many]');
const form = output?.closest('form');

function say(): void {
  if (!output || !form) return;
  const count = form.querySelectorAll('input[type="checkbox"][name="ideas"]:checked').length;
  const { tickedNone = '', tickedOne = '', tickedMany = '' } = output.dataset;
  const text = count === 0 ? tickedNone : count === 1 ? tickedOne : tickedMany;
  output.textContent = text.replace('{count}', String(count));
}

form?.addEventListener('change', say);
// A page that comes back from the browser's memory has its ticks already.
window.addEventListener('pageshow', say);
say();
