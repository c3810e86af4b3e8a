import { EVENT_THEME, type AnalysisInput, type AnalysisResult, type ReportProgress } from './analysis.js';
import { descriptionTexts, divideParts } from './active.js';
import { assignThemes, pinnedSlots } from './assign.js';
import { inCanonicalOrder, readDocuments } from './collection.js';
import { decisionsWithExamples, settleDecisions, withinPart } from './decisions.js';
import { describeEvent, describeThemes } from './describe.js';
import { findEventRemarks } from './event.js';
import { explainPlaces } from './explain.js';
import { renumberGraph } from './graph.js';
import { knowledgeShare } from './knowledge/share.js';
import { topicalityOf } from './knowledge/topicality.js';
import { leaningToEvent, bankDomains, makeKnowledgeView, trainedKnowledge } from './knowledge/view.js';
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
  const lexicon = language === 'nl' ? dutchLexicon() : null;
  const documents = readDocuments(inCanonicalOrder(input.documents), language, lexicon, (done) => {
    report('read', 0.15 * done);
  });
  const ids = documents.map((document) => document.id);
  const settled = settleDecisions(ids, decisionsWithExamples(input), input.knownThemes);
  const known = knownSlots(input.knownThemes);
  const named = known.length + settled.newNames.length;
  const roomForEvent = themes === 'auto' || themes >= Math.max(FEWEST_WITH_EVENT, named + 1);
  const share = lexicon ? knowledgeShare(documents, trainedKnowledge()) : 0;
  const leaning = share > 0 ? leaningToEvent(documents) : null;
  const remarks = findEventRemarks(documents, roomForEvent ? lexicon : null, leaning);
  const { active, event } = divideParts(documents, settled, remarks);
  report('represent', 0.15);

  const texts = Array.from(active, (document) => documents[document]!);
  const descriptions = readDocuments(descriptionTexts(known), language, lexicon);
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
    makeKnowledgeView: (sample) => (share > 0 ? makeKnowledgeView(sample, share, seed) : null),
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
    themes: wanted,
    seed,
  });
  report('place', 0.7);
  const fixed = pinnedSlots(pinned, slots);
  const placed = settlePlaces(suitability, fixed, withinPart(settled, active));
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

/** The earlier theme of a document; remarks about the event are recognised anew in every run. */
function earlierTheme(input: AnalysisInput, id: string): string | undefined {
  const key = Object.hasOwn(input.previous, id) ? input.previous[id] : undefined;
  return key === '' || key === EVENT_THEME ? undefined : key;
}
