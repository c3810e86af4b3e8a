import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * The acts that a request performed, by id. Ambient, unlike the database: nothing is decided by it. Handing the id of an
 * act back through every service would make each of them about the message that follows.
 */
const performed = new AsyncLocalStorage<string[]>();

/** Remembers within `work` which acts are performed. */
export const followActs = <Result>(work: () => Result): Result => performed.run([], work);

/** Says that this act was performed, and will stay. Outside `followActs` nothing remembers it. */
export const noteAct = (actId: string): void => void performed.getStore()?.push(actId);

/** The newest act that was performed within `followActs`. */
export const lastActPerformed = (): string | undefined => performed.getStore()?.at(-1);
