// The colours of everything that leaves Oogst, on paper, on screen and in figures, as CSS writes them.

export const INK = '#1b2227';
export const BLUE = '#1f4e6b';
export const GREY = '#4a5560';
export const LINE = '#a6b3bd';
/** Behind the headings of a table. */
export const SHADE = '#e8eef2';

/** As Office wants them: six signs, without the number sign. */
export const inOffice = (colour: string): string => colour.slice(1).toUpperCase();
