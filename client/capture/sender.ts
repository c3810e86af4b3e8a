import type { Entry, Outbox } from './outbox.js';
import { postIdea, type IdeaItem } from './post.js';

/** What the page shows of the sending. */
export interface SenderView {
  sending(entry: Entry): void;
  waiting(entry: Entry): void;
  refused(entry: Entry): void;
  saved(entry: Entry, idea: IdeaItem): void;
  /** The state of the whole: how many are not sent, and whether signing in again is needed. */
  changed(unsent: number, signedOut: boolean, unreachable: boolean): void;
}

const FIRST_DELAY = 1000;
const LONGEST_DELAY = 30_000;

/** Sends the outbox one by one, in order, until it is empty; waits longer after every failure. */
export class Sender {
  private readonly outbox: Outbox;
  private readonly view: SenderView;
  private readonly token: string;
  private busy = false;
  private signedOut = false;
  private unreachable = false;
  private delay = FIRST_DELAY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(outbox: Outbox, token: string, view: SenderView) {
    this.outbox = outbox;
    this.token = token;
    this.view = view;
    addEventListener('online', () => this.retry());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.retry();
    });
  }

  add(entry: Entry): void {
    this.outbox.put(entry);
    this.view.sending(entry);
    this.tell();
    void this.run();
  }

  /** Tries at once, whatever the waiting time. */
  retry(): void {
    this.delay = FIRST_DELAY;
    void this.run();
  }

  private async run(): Promise<void> {
    if (this.busy || this.signedOut) return;
    clearTimeout(this.timer);
    this.busy = true;
    let entry: Entry | undefined;
    while ((entry = this.outbox.entries().find((candidate) => !candidate.refused))) {
      this.view.sending(entry);
      const goOn = await this.send(entry);
      this.tell();
      if (!goOn) break;
    }
    this.busy = false;
  }

  /** @returns false when the next one must wait too */
  private async send(entry: Entry): Promise<boolean> {
    const answer = await postIdea(entry, this.token);
    this.unreachable = answer.result === 'unreachable';
    switch (answer.result) {
      case 'saved':
        this.delay = FIRST_DELAY;
        this.outbox.remove(entry.key);
        this.view.saved(entry, answer.idea);
        return true;
      case 'different':
      case 'refused': {
        const refused =
          answer.result === 'different'
            ? ({ reason: 'different', message: answer.code } as const)
            : ({ reason: 'message', message: answer.message } as const);
        const kept = { ...entry, refused };
        this.outbox.put(kept);
        this.view.refused(kept);
        return true;
      }
      case 'signed-out':
        this.signedOut = true;
        for (const unsent of this.outbox.entries()) this.view.waiting(unsent);
        return false;
      default:
        for (const unsent of this.outbox.entries()) if (!unsent.refused) this.view.waiting(unsent);
        this.timer = setTimeout(() => void this.run(), this.delay);
        this.delay = Math.min(this.delay * 2, LONGEST_DELAY);
        return false;
    }
  }

  tell(): void {
    this.view.changed(this.outbox.entries().length, this.signedOut, this.unreachable);
  }
}
