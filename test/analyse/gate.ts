import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An idea at whose text the stand-in stops until the gate is open: what happens meanwhile happens during the run. */
export function makeGate(): { text: string; open(): void; close(): void } {
  const path = join(tmpdir(), `oogst-gate-${randomUUID()}`);
  return {
    text: `!hold ${path}`,
    open: () => writeFileSync(path, ''),
    close: () => rmSync(path, { force: true }),
  };
}

/** @returns whether the text is that of a gate that is closed */
export function isHeld(text: string): boolean {
  return text.startsWith('!hold ') && !existsSync(text.slice('!hold '.length));
}
