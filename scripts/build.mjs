// Builds everything that is not committed: what the text library needs from knowledge/, the server and the browser scripts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} args */
function run(args) {
  // Build output goes to stderr, so that a command's own standard output stays clean.
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

const tsc = join(root, 'node_modules/typescript/bin/tsc');
if (existsSync(join(root, 'scripts/build-lexicon.mjs'))) run([join(root, 'scripts/build-lexicon.mjs')]);
run([tsc, '-p', root]);
run([join(root, 'scripts/build-ml-kmeans.mjs')]);
run([join(root, 'scripts/build-knowledge.mjs')]);
run([join(root, 'scripts/build-spelling.mjs')]);
run([tsc, '-p', join(root, 'client')]);
