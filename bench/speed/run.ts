/**
 * One analysis in a process of its own; prints its memory, the seconds since the process began, its longest silence, and
 * how long a run after decisions takes.
 */
import { readFileSync } from 'node:fs';
import { createEngine, type AnalysisInput, type AnalysisResult } from '../../src/text/index.js';

/** Larger collections are read anew in every run. */
const LARGEST_AGAIN = 30_000;

const { texts, themes } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  texts: string[];
  themes: number;
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
const engine = createEngine();
const first = engine.analyse(input, () => {
  const now = performance.now();
  silence = Math.max(silence, now - last);
  last = now;
});
if (first.placements.length !== texts.length) throw new Error('texts were lost');
console.log(
  JSON.stringify({
    megabytes: process.resourceUsage().maxRSS / 1024,
    cold: performance.now() / 1000,
    silence: silence / 1000,
    again: texts.length <= LARGEST_AGAIN ? secondsAgain(first) : null,
  }),
);

/** Seconds of a run after a few decisions in this process, the third of its kind. */
function secondsAgain({ placements, themes: found }: AnalysisResult): number {
  const previous = Object.fromEntries(placements.map(({ id, theme }) => [id, theme ?? '']));
  let seconds = 0;
  for (let round = 1; round <= 3; round++) {
    const pins = Array.from({ length: 5 * round }, (_, i) => ({
      id: `i${i * 7}`,
      theme: found[(i * 3 + round) % found.length]!.key,
    }));
    const started = performance.now();
    engine.analyse({
      ...input,
      previous,
      decisions: { ...input.decisions, pins },
      options: { ...input.options, keep: 'themes' },
    });
    seconds = (performance.now() - started) / 1000;
  }
  return seconds;
}
