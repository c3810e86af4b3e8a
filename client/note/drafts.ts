/** What was typed in a part of the note and not saved. Beside it, only unsent ideas are put into the browser's storage. */
export interface Draft {
  /** One for each time that a page was opened: two tabs do not overwrite each other. */
  id: string;
  /** Where the part is posted to. */
  part: string;
  person: string;
  /** The version that it was based on. */
  version: number;
  title: string;
  body: string;
  /** Milliseconds since 1970. */
  at: number;
  /** It was sent; whether it was saved is known when the part is seen again. */
  sent: boolean;
}

const NAME = 'oogst.drafts';
const MAX_AGE = 14 * 24 * 60 * 60 * 1000;
/** The oldest go first: a device has little room, and nobody comes back to the twentieth. */
const MOST = 20;

/**
 * Keeps texts on this device until they are saved: through a closed tab, a session that ended and a lost connection.
 * Every change reads the storage again, because other tabs write to it too. Without storage nothing is kept.
 */
export class Drafts {
  private readonly person: string;

  constructor(person: string) {
    this.person = person;
  }

  /** Drafts of this person, of one part or of all; the newest first. */
  list(part?: string): Draft[] {
    return this.read()
      .filter((draft) => draft.person === this.person && (part === undefined || draft.part === part))
      .sort((one, other) => other.at - one.at);
  }

  put(draft: Omit<Draft, 'person' | 'at'>): void {
    const others = this.read().filter(({ id }) => id !== draft.id);
    this.write([...others, { ...draft, person: this.person, at: Date.now() }]);
  }

  remove(unwanted: (draft: Draft) => boolean): void {
    const drafts = this.read();
    const left = drafts.filter((draft) => draft.person !== this.person || !unwanted(draft));
    if (left.length < drafts.length) this.write(left);
  }

  private read(): Draft[] {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
      const drafts = Array.isArray(stored) ? (stored as Draft[]) : [];
      return drafts.filter(({ at }) => Date.now() - at < MAX_AGE);
    } catch {
      return [];
    }
  }

  private write(drafts: Draft[]): void {
    try {
      const kept = drafts.sort((one, other) => other.at - one.at).slice(0, MOST);
      if (kept.length === 0) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, JSON.stringify(kept));
    } catch {
      // Private windows and full storage: the page still asks before it is left.
    }
  }
}

/** Who is signed in on this page; empty for nobody. */
export const personOnPage = (): string =>
  document.querySelector<HTMLFormElement>('form[action="/sign-out"]')?.dataset['person'] ?? '';
