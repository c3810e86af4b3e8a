import { EVENT_THEME, type AnalysisInput, type AnalysisResult, type ReportProgress } from './analysis.js';
import { descriptionTexts, divideParts } from './placing/active.js';
import { assignThemes, pinnedSlots } from './placing/assign.js';
import { decisionsWithExamples, settleDecisions, withinPart } from './placing/decisions.js';
import { describeEvent, describeThemes } from './wording/describe.js';
import { explainPlaces } from './wording/explain.js';
import { gatherFacts, placeInSpace, readCollection, type Collection } from './gather.js';
import { renumberGraph } from './numbers/graph.js';
import { topicalityOf } from './knowledge/topicality.js';
import { bankDomains, topicsOfTexts, trainedKnowledge } from './knowledge/view.js';
import { earlierRemarks, earlierTheme, whatIsKept } from './placing/kept.js';
import { Memory } from './memory.js';
import { textsThatFitNowhere } from './placing/nowhere.js';
import { lexiconGroups } from './wording/label-candidates.js';
import { phrasesWithin, readPhrases } from './wording/phrase-reading.js';
import { evokingWords } from './wording/theme-subjects.js';
import { placementsOf } from './placements.js';
import { selectTexts, type Representation } from './space/represent.js';
import { reviewRanks } from './placing/review.js';
import { clip, setting } from './settings.js';
import { settlePlaces } from './placing/settle.js';
import { keyFoundThemes, knownSlots, type ThemeSlot } from './placing/themes.js';

/** Raised when a change of the engine changes results. */
const ENGINE_VERSION = '8';
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
  return analyseWith(new Memory(), input, report);
}

/** The same with what an engine remembers of its last run, which never changes the result. */
export function analyseWith(memory: Memory, input: AnalysisInput, report: ReportProgress): AnalysisResult {
  report('read', 0);
  const { language, seed, themes } = input.options;
  const collection = readCollection(input, memory, (done) => report('read', 0.15 * done));
  const { documents, lexicon, share } = collection;
  const ids = documents.map((document) => document.id);
  const settled = settleDecisions(ids, decisionsWithExamples(input), input.knownThemes, input.previous);
  const known = knownSlots(input.knownThemes);
  const keep = whatIsKept(input);
  const keepsThemes = keep === 'themes' || keep === 'places';
  const named = known.length + settled.newNames.length;
  const roomForEvent =
    input.options.withEvent !== false &&
    (keepsThemes || themes === 'auto' || themes >= Math.max(FEWEST_WITH_EVENT, named + 1));
  const remarks = !roomForEvent
    ? new Set<number>()
    : keepsThemes
      ? earlierRemarks(input, ids, collection.remarks)
      : settled.locked.has(EVENT_THEME)
        ? new Set<number>()
        : collection.remarks;
  const { active, event } = divideParts(
    documents,
    settled,
    remarks,
    (document) => keep === 'places' && earlierTheme(input, ids[document]!) !== undefined,
  );
  report('represent', 0.15);

  const wanted = themes === 'auto' ? 'auto' : Math.max(1, themes - Number(event.size > 0));
  const representation = representTexts(collection, { active, known, roomForEvent }, input, memory, (done) =>
    report('represent', 0.15 + 0.3 * done),
  );
  const texts = memory.keep('texts', [documents, active], () =>
    Array.from(active, (document) => documents[document]!),
  );
  report('cluster', 0.45);

  const pinned = Array.from(active, (document) => settled.pinned[document] ?? undefined);
  const previous = Array.from(active, (document) => earlierTheme(input, ids[document]!));
  const { slots, suitability } = assignThemes({
    texts: texts.length,
    distinct: new Set(texts.map(({ text }) => text)).size,
    representation,
    known,
    pinned,
    newNames: settled.newNames,
    previous,
    previousLabels: input.previousLabels ?? {},
    themes: wanted,
    keep,
    seed,
    pulse: () => report('cluster', 0.45),
  });
  report('place', 0.7);
  const placed = settlePlaces(
    suitability,
    pinnedSlots(pinned, slots),
    withinPart(settled, active),
    slots.map((slot) => slot.locked === true),
    keep === 'places' ? pinnedSlots(previous, slots) : undefined,
  );
  const nowhere = textsThatFitNowhere(collection, texts, known, memory);
  const { group } = withinPart(settled, active);
  const groupSizes = new Int32Array(texts.length);
  for (const root of group) groupSizes[root]!++;
  for (const text of nowhere) {
    const stays = pinned[text] !== undefined || (keep !== 'none' && previous[text] !== undefined);
    // What was put together with another text stands where that one stands.
    const alone = groupSizes[group[text]!] === 1;
    if (stays || !alone) continue;
    placed.themes[text] = -1;
    placed.seconds[text] = -1;
    placed.margins[text] = 0;
  }
  keyFoundThemes(slots, placed.themes, previous);
  report('describe', 0.75);

  const graph = renumberGraph(representation.graph, representation.sample, texts.length);
  const topicality = memory.keep('topicality', [lexicon === null], () =>
    lexicon ? topicalityOf(trainedKnowledge(), bankDomains()) : () => 1,
  );
  const explanations = explainPlaces(
    { texts, representation, graph, lexicon, topicality },
    placed.themes,
    slots.length,
  );
  report('describe', 0.8);
  const facts = gatherFacts(collection, input, memory, () => report('describe', 0.8));
  const mayBeShown = (document: number): boolean => facts[document]!.personalData.length === 0;
  // Of all texts, whatever was decided about them, so that a run after decisions need not read them again.
  const phrases = memory.keep('phrases', [documents], () =>
    readPhrases(documents, {
      language,
      personalDataOf: (document) => facts[document]!.personalData,
      pulse: () => report('describe', 0.8),
    }),
  );
  const { groups, evoking } = memory.keep('finds of the lexicon', [texts, lexicon], () => ({
    groups: lexiconGroups(texts, lexicon),
    evoking: evokingWords(texts),
  }));
  report('describe', 0.82);
  const described = describeThemes({
    documents: texts,
    phrases: phrasesWithin(phrases, active),
    points: representation.points,
    themes: placed.themes,
    slots,
    language,
    lexicon,
    groups,
    evoking,
    topics: share > 0.5 && collection.leaning ? topicsOfTexts(collection.leaning, active) : [],
    conceptsLead: share > 0.5,
    mayBeShown: (text) => mayBeShown(active[text]!),
    topicality,
  });
  if (event.size > 0) {
    const name = input.knownThemes.find((theme) => theme.key === EVENT_THEME)?.name;
    const remarksThere = [...event];
    described.push(
      describeEvent({
        documents: remarksThere.map((document) => documents[document]!),
        phrases: phrasesWithin(phrases, Int32Array.from(remarksThere)),
        language,
        name,
        // A leaning is −2 at the least: the sum never falls below 0, so that multiplying keeps the order.
        aboutEvent: (remark) => 2 + (collection.leaning?.event[remarksThere[remark]!] ?? 0),
        mayBeShown: (remark) => mayBeShown(remarksThere[remark]!),
      }),
    );
  }
  report('describe', 0.85);
  const placements = placementsOf({
    input,
    documents,
    facts,
    settled,
    parts: { active, event },
    slots,
    placed,
    explanations,
    ranks: (margins, decided) => reviewRanks(renumberGraph(graph, active, ids.length), margins, decided),
  });
  report('describe', 1);
  memory.rest();
  return {
    placements,
    themes: described,
    refused: settled.refused,
    engine: { version: ENGINE_VERSION, lexicon: lexicon?.version ?? '' },
  };
}

/** What decides how the texts are represented. */
interface Selection {
  active: Int32Array;
  known: readonly ThemeSlot[];
  roomForEvent: boolean;
}

/**
 * The active documents, then the descriptions of known themes. The space is made of all texts with something to go by,
 * whatever people decided about them: so it stays the same from decision to decision.
 */
function representTexts(
  collection: Collection,
  { active, known, roomForEvent }: Selection,
  { options }: AnalysisInput,
  memory: Memory,
  tick: (fraction: number) => void,
): Representation {
  const { documents } = collection;
  const rows = roomForEvent ? collection.content : collection.contentWithRemarks;
  const withEvent = Number(roomForEvent && collection.remarks.size > 0);
  const expected =
    options.themes === 'auto'
      ? clip(rows.length / 15, 8, 20)
      : clip(options.themes - withEvent, 2, setting('mostThemes'));
  const base = placeInSpace(collection, rows, options, Math.round(expected), memory, tick);
  const position = new Map(Array.from(rows, (document, i) => [document, i]));
  const others = Array.from(active).filter((document) => !position.has(document));
  others.forEach((document, i) => position.set(document, rows.length + i));
  const descriptions = collection.read(descriptionTexts(known));
  const whole = base.with([...others.map((document) => documents[document]!), ...descriptions]);
  const chosen = new Int32Array(active.length + descriptions.length);
  active.forEach((document, i) => (chosen[i] = position.get(document)!));
  descriptions.forEach((_, i) => (chosen[active.length + i] = rows.length + others.length + i));
  return selectTexts(whole, chosen);
}
