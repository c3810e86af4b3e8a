import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An idea at whose text the stand-in stops until the gate is open: what happens meanwhile happens during the run. */
export function makeGate(): { text: string; open(): void; close(): void } {
  const path = join(tmpdir(), `oogst-gate-${randomUUID()}`);
  // The file is what holds, so that an open gate leaves nothing behind.
  const close = (): void => writeFileSync(path, '');
  close();
  return { text: `!hold ${path}`, open: () => rmSync(path, { force: true }), close };
}

/** @returns whether the text is that of a gate that is closed */
export function isHeld(text: string): boolean {
  return text.startsWith('!hold ') && existsSync(text.slice('!hold '.length));
}
