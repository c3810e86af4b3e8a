/**
 * One analysis in a process of its own; prints its memory, the seconds since the process began, the processor time of all
 * its threads, its longest silence, and the processor time of a run after decisions.
 */
import { readFileSync } from 'node:fs';
import { expectToBeBrief } from '../../src/cli/brief-process.js';
import type { AnalysisInput, AnalysisResult } from '../../src/text/index.js';

/** In which Linux counts processor time. */
const TICKS_A_SECOND = 100;
/** Larger collections are read anew in every run. */
const LARGEST_AGAIN = 30_000;

const { texts, themes } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  texts: string[];
  themes: number | 'auto';
};
let last = performance.now();
let silence = 0;
const input: AnalysisInput = {
  documents: texts.map((text, i) => ({ id: `i${i}`, text })),
  knownThemes: [],
  decisions: { pins: [], together: [], apart: [] },
  previous: {},
  options: { language: 'nl', themes, seed: 1, laws: [] },
};
// As `oogst analyse` does.
expectToBeBrief();
const { createEngine } = await import('../../src/text/index.js');
const engine = createEngine();
const first = engine.analyse(input, () => {
  const now = performance.now();
  silence = Math.max(silence, now - last);
  last = now;
});
const { user, system } = process.cpuUsage();
const mainThread = mainThreadSeconds();
if (first.placements.length !== texts.length) throw new Error('texts were lost');
console.log(
  JSON.stringify({
    megabytes: process.resourceUsage().maxRSS / 1024,
    cold: performance.now() / 1000,
    processor: (user + system) / 1e6,
    mainThread,
    silence: silence / 1000,
    again: texts.length <= LARGEST_AGAIN ? secondsAgain(first) : null,
  }),
);

/** Seconds of processor time of a run after a few decisions in this process, the third of its kind. */
function secondsAgain({ placements, themes: found }: AnalysisResult): number {
  const previous = Object.fromEntries(placements.map(({ id, theme }) => [id, theme ?? '']));
  let seconds = 0;
  for (let round = 1; round <= 3; round++) {
    const pins = Array.from({ length: 5 * round }, (_, i) => ({
      id: `i${i * 7}`,
      theme: found[(i * 3 + round) % found.length]!.key,
    }));
    const before = process.cpuUsage();
    engine.analyse({
      ...input,
      previous,
      decisions: { ...input.decisions, pins },
      options: { ...input.options, keep: 'themes' },
    });
    const spent = process.cpuUsage(before);
    seconds = (spent.user + spent.system) / 1e6;
  }
  return seconds;
}

/**
 * Seconds that the thread of the analysis itself had a processor: what passes on a machine that does nothing else. Null
 * where it cannot be read, which is everywhere but on Linux.
 */
function mainThreadSeconds(): number | null {
  try {
    const fields = readFileSync(`/proc/self/task/${process.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
  } catch {
    return null;
  }
}
