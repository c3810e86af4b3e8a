/** An idea that the server has not acknowledged yet. Beside it, only unsaved texts of the note are put into the browser's storage. */
export interface Entry {
  /** Submission key: however often it is sent, it makes one idea. */
  key: string;
  /** Where it is posted to. */
  action: string;
  person: string;
  /** Fields of the form, without the session's token. */
  fields: [string, string][];
  /** Milliseconds since 1970. */
  at: number;
  /** The server answered, and will not take it like this. */
  refused?: { reason: 'different' | 'message'; message: string };
}

const NAME = 'oogst.outbox';
const MAX_AGE = 24 * 60 * 60 * 1000;

/**
 * Keeps unsent ideas in the browser until the server has them: through a reload, a crash and a lost connection. Every
 * change reads the storage again, because other tabs write to it too. Where there is no storage, memory has to do.
 */
export class Outbox {
  private readonly person: string;
  private memory: Entry[] = [];
  private storageFails = false;

  constructor(person: string) {
    this.person = person;
    this.write(this.read().filter((entry) => Date.now() - entry.at < MAX_AGE));
  }

  /** Unsent ideas of this person, oldest first, from every page. */
  entries(): Entry[] {
    return this.read().filter((entry) => entry.person === this.person);
  }

  put(entry: Entry): void {
    const others = this.read().filter(({ key }) => key !== entry.key);
    this.write([...others, entry].sort((one, other) => one.at - other.at));
  }

  remove(key: string): void {
    this.write(this.read().filter((entry) => entry.key !== key));
  }

  /** For signing out: what this person did not send is gone. */
  clear(): void {
    this.write(this.read().filter((entry) => entry.person !== this.person));
  }

  private read(): Entry[] {
    if (this.storageFails) return this.memory;
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
      return Array.isArray(stored) ? (stored as Entry[]) : [];
    } catch {
      return this.memory;
    }
  }

  private write(entries: Entry[]): void {
    this.memory = entries;
    try {
      if (entries.length === 0) localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, JSON.stringify(entries));
    } catch {
      this.storageFails = true;
      // Private windows and full storage: the page keeps it as long as it is open, and warns before closing.
    }
  }
}
