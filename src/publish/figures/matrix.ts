import type { Drawing } from './figure.js';
import { GREY, LINE } from '../documents/colours.js';
import { drawing, element, label, nameAt, tint, wrap } from './svg.js';

const ROW = 31;
const NAME = 220;
/** Width of all columns together; more columns than fit make the drawing wider. */
const COLUMNS = 520;
const MARGIN = 8;

export interface MatrixData {
  /** Unique on a page; letters and dashes. */
  name: string;
  title: string;
  description: string;
  /** What the first column names. */
  rowHeading: string;
  /** Above the columns, such as "Workshop"; may be empty. */
  columnsHeading: string;
  columns: { short: string; long: string }[];
  rows: { name: string; counts: number[] }[];
  /** Heading of the last column of the table; null where a sum would count ideas twice. */
  totalHeading: string | null;
}

/**
 * Counts in a grid: the darker, the more, and the number in each cell, so that no colour is needed. An empty cell is a
 * cell without ideas.
 */
export function drawMatrix(data: MatrixData): Drawing {
  const { columns, rows } = data;
  const cell = Math.min(116, Math.max(38, COLUMNS / Math.max(1, columns.length)));
  const headings = columns.map(({ short }) => wrap(short, cell - 4, 3, 12));
  const lines = Math.max(1, ...headings.map(({ length }) => length));
  const top = MARGIN + (data.columnsHeading === '' ? 0 : 20) + lines * 15 + 6;
  const width = Math.max(560, NAME + columns.length * cell + 2 * MARGIN);
  const height = top + rows.length * ROW + MARGIN;
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const left = MARGIN + NAME;

  const head = headings
    .map((heading, column) =>
      heading
        .map((line, index) =>
          label(line, left + (column + 0.5) * cell, top - 8 - (heading.length - 1 - index) * 15, {
            size: 12,
            anchor: 'middle',
            fill: GREY,
          }),
        )
        .join(''),
    )
    .join('');
  const body = rows
    .map(({ name, counts }, row) => {
      const y = top + row * ROW;
      return (
        nameAt(name, left - 10, y + ROW / 2, { width: NAME - 12, anchor: 'end' }) +
        counts
          .map((count, column) => {
            const { fill, ink } = tint(count / most);
            const x = left + column * cell;
            return (
              element('rect', { x, y, width: cell, height: ROW, fill, stroke: LINE, 'stroke-width': 1 }) +
              (count > 0
                ? label(String(count), x + cell / 2, y + ROW / 2 + 5, { anchor: 'middle', fill: ink })
                : '')
            );
          })
          .join('')
      );
    })
    .join('');
  const above =
    data.columnsHeading === ''
      ? ''
      : label(data.columnsHeading, left, MARGIN + 12, { size: 12, fill: GREY, bold: true });
  return {
    title: data.title,
    description: data.description,
    width,
    height,
    svg: drawing(data.name, { width, height }, data, above + head + body),
    table: {
      columns: [
        { heading: data.rowHeading, width: columns.length > 6 ? 45 : 42, number: false },
        ...columns.map(({ short }) => ({
          heading: short,
          // A word that does not fit is broken in the middle.
          width: Math.max(
            7,
            72 / columns.length,
            1.3 * Math.max(...short.split(/\s/).map((word) => word.length)),
          ),
          number: true,
        })),
        ...(data.totalHeading === null ? [] : [{ heading: data.totalHeading, width: 13, number: true }]),
      ],
      rows: rows.map(({ name, counts }) => [
        name,
        ...counts,
        ...(data.totalHeading === null ? [] : [counts.reduce((sum, count) => sum + count, 0)]),
      ]),
    },
  };
}
