// Shows the field for the name of a new theme only where a new theme is chosen. Without this script it is always there.

for (const part of document.querySelectorAll<HTMLElement>('[data-new-theme-name]')) {
  const select = part.closest('form')?.querySelector<HTMLSelectElement>('select[name="target"]');
  if (!select) continue;
  const follow = (): void => {
    part.hidden = select.value !== 'new';
  };
  select.addEventListener('change', follow);
  follow();
}

export {};
