import type { IStylesOptions } from 'docx';
import * as colours from './colours.js';

export const PAGE_MM = { width: 210, height: 297 };
export const MARGIN_MM = 25;
/** Width of the text on the page. */
export const TEXT_WIDTH_MM = PAGE_MM.width - 2 * MARGIN_MM;

/** Twentieths of a point, in which Word measures the page. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
/** Of CSS pixels, in which figures are drawn. */
export const millimetresOf = (pixels: number): number => (pixels * 25.4) / 96;

/** Arial: on every desk, and what LibreOffice has a font of the same width for. */
const FONT = 'Arial';
const BLUE = colours.inOffice(colours.BLUE);
const GREY = colours.inOffice(colours.GREY);
const LINE = colours.inOffice(colours.LINE);

/** Half points, as Word counts. */
const points = (size: number): number => size * 2;
/** Twentieths of a point. */
const space = (before: number, after: number, line = 276) => ({
  before: before * 20,
  after: after * 20,
  line,
  // Said aloud: LibreOffice takes a missing rule for an exact height and cuts pictures off.
  lineRule: 'auto' as const,
});

/** The look of a Word file. Built-in styles keep their names, so that a house style can be put over it. */
export function wordStyles(language: string): IStylesOptions {
  const heading = (level: number, size: number, before: number, after: number) => ({
    run: { font: FONT, size: points(size), bold: true, color: BLUE },
    paragraph: {
      spacing: space(before, after, 252),
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: points(10.5), language: { value: language } },
        paragraph: { spacing: space(0, 7) },
      },
      title: {
        run: { font: FONT, size: points(22), bold: true, color: BLUE },
        paragraph: { spacing: space(60, 8, 240) },
      },
      heading1: heading(1, 17, 24, 8),
      heading2: heading(2, 13, 16, 5),
      heading3: heading(3, 11, 12, 4),
      caption: {
        run: { font: FONT, size: points(9), bold: true, color: GREY },
        paragraph: { spacing: space(8, 4, 252) },
      },
      listParagraph: { paragraph: { spacing: space(0, 3) } },
      hyperlink: { run: { color: BLUE, underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: points(14), color: GREY },
        paragraph: { spacing: space(0, 24) },
      },
      { id: 'Fact', name: 'Fact', basedOn: 'Normal', paragraph: { spacing: space(0, 2) } },
      {
        id: 'ContentsHeading',
        name: 'Contents Heading',
        basedOn: 'Normal',
        run: { size: points(14), bold: true, color: BLUE },
        paragraph: { spacing: space(30, 8), keepNext: true },
      },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: space(3, 1, 252) } },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        paragraph: { spacing: space(0, 1, 252), indent: { left: 240 } },
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        run: { size: points(12), color: GREY },
        paragraph: { spacing: space(0, 10) },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { size: points(9), color: GREY },
        paragraph: { spacing: space(0, 9, 252) },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        run: { italics: true },
        paragraph: {
          spacing: space(4, 5),
          indent: { left: 400, right: 400 },
          border: { left: { style: 'single', size: 18, color: LINE, space: 10 } },
        },
      },
      {
        id: 'QuoteSource',
        name: 'Quote Source',
        basedOn: 'Normal',
        run: { size: points(9), color: GREY },
        paragraph: {
          spacing: space(0, 8),
          indent: { left: 400, right: 400 },
          border: { left: { style: 'single', size: 18, color: LINE, space: 10 } },
        },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: points(9) },
        paragraph: { spacing: space(0, 0, 247) },
      },
      {
        id: 'Figure',
        name: 'Figure',
        basedOn: 'Normal',
        paragraph: { spacing: space(6, 2, 240), keepNext: true },
      },
      { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', run: { bold: true } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: points(8), color: GREY } },
    ],
  };
}
