/**
 * `npm run bench:speed -- [size …]`: the analysis of invented texts as a whole cold process (start, load, analyse, exit),
 * with a number of themes and with one that the engine chooses ("auto"), beside scikit-learn's TF-IDF and KMeans as a
 * whole process in the same run, the longest time without a sign of life,
 * and a run after decisions in the same process. Beside the time that passes stands the processor time of all threads,
 * and of the one that analyses, which say more on a machine that others use too; the ratio is of the former. Default sizes: 300, 5,000 and 20,000.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inventTexts } from './texts.js';

const THEMES = 20;
const RUNNER = fileURLToPath(new URL('./run.js', import.meta.url));
const BASELINE = fileURLToPath(new URL('../../../bench/quality/baseline.py', import.meta.url));

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [300, 5000, 20_000];
/** Seconds and megabytes of one process, see run.ts. */
interface Measured {
  megabytes: number;
  cold: number;
  processor: number;
  mainThread: number | null;
  silence: number;
  again: number | null;
}

const directory = mkdtempSync(join(tmpdir(), 'oogst-speed-'));

/** One analysis in a process of its own. */
function analyse(texts: readonly string[], themes: number | 'auto'): Measured {
  const file = join(directory, 'texts.json');
  writeFileSync(file, JSON.stringify({ texts, themes }));
  const run = seconds(process.execPath, [RUNNER, file]);
  if (!run) throw new Error(`the analysis of ${texts.length} texts failed`);
  return JSON.parse(run.output) as Measured;
}

function seconds(
  command: string,
  args: string[],
  input?: string,
): { seconds: number; output: string } | null {
  const started = performance.now();
  const { status, stdout } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return status === 0 ? { seconds: (performance.now() - started) / 1000, output: stdout } : null;
}

function inSeconds(value: number | null, width: number): string {
  return value === null ? '-'.padStart(width + 2) : `${value.toFixed(2).padStart(width)} s`;
}

function processorTimeOf(baseline: string): number {
  return (JSON.parse(baseline) as { processor: number }).processor;
}

function besideBaseline(elapsed: number, processor: number, ours: number): string {
  return (
    `${elapsed.toFixed(2).padStart(11)} s ${processor.toFixed(2).padStart(8)} s ` +
    (ours / processor).toFixed(2).padStart(7)
  );
}

try {
  console.log(
    '   texts     Oogst       auto  processor  one thread    memory  silence  decided  scikit-learn  processor   ratio',
  );
  for (const size of sizes) {
    const texts = inventTexts(size);
    const { megabytes, cold, processor, mainThread, silence, again } = analyse(texts, THEMES);
    const chosen = analyse(texts, 'auto');
    const baseline = seconds(
      '/usr/bin/python3',
      [BASELINE],
      JSON.stringify({ texts, k: THEMES, seeds: 1, names: texts.slice(0, 1) }),
    );
    console.log(
      `${String(size).padStart(8)} ${cold.toFixed(2).padStart(7)} s ${chosen.cold.toFixed(2).padStart(8)} s ${processor.toFixed(2).padStart(8)} s ${inSeconds(mainThread, 9)} ${megabytes.toFixed(0).padStart(6)} MB ` +
        `${silence.toFixed(2).padStart(6)} s ${inSeconds(again, 6)} ` +
        (baseline
          ? besideBaseline(baseline.seconds, processorTimeOf(baseline.output), processor)
          : '  not there (apt install python3-sklearn)'),
    );
  }
} finally {
  rmSync(directory, { recursive: true });
}
