import {
  EVENT_THEME,
  type AnalysisInput,
  type AnalysisOptions,
  type AnalysisResult,
  type ReportProgress,
  type TextDocument,
} from './analysis.js';
import { descriptionTexts, divideParts } from './active.js';
import { assignThemes, pinnedSlots } from './assign.js';
import { inCanonicalOrder, readDocuments, type ReadDocument } from './collection.js';
import { decisionsWithExamples, settleDecisions, withinPart } from './decisions.js';
import { describeEvent, describeThemes } from './describe.js';
import { findEventRemarks } from './event.js';
import { explainPlaces } from './explain.js';
import { renumberGraph } from './graph.js';
import { knowledgeShare } from './knowledge/share.js';
import { topicalityOf } from './knowledge/topicality.js';
import { leaningToEvent, bankDomains, makeKnowledgeView, trainedKnowledge } from './knowledge/view.js';
import { readDictionary } from './dictionary.js';
import { dutchLexicon } from './lexicon/index.js';
import { placementsOf } from './placements.js';
import { represent } from './represent.js';
import { reviewRanks } from './review.js';
import { clip, setting } from './settings.js';
import { settlePlaces } from './settle.js';
import { keyFoundThemes, knownSlots } from './themes.js';

/** Raised when a change of the engine changes results. */
const ENGINE_VERSION = '1';
/**
 * Asked for fewer themes than this, or for no more than people named, the engine leaves none for the event itself,
 * unless a person placed ideas there: the number asked for counts every theme.
 */
const FEWEST_WITH_EVENT = 3;

/**
 * Groups short texts by theme. The same input gives the same result, whatever the order of the documents. Pure and
 * synchronous: run it off the main thread. docs/text-engine.md explains the steps.
 *
 * @throws what `report` throws, which is how a run is cancelled
 */
export function analyse(input: AnalysisInput, report: ReportProgress = () => undefined): AnalysisResult {
  report('read', 0);
  const { language, seed, themes } = input.options;
  const dictionary =
    input.options.lexicon === undefined ? undefined : readDictionary(input.options.lexicon, language);
  const lexicon = dictionary ? dictionary.lexicon : language === 'nl' ? dutchLexicon() : null;
  const read = (texts: readonly TextDocument[], tick?: (done: number) => void): ReadDocument[] =>
    readDocuments(texts, language, lexicon, tick, dictionary);
  const documents = read(inCanonicalOrder(input.documents), (done) => {
    report('read', 0.15 * done);
  });
  const ids = documents.map((document) => document.id);
  const settled = settleDecisions(ids, decisionsWithExamples(input), input.knownThemes, input.previous);
  const known = knownSlots(input.knownThemes);
  const named = known.length + settled.newNames.length;
  const keep = whatIsKept(input);
  const keepsThemes = keep === 'themes' || keep === 'places';
  const roomForEvent =
    input.options.withEvent !== false &&
    (keepsThemes || themes === 'auto' || themes >= Math.max(FEWEST_WITH_EVENT, named + 1));
  const share = lexicon ? knowledgeShare(documents, trainedKnowledge()) : 0;
  const leaning = share > 0 ? leaningToEvent(documents, lexicon!) : null;
  const remarks = findEventRemarks(documents, roomForEvent ? lexicon : null, leaning);
  const { active, event } = divideParts(
    documents,
    settled,
    keepsThemes ? earlierRemarks(input, ids, remarks) : settled.locked.has(EVENT_THEME) ? new Set() : remarks,
    (document) => keep === 'places' && earlierTheme(input, ids[document]!) !== undefined,
  );
  report('represent', 0.15);

  const texts = Array.from(active, (document) => documents[document]!);
  const descriptions = read(descriptionTexts(known));
  const wanted = themes === 'auto' ? 'auto' : Math.max(1, themes - Number(event.size > 0));
  const expected =
    wanted === 'auto' ? clip(texts.length / 15, 8, 20) : clip(wanted, 2, setting('mostThemes'));
  const representation = represent([...texts, ...descriptions], descriptions.length, {
    language,
    k: Math.round(expected),
    seed,
    tick: (done) => {
      report('represent', 0.15 + 0.3 * done);
    },
    makeKnowledgeView: (sample) => (share > 0 ? makeKnowledgeView(sample, share, seed, lexicon!) : null),
  });
  report('cluster', 0.45);

  const pinned = Array.from(active, (document) => settled.pinned[document] ?? undefined);
  const previous = Array.from(active, (document) => earlierTheme(input, ids[document]!));
  const { slots, suitability } = assignThemes({
    texts: texts.length,
    representation,
    known,
    pinned,
    newNames: settled.newNames,
    previous,
    previousLabels: input.previousLabels ?? {},
    themes: wanted,
    keep,
    seed,
  });
  report('place', 0.7);
  const placed = settlePlaces(
    suitability,
    pinnedSlots(pinned, slots),
    withinPart(settled, active),
    slots.map((slot) => slot.locked === true),
    keep === 'places' ? pinnedSlots(previous, slots) : undefined,
  );
  keyFoundThemes(slots, placed.themes, previous);
  report('describe', 0.8);

  const graph = renumberGraph(representation.graph, representation.sample, texts.length);
  const explanations = explainPlaces({ texts, representation, graph, lexicon }, placed.themes, slots.length);
  const described = describeThemes({
    documents: texts,
    points: representation.points,
    themes: placed.themes,
    slots,
    language,
    lexicon,
    conceptsLead: share > 0.5,
    topicality: lexicon ? topicalityOf(trainedKnowledge(), bankDomains()) : () => 1,
  });
  if (event.size > 0) {
    const name = input.knownThemes.find((theme) => theme.key === EVENT_THEME)?.name;
    const eventTexts = Array.from(event, (document) => documents[document]!);
    described.push(describeEvent(eventTexts, language, name));
  }
  report('describe', 0.9);
  const placements = placementsOf({
    input,
    documents,
    settled,
    parts: { active, event },
    slots,
    placed,
    explanations,
    ranks: (margins, decided) => reviewRanks(renumberGraph(graph, active, ids.length), margins, decided),
    lexicon,
  });
  report('describe', 1);
  return {
    placements,
    themes: described,
    refused: settled.refused,
    engine: { version: ENGINE_VERSION, lexicon: lexicon?.version ?? '' },
  };
}

/** What is asked to stay, where there is anything that can. */
function whatIsKept({ options, previous, knownThemes }: AnalysisInput): AnalysisOptions['keep'] {
  const some = knownThemes.length > 0 || Object.values(previous).some((key) => key !== '');
  return some || options.keep === undefined ? options.keep : 'none';
}

/** Remarks about the event where themes stay: those of the earlier run, and what reads so among the new documents. */
function earlierRemarks(
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
function earlierTheme(input: AnalysisInput, id: string): string | undefined {
  const key = Object.hasOwn(input.previous, id) ? input.previous[id] : undefined;
  return key === '' || key === EVENT_THEME ? undefined : key;
}
