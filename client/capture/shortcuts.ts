/** How many kinds have a key: Alt+1 is the first. */
const DIGIT = /^Digit([1-9])$/;

/**
 * Keys for somebody who types while people talk: Enter saves, Alt with a digit chooses the kind and leaves the cursor in
 * the text, Alt+P goes to the perspective and Enter there comes back. AltGr is for typing, so it is left alone.
 */
export function addShortcuts(form: HTMLFormElement, kindChosen: (label: string) => void): void {
  const text = form.elements.namedItem('text') as HTMLTextAreaElement;
  const perspective = form.elements.namedItem('perspective') as HTMLSelectElement | null;
  const kinds = [...form.querySelectorAll<HTMLInputElement>('input[name="kind"]')];

  text.addEventListener('keydown', (event) => {
    // While a word is being composed (accents, other scripts) Enter belongs to the composition.
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });

  perspective?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    text.focus();
  });

  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.getModifierState('AltGraph')) return;
    const kind = kinds[Number(DIGIT.exec(event.code)?.[1] ?? 0) - 1];
    if (kind) {
      event.preventDefault();
      kind.checked = true;
      kindChosen(kind.labels?.[0]?.textContent?.replace(/^\s*\d\s*/, '').trim() ?? kind.value);
      text.focus();
    } else if (event.code === 'KeyP' && perspective) {
      event.preventDefault();
      perspective.focus();
    }
  });
}
