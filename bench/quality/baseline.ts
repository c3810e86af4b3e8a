import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LabelledSet } from './labelled.js';

/** Debian's Python, whose scikit-learn comes with the package python3-sklearn. */
const PYTHON = '/usr/bin/python3';

/** From dist/bench/quality to bench/quality: Python is not compiled. */
const SCRIPT = fileURLToPath(new URL('../../../bench/quality/baseline.py', import.meta.url));

/** What scikit-learn's TF-IDF and KMeans make of a collection. */
export interface Baseline {
  /** For each seed the cluster of each text, and for each cluster its weightiest words. */
  runs: { clusters: string[]; terms: ReadonlyMap<string, string[]> }[];
  /** For each text the theme whose name is nearest in TF-IDF. */
  nearest: string[];
}

interface Answer {
  runs: { clusters: number[]; terms: string[][] }[];
  nearest: number[];
}

/** Clusters by TF-IDF and KMeans for each seed, or what is missing. */
export function runBaseline(set: LabelledSet, seeds: number): Baseline | { missing: string } {
  const names = [...new Set(set.themes)];
  const task = JSON.stringify({ texts: set.texts, k: names.length, seeds, names });
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT], {
    input: task,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) {
    const isAbsent = (stderr ?? '').includes("No module named 'sklearn'") || status === null;
    return {
      missing: isAbsent ? 'scikit-learn is not there; on Debian: apt install python3-sklearn' : stderr,
    };
  }
  const { runs, nearest } = JSON.parse(stdout) as Answer;
  return {
    runs: runs.map(({ clusters, terms }) => ({
      clusters: clusters.map(String),
      terms: new Map(terms.map((words, cluster) => [String(cluster), words])),
    })),
    nearest: nearest.map((name) => names[name]!),
  };
}
