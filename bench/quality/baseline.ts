import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LabelledSet } from './labelled.js';

/** Debian's Python, whose scikit-learn comes with the package python3-sklearn. */
const PYTHON = '/usr/bin/python3';

/** From dist/bench/quality to bench/quality: Python is not compiled. */
const SCRIPT = fileURLToPath(new URL('../../../bench/quality/baseline.py', import.meta.url));

/** Labels by TF-IDF and KMeans for each seed, or what is missing. */
export function runBaseline(set: LabelledSet, seeds: number): string[][] | { missing: string } {
  const task = JSON.stringify({ texts: set.texts, k: new Set(set.themes).size, seeds });
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT], {
    input: task,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status === 0) return (JSON.parse(stdout) as number[][]).map((labels) => labels.map(String));
  return {
    missing:
      (stderr ?? '').includes("No module named 'sklearn'") || status === null
        ? 'scikit-learn is not there; on Debian: apt install python3-sklearn'
        : stderr,
  };
}
