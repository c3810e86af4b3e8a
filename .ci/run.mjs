// The steps of .ci/run. Every step counts as one check; a test run counts its tests. Uses nothing that is not in Node.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startPostgres } from './postgres.mjs';

const work = mkdtempSync(join(tmpdir(), 'oogst-ci-'));
// The database server runs as somebody else: that one may pass through to its own folder, and see nothing beside it.
chmodSync(work, 0o711);
let passed = 0;
let failed = 0;

/** Runs a command to its end and gives its exit code. Each line says whose it is: steps print beside each other. */
async function run(name, command, args, { env = {}, stdout = 'pipe' } = {}) {
  const child = spawn(command, args, { stdio: ['ignore', stdout, 'pipe'], env: { ...process.env, ...env } });
  for (const output of [child.stdout, child.stderr]) {
    if (output) createInterface(output).on('line', (line) => console.log(`${name} | ${line}`));
  }
  const [code] = await once(child, 'close');
  return code;
}

function report(name, ok, begin) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`\n${ok ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - begin) / 1000).toFixed(0)} s)\n`);
}

/** A command that must end with 0. */
async function check(name, command, args) {
  const begin = Date.now();
  report(name, (await run(name, command, args)) === 0, begin);
}

/** A run of the tests. A skipped test fails it: what does not run proves nothing. */
async function tests(name, args, env) {
  const begin = Date.now();
  const output = join(work, `${name}.json`);
  // Its standard output is the result once more.
  await run(name, 'npm', ['test', '--', '--json', `--outputFile=${output}`, ...args], {
    env,
    stdout: 'ignore',
  });
  const result = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined;
  const skipped = result ? result.numPendingTests + result.numTodoTests : 0;
  const ok = result !== undefined && result.success && skipped === 0 && result.numPassedTests > 0;
  if (skipped > 0) console.log(`${name} | ${skipped} skipped tests`);
  passed += result?.numPassedTests ?? 0;
  failed += result?.numFailedTests ?? 0;
  report(name, ok, begin);
}

// The README's test command: installs and builds, and keeps two cores busy by itself.
await tests('npm test', []);

// Then two rows of steps beside each other, of about the same length, each for one core.
const postgres = startPostgres(join(work, 'postgres'));
async function checks() {
  // Those that open a database; the others would only do the same again.
  const related = ['--findRelatedTests', 'dist/test/support/database.js'];
  await tests('tests on PostgreSQL', ['--maxWorkers=1', ...related], { TEST_DATABASE_URL: postgres.url });
  await check('types', 'npx', ['tsc', '-p', '.', '--noEmit', '--incremental', 'false']);
  await check('lint, format, dead code', 'npm', ['run', '-s', 'lint']);
  await check('style sheet as its sources give', 'npm', ['run', '-s', 'css:check']);
  await check('lexicon', 'npm', ['run', '-s', 'lexicon:check']);
  await check('quality floors', 'npm', ['run', '-s', 'bench:floors']);
}
try {
  const journeys = ['--maxWorkers=1', '--config', 'jest.journeys.config.mjs'];
  await Promise.all([tests('journeys in a browser', journeys), checks()]);
} finally {
  postgres.stop();
}

rmSync(work, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
