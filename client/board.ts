// Dragging with the mouse on the board: it ticks and sends the form, as one would by hand. Keeps the place on the page.

const PLACE = 'oogst.board-place';
const form = document.querySelector<HTMLFormElement>('[data-board]');
const board = form?.querySelector<HTMLElement>('.oogst-board');

if (form && board) {
  const [left, top] = (sessionStorage.getItem(PLACE) ?? '').split(' ').map(Number);
  sessionStorage.removeItem(PLACE);
  if (left !== undefined && top !== undefined) {
    board.scrollLeft = left;
    scrollTo(0, top);
  }
  form.addEventListener('submit', () => {
    sessionStorage.setItem(PLACE, `${board.scrollLeft} ${scrollY}`);
  });

  const columnAt = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-target]') : null;
  let dragged: HTMLElement | null = null;

  for (const card of board.querySelectorAll<HTMLElement>('[data-idea]')) {
    card.draggable = true;
    card.addEventListener('dragstart', (event) => {
      dragged = card;
      event.dataTransfer?.setData('text/plain', card.dataset['idea'] ?? '');
    });
    card.addEventListener('dragend', () => {
      dragged = null;
      for (const column of board.querySelectorAll('.oogst-board__column--over')) {
        column.classList.remove('oogst-board__column--over');
      }
    });
  }
  board.addEventListener('dragover', (event) => {
    const column = columnAt(event);
    if (!dragged || !column || column.contains(dragged)) return;
    event.preventDefault();
    column.classList.add('oogst-board__column--over');
  });
  board.addEventListener('dragleave', (event) => {
    const column = columnAt(event);
    const to = event.relatedTarget;
    if (column && !(to instanceof Node && column.contains(to))) {
      column.classList.remove('oogst-board__column--over');
    }
  });
  board.addEventListener('drop', (event) => {
    const column = columnAt(event);
    const box = dragged?.querySelector<HTMLInputElement>('input[name="ideas"]');
    const select = form.querySelector<HTMLSelectElement>('select[name="target"]');
    if (!column || !box || !select) return;
    event.preventDefault();
    // Whoever drags one of several ticked ideas moves them all; else only this one.
    if (!box.checked) {
      for (const other of form.querySelectorAll<HTMLInputElement>('input[name="ideas"]'))
        other.checked = false;
      box.checked = true;
    }
    select.value = column.dataset['target'] ?? '';
    form.requestSubmit();
  });
}

export {};
