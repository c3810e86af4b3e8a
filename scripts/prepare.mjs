// Runs before start, test and oogst. Installs when the lock file changed and builds when a source changed, so that the
// two commands work on a bare clone and a second start takes seconds. Uses nothing that is not in Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// prettier-ignore
const SOURCES = [
  'src', 'test', 'bench', 'migrations', 'client', 'knowledge', 'scripts', 'tsconfig.json',
  // Says which ml-kmeans the build takes in.
  'package-lock.json',
];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Oogst needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

/** What the build itself writes below the sources: as a source it would ask for a second build. */
const GENERATED = join(root, 'src/text/lexicon/generated');

/** @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(path) || path === GENERATED) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** @param {string[]} files */
function fingerprint(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs the step unless its inputs are as they were at its last success. */
function once(stamp, files, say, step) {
  const now = fingerprint(files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error(say);
  step();
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, now);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

const installed = join(root, 'node_modules');
// `npm ci` empties the folder first: through a link it would empty somebody else's.
const linked = lstatSync(installed, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
if (!linked)
  once(
    join(installed, '.oogst-installed'),
    [join(root, 'package-lock.json')],
    'Oogst: installing packages (the first time this takes about a minute) …',
    () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--progress=true']),
  );
once(
  join(root, 'dist/.oogst-built'),
  SOURCES.flatMap((source) => filesBelow(join(root, source))),
  'Oogst: building …',
  () => run(process.execPath, [join(root, 'scripts/build.mjs')]),
);
