// The steps of .ci/run. Every step counts as one check; a test run counts its tests. Uses nothing that is not in Node.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';

const work = mkdtempSync(join(tmpdir(), 'oogst-ci-'));
// The database server runs as somebody else: that one may pass through to its own folder, and see nothing beside it.
chmodSync(work, 0o711);
let passed = 0;
let failed = 0;

function report(name, ok, seconds) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(0)} s)`);
}

/** A command that must end with 0. */
function check(name, command, args, env = {}) {
  console.log(`\n=== ${name}`);
  const begin = Date.now();
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  report(name, status === 0, (Date.now() - begin) / 1000);
  return status === 0;
}

/** A run of the tests. A skipped test fails it: what does not run proves nothing. */
function tests(name, args, env = {}) {
  console.log(`\n=== ${name}`);
  const begin = Date.now();
  const output = join(work, `${passed + failed}.json`);
  spawnSync('npm', ['test', '--', '--json', `--outputFile=${output}`, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const result = existsSync(output) ? JSON.parse(readFileSync(output, 'utf8')) : undefined;
  const skipped = result ? result.numPendingTests + result.numTodoTests : 0;
  const ok = result !== undefined && result.success && skipped === 0 && result.numPassedTests > 0;
  if (skipped > 0) console.log(`${skipped} skipped tests`);
  passed += result?.numPassedTests ?? 0;
  failed += result?.numFailedTests ?? 0;
  report(name, ok, (Date.now() - begin) / 1000);
}

tests("the README's test command", []);
check('types', 'npx', ['tsc', '-p', '.', '--noEmit', '--incremental', 'false']);
check('lint, format, dead code', 'npm', ['run', '-s', 'lint']);
check('the style sheet is what its sources give', 'npm', ['run', '-s', 'css:check']);
check('the lexicon is sound', 'npm', ['run', '-s', 'lexicon:check']);
const postgres = startPostgres(join(work, 'postgres'));
try {
  // Those that open a database; the others would only do the same again.
  tests('the tests on PostgreSQL', ['--findRelatedTests', 'dist/test/support/database.js'], {
    TEST_DATABASE_URL: postgres.url,
  });
} finally {
  postgres.stop();
}
tests('journeys in a browser', ['--config', 'jest.journeys.config.mjs']);
check('quality floors', 'npm', ['run', '-s', 'bench:floors']);

rmSync(work, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
