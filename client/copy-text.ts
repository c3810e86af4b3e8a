// Copies a text to the clipboard. Without this script the button stays hidden and the text can be selected as ever.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const source = document.getElementById(button.dataset['copy'] ?? '');
  const status = document.getElementById(`${button.dataset['copy'] ?? ''}-copied`);
  if (!source || !status) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    getSelection()?.selectAllChildren(source);
    // The older call, because the newer one is missing where a laptop serves a room over plain http.
    if (document.execCommand('copy')) status.textContent = button.dataset['copied'] ?? '';
  });
}

export {};
