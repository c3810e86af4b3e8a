import type { AnalysisStep, ReportProgress } from '../text/index.js';

const STEPS: Record<AnalysisStep, string> = {
  read: 'reading the ideas',
  represent: 'comparing words and concepts',
  cluster: 'finding themes',
  place: 'placing ideas',
  describe: 'describing themes',
};
/** Milliseconds between two lines: often enough to see that it lives. */
const INTERVAL = 100;

/** A line that rewrites itself while an analysis runs; silent unless a person is watching (a terminal). */
export function showProgress(stream: NodeJS.WriteStream): { report: ReportProgress; end: () => void } {
  if (!stream.isTTY) return { report: () => undefined, end: () => undefined };
  let last = -Infinity;
  const show = (text: string): boolean => stream.write(`\r\u001b[K${text}`);
  return {
    report(step, fraction) {
      const now = performance.now();
      if (now - last < INTERVAL) return;
      last = now;
      show(`${String(Math.round(fraction * 100)).padStart(3)} %  ${STEPS[step]} …`);
    },
    end: () => void show(''),
  };
}
