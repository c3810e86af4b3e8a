// Lets a person read the password they type. Without this script the button stays hidden and the field works as ever.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-show-password]')) {
  const field = document.getElementById(button.dataset['showPassword'] ?? '');
  if (!(field instanceof HTMLInputElement)) continue;
  button.hidden = false;
  const show = (shown: boolean): void => {
    field.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
  };
  button.addEventListener('click', () => {
    show(field.type === 'password');
  });
  // A browser must not offer to remember a password as if it were any text.
  field.form?.addEventListener('submit', () => {
    show(false);
  });
}

export {};
