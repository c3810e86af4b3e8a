import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The checkout: compiled tests stand in dist/test/support. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export interface SourceFile {
  /** Path from the root with forward slashes. */
  path: string;
  text: string;
}

export function sourcesBelow(folder: string, ending: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((entry) => `${folder}/${entry.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

export interface Import {
  from: string;
  /** Module as written, or for a relative one the path from the root. */
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

export function importsOf(file: SourceFile): Import[] {
  return [...file.text.matchAll(IMPORT)].map(([, type, named, bare, dynamic]) => {
    const written = named ?? bare ?? dynamic ?? '';
    const to = written.startsWith('.') ? new URL(written, `file:///${file.path}`).pathname.slice(1) : written;
    return { from: file.path, to, typeOnly: type !== undefined };
  });
}
