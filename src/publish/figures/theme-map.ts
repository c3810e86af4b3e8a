import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Drawing } from './figure.js';
import { scaleToPlane, separate } from './layout.js';
import { BLUE, GREY, LINE } from '../documents/colours.js';
import { drawing, element, halo, label, wrap } from './svg.js';

const WIDTH = 800;
const LABEL = 158;
const LETTERS = 12;

export interface ThemeMapData {
  title: string;
  description: string;
  words: { theme: string; ideas: string; nearest: string };
  themes: { name: string; ideas: number }[];
  /** 0 (nothing in common) to 1, square and symmetric. */
  likeness: number[][];
}

/** Themes that share words, laws and doubtful ideas stand near each other; a line joins each with its nearest. */
export function drawThemeMap(data: ThemeMapData): Drawing {
  const { themes, likeness, words } = data;
  const height = Math.max(420, Math.min(820, 260 + themes.length * 26));
  const radius = scaleSqrt()
    .domain([0, Math.max(1, ...themes.map(({ ideas }) => ideas))])
    .range([4, 34]);
  const points = scaleToPlane(likeness.map((row) => row.map((share) => 1 - share)));
  const spread = (values: number[], size: number) =>
    scaleLinear()
      .domain([Math.min(...values), Math.max(...values) + 1e-9])
      .range([size * 0.12, size * 0.88]);
  const across = spread(
    points.map(({ x }) => x),
    WIDTH,
  );
  const down = spread(
    points.map(({ y }) => y),
    height,
  );
  const boxes = themes.map(({ name, ideas }, index) => {
    const lines = wrap(name, LABEL, 3, LETTERS);
    const r = radius(ideas);
    return {
      x: across(points[index]?.x ?? 0),
      y: down(points[index]?.y ?? 0),
      halfWidth: Math.max(r, LABEL / 2) + 3,
      halfHeight: r + lines.length * 7 + 5,
      lines,
      r,
    };
  });
  const centres = separate(boxes, { width: WIDTH, height });
  const nearest = themes.map((_, index) => nearestOf(likeness[index] ?? [], index));

  const lines = nearest
    .map((other, index) => {
      const [a, b] = [centres[index], other === undefined ? undefined : centres[other]];
      if (!a || !b) return '';
      const [up, down] = [boxes[index], boxes[other ?? 0]].map((box) => (box ? box.lines.length * 7 : 0));
      return element('line', {
        x1: a.x,
        y1: a.y - (up ?? 0),
        x2: b.x,
        y2: b.y - (down ?? 0),
        stroke: LINE,
        'stroke-width': 1.5,
        'stroke-dasharray': '4 3',
      });
    })
    .join('');
  const circles = boxes
    .map(({ r, lines }, index) => {
      const { x, y } = centres[index] ?? { x: 0, y: 0 };
      const centre = y - lines.length * 7;
      const ideas = String(themes[index]?.ideas ?? 0);
      return (
        element('circle', { cx: x, cy: centre, r, fill: BLUE, stroke: '#ffffff', 'stroke-width': 2 }) +
        (r > 11 ? label(ideas, x, centre + 4, { size: LETTERS, anchor: 'middle', fill: '#ffffff' }) : '') +
        halo(
          lines
            .map((line, place) =>
              label(line, x, centre + r + 14 + place * 14, { size: LETTERS, anchor: 'middle', fill: GREY }),
            )
            .join(''),
        )
      );
    })
    .join('');
  return {
    title: data.title,
    description: data.description,
    width: WIDTH,
    height,
    svg: drawing('theme-map', { width: WIDTH, height }, data, lines + circles),
    table: {
      columns: [
        { heading: words.theme, width: 45, number: false },
        { heading: words.ideas, width: 12, number: true },
        { heading: words.nearest, width: 45, number: false },
      ],
      rows: themes.map(({ name, ideas }, index) => [name, ideas, themes[nearest[index] ?? -1]?.name ?? '–']),
    },
  };
}

/** The place of the theme that has most in common; undefined where none has anything. */
function nearestOf(row: readonly number[], self: number): number | undefined {
  let best: number | undefined;
  for (const [index, share] of row.entries()) {
    if (index !== self && share > 0 && (best === undefined || share > (row[best] ?? 0))) best = index;
  }
  return best;
}
