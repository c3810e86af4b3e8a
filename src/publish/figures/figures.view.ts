import type { NamedDrawing } from './index.js';

export interface FigureOnPage {
  name: string;
  title: string;
  description: string;
  /** The drawing as an address: the page need not ask for it again. */
  image: string;
  width: number;
  height: number;
  svgHref: string;
  pngHref: string;
  columns: { key: string; label: string; numeric?: boolean; rowHeader?: boolean }[];
  rows: Record<string, string | number>[];
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
      image: `data:image/svg+xml;base64,${Buffer.from(drawing.svg).toString('base64')}`,
      width: Math.round(drawing.width),
      height: Math.round(drawing.height),
      svgHref: `${base}/figures/${name}/svg`,
      pngHref: `${base}/figures/${name}/png`,
      columns: drawing.table.columns.map(({ heading, number }, index) => ({
        key: `c${index}`,
        label: heading,
        ...(number ? { numeric: true } : {}),
        ...(index === 0 ? { rowHeader: true } : {}),
      })),
      rows: drawing.table.rows.map((row) =>
        Object.fromEntries(row.map((value, index) => [`c${index}`, value])),
      ),
    })),
  };
}
