import type { Drawing } from './figure.js';
import type { NamedDrawing } from './index.js';

export interface Image {
  /** The drawing as an address: the page need not ask for it again. */
  image: string;
  width: number;
  height: number;
}

export interface PageTable {
  columns: { key: string; label: string; numeric?: boolean; rowHeader?: boolean }[];
  rows: Record<string, string | number>[];
}

export interface FigureOnPage extends Image, PageTable {
  name: string;
  title: string;
  description: string;
  svgHref: string;
  pngHref: string;
}

export interface FiguresPage {
  figures: FigureOnPage[];
  analysisHref: string;
}

declare module '../../web/pages.js' {
  interface Pages {
    'publish/figures': FiguresPage;
  }
}

export function presentFigures(base: string, drawings: readonly NamedDrawing[]): FiguresPage {
  return {
    analysisHref: `${base}/analysis`,
    figures: drawings.map(({ name, drawing }) => ({
      name,
      title: drawing.title,
      description: drawing.description,
      ...imageOf(drawing),
      svgHref: `${base}/figures/${name}/svg`,
      pngHref: `${base}/figures/${name}/png`,
      ...tableOf(drawing),
    })),
  };
}

/** A drawing as an address that asks for nothing more. */
export const imageOf = ({ svg, width, height }: Drawing): Image => ({
  image: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
  width: Math.round(width),
  height: Math.round(height),
});

/** The numbers of a drawing for the component `table`. */
export const tableOf = ({ table }: Drawing): PageTable => ({
  columns: table.columns.map(({ heading, number }, index) => ({
    key: `c${index}`,
    label: heading,
    ...(number ? { numeric: true } : {}),
    ...(index === 0 ? { rowHeader: true } : {}),
  })),
  rows: table.rows.map((row) => Object.fromEntries(row.map((value, index) => [`c${index}`, value]))),
});
