import { EVENT_THEME, type AnalysisInput, type AnalysisOptions } from '../analysis.js';

/** What is asked to stay, where there is anything that can. */
export function whatIsKept({ options, previous, knownThemes }: AnalysisInput): AnalysisOptions['keep'] {
  const some = knownThemes.length > 0 || Object.values(previous).some((key) => key !== '');
  return some || options.keep === undefined ? options.keep : 'none';
}

/** Remarks about the event where themes stay: those of the earlier run, and what reads so among the new documents. */
export function earlierRemarks(
  { previous, knownThemes }: AnalysisInput,
  ids: readonly string[],
  remarks: ReadonlySet<number>,
): Set<number> {
  const locked = knownThemes.some((theme) => theme.key === EVENT_THEME && theme.locked);
  const result = new Set<number>();
  ids.forEach((id, document) => {
    const key = Object.hasOwn(previous, id) ? previous[id] : '';
    if (key === EVENT_THEME || (key === '' && !locked && remarks.has(document))) result.add(document);
  });
  return result;
}

/** The earlier theme of a document; remarks about the event are recognised anew in every run. */
export function earlierTheme(input: AnalysisInput, id: string): string | undefined {
  const key = Object.hasOwn(input.previous, id) ? input.previous[id] : undefined;
  return key === '' || key === EVENT_THEME ? undefined : key;
}
