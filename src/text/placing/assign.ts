import type { AnalysisOptions } from '../analysis.js';
import { chooseThemeCount } from '../grouping/choose-k.js';
import { denseMatrix, selectRows } from '../numbers/dense.js';
import { kMeans } from '../grouping/k-means.js';
import { partition } from '../grouping/partition.js';
import { selectForThemes, type Ground } from '../space/represent.js';
import type { Pulse } from '../pulse.js';
import { clip, setting } from '../settings.js';
import { scoreThemes, softCosines, themeMeans, type Suitability } from './suitability.js';
import { foundSlots, isMadeKey, takeOver, type ThemeSlot } from './themes.js';

/** Texts to be divided over themes: `texts` rows, then one row for the description of each known theme. */
export interface Task {
  texts: number;
  /** How many of them differ. */
  distinct: number;
  representation: Ground;
  known: readonly ThemeSlot[];
  /** For each text the key of the theme it is pinned to. */
  pinned: readonly (string | undefined)[];
  /** Names among the pins that are no known theme. */
  newNames: readonly string[];
  /** For each text its theme in an earlier run. */
  previous: readonly (string | undefined)[];
  /** Labels of found themes of the earlier run, by key. */
  previousLabels: Readonly<Record<string, string>>;
  /** Number of themes to fill, known ones included, or by the texts themselves. */
  themes: number | 'auto';
  keep: AnalysisOptions['keep'];
  seed: number;
  pulse: Pulse;
}

export interface Assignment {
  slots: ThemeSlot[];
  /** Where each text stands before decisions about single pairs; numbers of slots. */
  suitability: Suitability;
}

/** Where rows stand; the state that the steps below hand on. */
interface State {
  slots: ThemeSlot[];
  labels: Int32Array;
  /** Whether it builds on people's decisions or an earlier run, so that texts move only for good reason. */
  conservative: boolean;
}

/** Divides texts over known and found themes, and says how well each text suits each of them. */
export function assignThemes(task: Task): Assignment {
  const locked = task.known.filter((slot) => slot.locked);
  if (locked.length === 0) return assignOpenThemes(task);
  // Locked themes and what stands in them take no part: the other texts are divided as if they were not there.
  const keys = new Set(locked.map((slot) => slot.key));
  const isOpen = (key: string | undefined): boolean => key === undefined || !keys.has(key);
  const texts = [...task.pinned.keys()].filter((text) => isOpen(task.pinned[text]));
  const known = [...task.known.keys()].filter((slot) => !task.known[slot]!.locked);
  const { slots, suitability } = assignOpenThemes({
    ...task,
    texts: texts.length,
    representation: selectForThemes(task.representation, [
      ...texts,
      ...known.map((slot) => task.texts + slot),
    ]),
    known: known.map((slot) => task.known[slot]!),
    pinned: texts.map((text) => task.pinned[text]),
    previous: texts.map((text) => (isOpen(task.previous[text]) ? task.previous[text] : undefined)),
    themes: task.themes === 'auto' ? 'auto' : Math.max(1, task.themes - locked.length),
  });
  const all = denseMatrix(task.texts, slots.length + locked.length);
  texts.forEach((text, i) => {
    const row = suitability.data.subarray(i * slots.length, (i + 1) * slots.length);
    all.data.set(row, text * all.cols);
  });
  return { slots: [...slots, ...locked], suitability: all };
}

function assignOpenThemes(task: Task): Assignment {
  const start = continuesEarlierRun(task) ? continueEarlierRun(task) : startAfresh(task);
  const named = nameNewThemes(task, start);
  const state = keepWantedNumber(task, named);
  const suitability = suitabilityOf(task, state);
  return { slots: state.slots, suitability };
}

/** For each text the number of the slot that a pin gives it; -1 for free texts and pins to themes not there yet. */
export function pinnedSlots(
  pinned: readonly (string | undefined)[],
  slots: readonly ThemeSlot[],
): Int32Array {
  const numbers = new Map(slots.map((slot, i) => [slot.key, i]));
  return Int32Array.from(pinned, (key) => (key === undefined ? -1 : (numbers.get(key) ?? -1)));
}

/** What each text counts, and the description of each known theme. */
function rowWeights({ texts, pinned, known }: Task): Float64Array {
  return Float64Array.from([
    ...Array.from({ length: texts }, (_, i) => (pinned[i] === undefined ? 1 : setting('pinWeight'))),
    ...known.map(({ proposed }) => (proposed ? 1 : setting('descriptionWeight'))),
  ]);
}

/** Labels that are certain: pins and the descriptions of known themes. */
function certainLabels(task: Task, slots: readonly ThemeSlot[]): Int32Array {
  const { representation, texts, pinned } = task;
  const labels = new Int32Array(representation.points.rows).fill(-1);
  labels.set(pinnedSlots(pinned, slots));
  for (let row = texts; row < labels.length; row++) labels[row] = row - texts;
  return labels;
}

function startAfresh(task: Task): State {
  const { representation, known, texts, seed } = task;
  const { sample, points, graph, graphWeight } = representation;
  const wanted =
    task.themes === 'auto' ? chooseThemeCount(graph, task.distinct, seed, task.pulse) : task.themes;
  const least = known.length === 0 ? 1 : 0;
  const slots = [...known, ...foundSlots(clip(wanted - known.length, least, Math.max(least, texts)))];
  const certain = certainLabels(task, slots);
  const weights = rowWeights(task);
  const inSample = partition({
    points: selectRows(points, sample),
    graph,
    graphWeight,
    k: slots.length,
    fixed: Int32Array.from(sample, (row) => certain[row]!),
    weights: Float64Array.from(sample, (row) => weights[row]!),
    seed,
    pulse: task.pulse,
  });
  const labels = certain;
  sample.forEach((row, i) => (labels[row] = inSample[i]!));
  placeRest(points, labels, slots.length, weights);
  return { slots, labels, conservative: false };
}

/** Gives rows without a label the theme with the nearest mean. */
function placeRest(points: Ground['points'], labels: Int32Array, k: number, weights: Float64Array): void {
  const rest = [...labels.keys()].filter((row) => labels[row]! < 0);
  if (rest.length === 0 || k === 0) return;
  const near = softCosines(selectRows(points, rest), themeMeans(points, labels, k, weights));
  rest.forEach((row, i) => (labels[row] = highest(near, i)));
}

function highest(suitability: Suitability, row: number): number {
  let best = 0;
  for (let c = 1; c < suitability.cols; c++) {
    if (suitability.data[row * suitability.cols + c]! > suitability.data[row * suitability.cols + best]!)
      best = c;
  }
  return best;
}

/** Whether themes stay. Where nothing was asked: when the earlier run placed at least half of the texts. */
function continuesEarlierRun({ previous, known, keep }: Task): boolean {
  const placed = previous.filter((key) => key !== undefined).length;
  if (keep === undefined) return placed > 0 && placed * 2 >= previous.length;
  return keep !== 'none' && (placed > 0 || known.length > 0);
}

function continueEarlierRun(task: Task): State {
  const { known, previous, representation, newNames } = task;
  const keys = new Set(known.map((slot) => slot.key));
  const earlier = [...new Set(previous.filter((key) => key !== undefined))].sort();
  const slots = [...known];
  for (const key of earlier) {
    if (keys.has(key)) continue;
    // A theme that an earlier run took over by name and that is still pinned by that name.
    const named = newNames.includes(key) && !isMadeKey(key);
    const label = Object.hasOwn(task.previousLabels, key) ? task.previousLabels[key]! : '';
    slots.push({ key, name: named ? key : label, known: named, description: '' });
  }
  const labels = certainLabels(task, slots);
  const numbers = new Map(slots.map((slot, i) => [slot.key, i]));
  previous.forEach((key, i) => {
    if (key !== undefined && labels[i]! < 0) labels[i] = numbers.get(key)!;
  });
  placeRest(representation.points, labels, slots.length, rowWeights(task));
  return { slots, labels, conservative: true };
}

/** Whether a theme may be taken over or dissolved: found, and no pin refers to it. */
function mayGo({ newNames }: Task, slot: ThemeSlot): boolean {
  return !slot.known && !newNames.includes(slot.key);
}

/** Newly named themes take over the found theme that their texts come from, or become themes of their own. */
function nameNewThemes(task: Task, state: State): State {
  const missing = task.newNames.filter((name) => !state.slots.some((slot) => slot.key === name));
  const taken = takeOver(missing, task.pinned, state.labels, (label) => mayGo(task, state.slots[label]!));
  const slots = [...state.slots];
  missing.forEach((name, i) => {
    // A found theme of an earlier run that a pin refers to comes back under its key, and is named anew.
    const slot = isMadeKey(name)
      ? { key: name, name: '', known: false, description: '' }
      : { key: name, name, known: true, description: '' };
    if (taken[i]! >= 0) slots[taken[i]!] = slot;
    else slots.push(slot);
  });
  const labels = state.labels.slice();
  pinnedSlots(task.pinned, slots).forEach((slot, text) => {
    if (slot >= 0) labels[text] = slot;
  });
  const decided = task.pinned.some((key) => key !== undefined);
  return { slots, labels, conservative: state.conservative || decided };
}

/** Dissolves the smallest found themes, or divides the largest, until there are as many as asked for. */
function keepWantedNumber(task: Task, state: State): State {
  if (task.themes === 'auto' || task.keep === 'themes' || task.keep === 'places') return state;
  let { slots, labels } = state;
  const isFound = (label: number): boolean => mayGo(task, slots[label]!);
  for (;;) {
    const sizes = new Int32Array(slots.length);
    for (let i = 0; i < task.texts; i++) sizes[labels[i]!]!++;
    const found = [...slots.keys()].filter(isFound).sort((a, b) => sizes[a]! - sizes[b]! || b - a);
    if (slots.length > task.themes && found.length > 0 && slots.length > 1) {
      const gone = found[0]!;
      slots = slots.filter((_, i) => i !== gone);
      labels = labels.map((label) => (label === gone ? -1 : label > gone ? label - 1 : label));
      placeRest(task.representation.points, labels, slots.length, rowWeights(task));
    } else if (slots.length < task.themes && found.length > 0 && sizes[found.at(-1)!]! > 3) {
      labels = divide(task, labels, found.at(-1)!, slots.length);
      slots = [...slots, ...foundSlots(1)];
    } else return { ...state, slots, labels };
  }
}

function divide(task: Task, labels: Int32Array, theme: number, newLabel: number): Int32Array {
  const rows = [...labels.keys()].filter((row) => labels[row] === theme && task.pinned[row] === undefined);
  const points = selectRows(task.representation.points, rows);
  const halves = kMeans(points, { k: 2, starts: 5, rounds: 20, seed: task.seed }).labels;
  const result = labels.slice();
  rows.forEach((row, i) => {
    if (halves[i] === 1) result[row] = newLabel;
  });
  return result;
}

function suitabilityOf(task: Task, { slots, labels, conservative }: State): Suitability {
  const decided = [...task.pinned.keys()].filter((row) => task.pinned[row] !== undefined);
  const scores = scoreThemes({
    ground: task.representation,
    labels,
    k: slots.length,
    weights: rowWeights(task),
    decided,
    conservative,
  });
  return { ...scores, rows: task.texts, data: scores.data.slice(0, task.texts * slots.length) };
}
