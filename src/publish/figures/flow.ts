import { linkHorizontal } from 'd3-shape';
import type { Drawing, DrawingTable } from './figure.js';
import { GREY } from '../documents/colours.js';
import { drawing, element, halo, label, nameAt, tint } from './svg.js';

/** Narrow, so that its letters are large enough to read on paper. */
const WIDTH = 760;
const NODE = 12;
const GAP = 4;
const LEFT = 190;
const RIGHT = 130;
const LETTERS = 12;
/** Two lines of text. */
const SMALLEST = 2 * LETTERS + 4;

export interface FlowNode {
  key: string;
  name: string;
  /** For the heading of a narrow column. */
  short: string;
}

export interface FlowData {
  title: string;
  description: string;
  words: { middle: string };
  /** Two or three columns from left to right; the first column is where ideas come from. */
  columns: { heading: string; nodes: FlowNode[] }[];
  /** Between a node and one of the next column; keys are unique over all columns. */
  links: { from: string; to: string; ideas: number }[];
}

interface Placed extends FlowNode {
  column: number;
  x: number;
  y: number;
  height: number;
  /** Where the next band leaves and arrives. */
  out: number;
  into: number;
}

/** Bands from workshop to theme to chapter, as wide as the number of ideas. Names and numbers stand by every block. */
export function drawFlow(data: FlowData): Drawing {
  const { columns, links } = data;
  const total = (key: string): number => {
    const sum = (of: 'from' | 'to') =>
      links.filter((link) => link[of] === key).reduce((all, { ideas }) => all + ideas, 0);
    return Math.max(sum('from'), sum('to'));
  };
  const top = 34;
  const most = Math.max(1, ...columns.map(({ nodes }) => nodes.length));
  const inside = Math.max(320, most * (SMALLEST + GAP));
  const height = top + inside + 12;
  const largest = Math.max(
    1,
    ...columns.map(({ nodes }) => nodes.reduce((sum, { key }) => sum + total(key), 0)),
  );
  const unit = Math.max(0.05, (inside - most * (GAP + SMALLEST / 2)) / largest);
  const step = (WIDTH - LEFT - RIGHT - NODE) / Math.max(1, columns.length - 1);

  const nodes = new Map<string, Placed>();
  for (const [column, { nodes: list }] of columns.entries()) {
    const heights = list.map(({ key }) => total(key) * unit);
    // Each block keeps room for the line of text beside it.
    const room = heights.map((size) => Math.max(size, SMALLEST));
    const used = room.reduce((sum, size) => sum + size, 0);
    const gap = list.length > 1 ? Math.min(26, (inside - used) / (list.length - 1)) : 0;
    let y = top + (inside - used - gap * (list.length - 1)) / 2;
    for (const [index, node] of list.entries()) {
      const size = heights[index] ?? 0;
      const middle = y + ((room[index] ?? 0) - size) / 2;
      nodes.set(node.key, {
        ...node,
        column,
        x: LEFT + column * step,
        y: middle,
        height: Math.max(1, size),
        out: middle,
        into: middle,
      });
      y += (room[index] ?? 0) + gap;
    }
  }

  const link = linkHorizontal<unknown, [number, number]>();
  const ordered = [...links].sort(
    (a, b) =>
      (nodes.get(a.from)?.y ?? 0) - (nodes.get(b.from)?.y ?? 0) ||
      (nodes.get(a.to)?.y ?? 0) - (nodes.get(b.to)?.y ?? 0),
  );
  const bands = ordered
    .map(({ from, to, ideas }) => {
      const [a, b] = [nodes.get(from), nodes.get(to)];
      if (!a || !b) return '';
      const thick = ideas * unit;
      const path = link({
        source: [a.x + NODE, a.out + thick / 2],
        target: [b.x, b.into + thick / 2],
      });
      a.out += thick;
      b.into += thick;
      return element('path', {
        d: (path ?? '').replace(/\d+\.\d{3,}/g, (value) => String(Math.round(Number(value) * 100) / 100)),
        fill: 'none',
        stroke: tint(0.45).fill,
        'stroke-opacity': 0.42,
        'stroke-width': Math.max(0.6, thick),
      });
    })
    .join('');
  const last = columns.length - 1;
  const blocks = [...nodes.values()]
    .map(({ key, name, column, x, y, height: size }) => {
      const count = total(key);
      const [side, place] = column === 0 ? (['end', x - 8] as const) : (['start', x + NODE + 8] as const);
      const width = column === last ? RIGHT - 16 : column === 0 ? LEFT - 12 : step - NODE - 16;
      const text = nameAt(name, place, y + size / 2, {
        width,
        size: LETTERS,
        anchor: side,
        after: ` (${count})`,
      });
      return element('rect', { x, y, width: NODE, height: size, fill: tint(1).fill }) + halo(text);
    })
    .join('');
  const heads = columns
    .map(({ heading }, column) =>
      label(heading, column === 0 ? LEFT + NODE : LEFT + column * step, 18, {
        size: 12,
        fill: GREY,
        bold: true,
        anchor: column === 0 ? 'end' : 'start',
      }),
    )
    .join('');
  return {
    title: data.title,
    description: data.description,
    width: WIDTH,
    height,
    svg: drawing('flow', { width: WIDTH, height }, data, bands + blocks + heads),
    table: flowTable(data),
  };
}

/** A row for each block in the middle: how much comes from each block on its left, and goes to each on its right. */
function flowTable({ columns, links, words }: FlowData): DrawingTable {
  const [left, middle, right] = columns.map(({ nodes }) => nodes);
  const sides = [...(left ?? []), ...(right ?? [])];
  return {
    columns: [
      { heading: words.middle, width: 38, number: false },
      ...sides.map(({ short }) => ({ heading: short, width: Math.max(7, 72 / sides.length), number: true })),
    ],
    rows: (middle ?? []).map(({ key, name }) => [
      name,
      ...sides.map(
        (side) =>
          links.find(({ from, to }) => (from === side.key && to === key) || (from === key && to === side.key))
            ?.ideas ?? 0,
      ),
    ]),
  };
}
