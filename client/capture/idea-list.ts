import type { Entry } from './outbox.js';
import type { IdeaItem } from './post.js';

/** What a button of an unsent idea does. */
export type PendingAction = 'retry' | 'save-as-new' | 'to-field' | 'discard';

/** The list below the form: ideas that are saved, and above them those that are not yet. */
export class IdeaList {
  private readonly list: HTMLElement;
  private readonly count: HTMLElement | null;
  private readonly empty: HTMLElement | null;

  constructor(list: HTMLElement) {
    this.list = list;
    this.count = document.querySelector('[data-count]');
    this.empty = document.querySelector('[data-empty]');
  }

  /** Shows ideas as the server has them now. One that somebody is busy with in the list is left alone. */
  merge(ideas: readonly IdeaItem[]): void {
    for (const idea of ideas) {
      const shown = this.list.querySelector<HTMLElement>(`[data-code="${idea.code}"]`);
      if (shown && Number(shown.dataset['version']) >= idea.version) continue;
      if (shown?.contains(document.activeElement)) continue;
      const row = this.row(idea);
      if (shown) shown.replaceWith(row);
      else this.insert(row, idea.id);
    }
    if (this.empty) this.empty.hidden = this.list.children.length > 0;
  }

  setCount(count: number): void {
    if (this.count) this.count.textContent = String(count);
  }

  addToCount(added: number): void {
    this.setCount(Number(this.count?.textContent ?? 0) + added);
  }

  /** Shows an unsent idea with its state; the newest stands first. */
  pending(entry: Entry, state: string, note: string, actions: readonly PendingAction[]): void {
    let row = this.pendingRow(entry.key);
    if (!row) {
      const made = template('pending');
      made.dataset['pending'] = entry.key;
      part(made, '[data-text]').textContent = entry.fields.find(([name]) => name === 'text')?.[1] ?? '';
      this.list.prepend(made);
      row = made;
    }
    part(row, '.oogst-badge').textContent = state;
    const noteLine = part(row, '[data-note]');
    noteLine.textContent = note;
    noteLine.hidden = note === '';
    for (const button of row.querySelectorAll<HTMLButtonElement>('button')) {
      button.hidden = !actions.includes(button.name as PendingAction);
    }
    if (this.empty) this.empty.hidden = true;
  }

  removePending(key: string): void {
    this.pendingRow(key)?.remove();
  }

  /** Calls back with the key of the unsent idea whose button was pressed. */
  onAction(act: (key: string, action: PendingAction) => void): void {
    this.list.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-pending] button');
      const key = button?.closest<HTMLElement>('[data-pending]')?.dataset['pending'];
      if (button && key !== undefined) act(key, button.name as PendingAction);
    });
  }

  private pendingRow(key: string): HTMLElement | null {
    return this.list.querySelector<HTMLElement>(`[data-pending="${CSS.escape(key)}"]`);
  }

  private insert(row: HTMLElement, id: number): void {
    const saved = [...this.list.querySelectorAll<HTMLElement>('[data-code]')];
    const older = saved.find((other) => Number(other.dataset['id']) < id);
    if (older) older.before(row);
    else this.list.append(row);
  }

  private row(idea: IdeaItem): HTMLElement {
    const row = template(idea.withdrawn ? 'withdrawn' : idea.speaker === null ? 'idea' : 'quote');
    row.dataset['code'] = idea.code;
    row.dataset['id'] = String(idea.id);
    row.dataset['version'] = String(idea.version);
    const article = part(row, 'article');
    article.id = idea.code;
    const code = part(row, '.oogst-code') as HTMLAnchorElement;
    code.textContent = idea.code;
    code.href = idea.href;
    part(row, '.oogst-tag--kind').textContent = idea.kind;
    fill(row.querySelector('.oogst-tag--perspective'), idea.perspective);
    fill(row.querySelector('figcaption'), idea.speaker === null ? null : `— ${idea.speaker}`);
    part(row, '.oogst-idea__meta').textContent = idea.meta;
    const text = row.querySelector('.oogst-idea__text del') ?? part(row, '.oogst-idea__text');
    text.textContent = idea.text;
    const facts = part(row, '.oogst-idea__facts');
    const law = part(facts, '.oogst-tag--law');
    for (const name of idea.laws) {
      const tag = law.cloneNode(true) as HTMLElement;
      tag.textContent = name;
      facts.append(tag);
    }
    law.remove();
    if (idea.laws.length === 0) facts.remove();
    const actions = part(row, '.oogst-idea__actions');
    if (!idea.mayEdit) actions.remove();
    for (const link of actions.querySelectorAll('a')) link.href = `${idea.href}/edit?from=workshop`;
    for (const form of actions.querySelectorAll('form')) {
      form.action = `${idea.href}/${form.getAttribute('action')?.split('/').at(-1) ?? ''}`;
    }
    for (const spoken of actions.querySelectorAll('.oogst-visually-hidden')) spoken.textContent = idea.code;
    return row;
  }
}

function template(name: string): HTMLElement {
  const source = document.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const row = source?.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLElement)) throw new Error(`no template ${name}`);
  return row;
}

function part(row: Element, selector: string): HTMLElement {
  const found = row.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the template`);
  return found;
}

function fill(element: Element | null, text: string | null): void {
  if (text === null) element?.remove();
  else if (element) element.textContent = text;
}
