import type { AnalysisInput, TextDocument } from '../../../src/text/index.js';

/** An input with nothing decided. */
export function inputOf(
  texts: readonly string[],
  change: Partial<AnalysisInput['options']> = {},
): AnalysisInput {
  return {
    documents: texts.map((text, i): TextDocument => ({ id: `d${i + 1}`, text })),
    knownThemes: [],
    decisions: { pins: [], together: [], apart: [] },
    previous: {},
    options: { language: 'nl', themes: 'auto', seed: 1, laws: [{ key: 'wmo', name: 'Wmo' }], ...change },
  };
}

/** Invented ideas of three subjects, four each, that share words within a subject. */
export const THREE_SUBJECTS = [
  'De wachtlijst voor jeugdhulp is te lang',
  'Kinderen staan een jaar op de wachtlijst van de jeugdhulp',
  'Verkort de wachtlijst voor jeugdhulp met extra behandelaars',
  'Tijdens de wachtlijst is er voor het gezin geen jeugdhulp',
  'De bus rijdt na zeven uur niet meer door het dorp',
  'Laat de bus weer stoppen in het dorp',
  'Zonder bus komt oma het dorp niet uit',
  'Een buurtbus voor het dorp, want de bus is weg',
  'Schulden lopen op door hoge boetes bij de incasso',
  'Help gezinnen met schulden voordat de incasso komt',
  'Wie schulden heeft durft de post van de incasso niet te openen',
  'Incasso bij schulden kan socialer',
];
