import { analyse, type AnalysisResult } from '../text/index.js';
import { readAnalyseOptions } from './analyse-options.js';
import { readCodebook, readDecisions, readIdeas, readPrevious } from './analyse-input.js';
import { resultFile, themesFile } from './analyse-output.js';
import { writeFilesAtomically } from './atomic-files.js';
import { doublesFile } from './doubles-output.js';
import { showProgress } from './progress.js';
import { UsageError } from './usage-error.js';

/**
 * `oogst analyse ideas.csv --out result.csv …`: reads everything, analyses, and writes all files or none.
 *
 * @throws UsageError or CsvError for wrong input
 */
export async function run(args: string[]): Promise<number> {
  const options = readAnalyseOptions(args);
  const documents = await readIdeas(options.input);
  const ids = new Set(documents.map(({ id }) => id));
  const codebook = options.codebook ? await readCodebook(options.codebook) : [];
  if (options.themes !== 'auto' && codebook.length > options.themes) {
    throw new UsageError(
      `--themes ${options.themes} is less than the ${codebook.length} themes of the codebook.`,
    );
  }
  const decisions = options.decisions
    ? await readDecisions(options.decisions, ids)
    : { pins: [], together: [], apart: [] };
  const previous = options.previous ? await readPrevious(options.previous) : {};

  const progress = showProgress(process.stderr);
  const result = analyse(
    {
      documents,
      knownThemes: codebook.map(({ exampleIds, ...theme }) => ({
        ...theme,
        // A codebook outlives the set of ideas it was made with.
        exampleIds: exampleIds.filter((id) => ids.has(id)),
      })),
      decisions,
      previous,
      options: { language: options.language, themes: options.themes, seed: options.seed, laws: options.laws },
    },
    progress.report,
  );
  progress.end();

  const form = options.excel ? 'dutch-excel' : 'rfc4180';
  const files = [{ path: options.out, content: resultFile(form, documents, result) }];
  if (options.themesOut) files.push({ path: options.themesOut, content: themesFile(form, result) });
  if (options.doublesOut)
    files.push({ path: options.doublesOut, content: doublesFile(form, documents, result) });
  await writeFilesAtomically(files);
  reportRefused(result);
  return 0;
}

/** Decisions that contradict earlier ones are not obeyed; the user must hear of it. */
function reportRefused(result: AnalysisResult): void {
  for (const { kind, ids, reason } of result.refused) {
    process.stderr.write(`oogst: decision not followed (${kind}, ${ids.join(' and ')}): ${reason}\n`);
  }
}
