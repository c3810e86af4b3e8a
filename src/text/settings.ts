/** A number that steers the engine: declared once, with what it may be and why it is what it is. */
interface Knob {
  value: number;
  least: number;
  most: number;
  why: string;
}

const knob = (value: number, least: number, most: number, why: string): Knob => ({ value, least, most, why });

/**
 * Every knob of the engine. Values come from the literature or from measurements with `npm run bench:quality`; none is
 * fitted to one collection.
 */
export const KNOBS = {
  leastWordFrequency: knob(2, 1, 10, 'A word in one text ties nothing together.'),
  mostWordShare: knob(0.5, 0.1, 1, 'What half of the texts say tells none of them apart.'),
  leastGramFrequency: knob(3, 1, 20, 'Rarer character runs are noise.'),
  mostGramShare: knob(0.3, 0.05, 1, 'Commoner character runs are endings.'),
  characterWeight: knob(
    0.7,
    0,
    1,
    'Character runs bridge spelling and inflection, but words carry the subject.',
  ),
  knownCharacterWeight: knob(0.5, 0, 1, 'The same where outside knowledge reads a text: concepts do it too.'),
  lexiconWeight: knob(0.7, 0, 3, 'Side block of concepts where texts share words; more drowns those words.'),
  lexiconRank: knob(30, 5, 100, 'Concepts fall together in a few dozen directions.'),
  fewestDimensions: knob(20, 5, 60, 'Below it small collections lose themes.'),
  mostDimensions: knob(60, 20, 200, 'The usual 100 and more give the gain away on small collections.'),
  fewestWordDimensions: knob(40, 10, 100, 'Word vectors need more room than texts.'),
  mostWordDimensions: knob(100, 40, 300, 'More brings noise.'),
  fewestNeighbours: knob(6, 2, 20, 'Fewer and the graph falls apart.'),
  mostNeighbours: knob(15, 5, 50, 'More and themes flow together.'),
  textsPerNeighbour: knob(40, 10, 200, 'Neighbours grow with the collection: n / 40.'),
  clusterStarts: knob(5, 1, 50, 'Breathing mends what a start missed: ten or twenty find nothing better.'),
  clusterRounds: knob(40, 5, 200, 'Later rounds move a handful of texts.'),
  mostThemes: knob(45, 5, 200, 'Nobody reads a note with more themes.'),
  textsPerTheme: knob(5, 2, 50, 'Chosen by itself, a theme has this many texts on average at least.'),
  fullSample: knob(
    8000,
    1000,
    20000,
    'Larger collections are clustered by a sample; the rest is placed in the themes found.',
  ),
  knowledgeDimensions: knob(24, 8, 60, 'Directions of outside knowledge in which one collection differs.'),
  knownConceptWeight: knob(0.7, 0, 3, 'Concepts beside words when outside knowledge reads a text.'),
  domainWeight: knob(1.25, 0, 3, 'Domains above concepts: what keeps neighbouring concepts in one theme.'),
  knownGraphWeight: knob(
    0.5,
    0,
    1,
    'The graph beside the points where outside knowledge leads: its directions already see the whole collection, and names of themes lie better in them.',
  ),
  leaning: knob(0.3, 0, 2, 'How far a text leans on its nearest texts in the view of outside knowledge.'),
  leaningNeighbours: knob(12, 2, 30, 'On how many texts a text leans.'),
  softness: knob(0.25, 0.02, 1, 'Temperature of the softmax over cosines.'),
  stayBonus: knob(0.1, 0, 1, 'In a re-run a text leaves its theme only when the other is clearly better.'),
  pinWeight: knob(
    7,
    1,
    50,
    'A decided text counts as this many. With 10, ideas that are only confirmed move others, four times as many as with 7; what it takes to correct hardly differs between 5 and 10.',
  ),
  lessonWeight: knob(
    1,
    0,
    5,
    'What decided texts teach counts as much as means and neighbours together: these pull every text to where it stands.',
  ),
  lessonPenalty: knob(
    30,
    1,
    1000,
    'Three decided texts: fewer teach a direction in part only. Between 10 and 60 corrections hardly differ; below, more right texts move.',
  ),
  descriptionWeight: knob(
    40,
    1,
    1000,
    'A known theme stays what its name says: name and description count as this many texts.',
  ),
} as const satisfies Record<string, Knob>;

/** The value of a knob. */
export function setting(name: keyof typeof KNOBS): number {
  return KNOBS[name].value;
}

/** `value` kept between `least` and `most`. */
export function clip(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
