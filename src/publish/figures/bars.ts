import { scaleLinear } from 'd3-scale';
import type { Drawing, DrawingTable } from './figure.js';
import { BLUE, GREY, LINE } from '../documents/colours.js';
import { drawing, element, label, nameAt, wrap } from './svg.js';

const ROW = 32;
const NAME = 235;
const BARS = 225;
const WIDTH = 740;
/** More workshops than this and their marks would no longer be told apart. */
const MOST_DOTS = 16;
/** As wide as a telephone, less its margins. */
const PHONE = 320;
const NARROW_LETTERS = 14;

export interface BarsData {
  title: string;
  description: string;
  words: { theme: string; ideas: string; workshops: string; perspectives: string };
  /** Largest first. */
  rows: { name: string; ideas: number; workshops: number; perspectives: number }[];
  /** Workshops that have ideas. */
  workshops: number;
}

/** Size as a bar, and spread as a row of marks: one for each workshop, filled where the theme was heard. */
export function drawBars(data: BarsData): Drawing {
  const { rows, workshops, words } = data;
  const top = 34;
  const height = top + rows.length * ROW + 8;
  const length = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ ideas }) => ideas))])
    .range([0, BARS - 46]);
  const marks = NAME + BARS + 10;
  const step = Math.min(16, (WIDTH - marks - 44) / Math.max(1, workshops));

  const spread = (count: number, y: number): string => {
    if (workshops > MOST_DOTS) return '';
    return Array.from({ length: workshops }, (_, index) =>
      element('circle', {
        cx: marks + (index + 0.5) * step,
        cy: y,
        r: step * 0.34,
        fill: index < count ? BLUE : 'none',
        stroke: index < count ? BLUE : LINE,
        'stroke-width': 1,
      }),
    ).join('');
  };
  const inside = rows
    .map(({ name, ideas, workshops: heard }, index) => {
      const y = top + index * ROW;
      return (
        nameAt(name, NAME - 10, y + ROW / 2, { width: NAME - 16, anchor: 'end' }) +
        element('rect', { x: NAME, y: y + 6, width: length(ideas), height: ROW - 12, fill: BLUE }) +
        label(String(ideas), NAME + length(ideas) + 6, y + ROW / 2 + 5) +
        spread(heard, y + ROW / 2) +
        label(`${heard}/${workshops}`, workshops > MOST_DOTS ? marks : WIDTH - 6, y + ROW / 2 + 5, {
          size: 12,
          fill: GREY,
          anchor: workshops > MOST_DOTS ? 'start' : 'end',
        })
      );
    })
    .join('');
  const head =
    label(words.ideas, NAME, 18, { size: 12, fill: GREY, bold: true }) +
    label(words.workshops, marks, 18, { size: 12, fill: GREY, bold: true });
  return {
    title: data.title,
    description: data.description,
    width: WIDTH,
    height,
    svg: drawing('themes', { width: WIDTH, height }, data, head + inside),
    table: barsTable(data),
  };
}

/** The same for a narrow screen: the name above its bar, the spread in words below it. */
export function drawNarrowBars(data: BarsData): Drawing {
  const { rows, workshops, words } = data;
  const length = scaleLinear()
    .domain([0, Math.max(1, ...rows.map(({ ideas }) => ideas))])
    .range([0, PHONE - 40]);
  let y = 0;
  const inside = rows
    .map(({ name, ideas, workshops: heard }) => {
      const lines = wrap(name, PHONE, 2, NARROW_LETTERS);
      const names = lines.map((line, index) => label(line, 0, y + 16 + index * 17, { size: NARROW_LETTERS }));
      const top = y + lines.length * 17 + 6;
      y = top + 46;
      return (
        names.join('') +
        element('rect', { x: 0, y: top, width: length(ideas), height: 16, fill: BLUE }) +
        label(String(ideas), length(ideas) + 6, top + 13, { size: NARROW_LETTERS }) +
        label(`${words.workshops}: ${heard}/${workshops}`, 0, top + 31, { size: 12, fill: GREY })
      );
    })
    .join('');
  return {
    title: data.title,
    description: data.description,
    width: PHONE,
    height: y,
    svg: drawing('themes-narrow', { width: PHONE, height: y }, data, inside),
    table: barsTable(data),
  };
}

const barsTable = ({ rows, words }: BarsData): DrawingTable => ({
  columns: [
    { heading: words.theme, width: 50, number: false },
    { heading: words.ideas, width: 15, number: true },
    { heading: words.workshops, width: 15, number: true },
    { heading: words.perspectives, width: 17, number: true },
  ],
  rows: rows.map(({ name, ideas, workshops, perspectives }) => [name, ideas, workshops, perspectives]),
});
