import { cleanText, escapeXml } from '../documents/clean-text.js';
import { INK } from '../documents/colours.js';

type Attributes = Readonly<Record<string, string | number>>;

/** DejaVu in the PNG copies; on screen what is there, of about the same width. */
const FAMILY = 'DejaVu Sans, Verdana, Arial, sans-serif';
/** Widths of letters of DejaVu Sans in proportion to their size; what is not named is as wide as most small letters. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljI.,:;'’|!()]/, 0.34],
  [/[ftr -]/, 0.4],
  [/[mwMW]/, 0.9],
  [/[A-Z]/, 0.7],
];
const MOST = 0.62;

const PAPER = '#ffffff';
/** On a middling tint: only black and white contrast enough there. */
const BLACK = '#000000';
/** From few to many: one colour that only darkens, so that it reads the same in grey. */
const LIGHTEST = [232, 238, 242] as const;
const DARKEST = [20, 62, 92] as const;

export function element(name: string, attributes: Attributes, inside = ''): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`)
    .join('');
  return inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>`;
}

export function label(
  content: string,
  x: number,
  y: number,
  {
    size = 13,
    anchor = 'start',
    fill = INK,
    bold = false,
  }: { size?: number; anchor?: 'start' | 'middle' | 'end'; fill?: string; bold?: boolean } = {},
): string {
  return element(
    'text',
    { x, y, 'font-size': size, 'text-anchor': anchor, fill, ...(bold ? { 'font-weight': 'bold' } : {}) },
    escapeXml(cleanText(content)),
  );
}

/** A whole drawing with its title and description inside. `name` is unique on a page. */
export function drawing(
  name: string,
  size: { width: number; height: number },
  words: { title: string; description: string },
  inside: string,
): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${round(size.width)} ${round(size.height)}`,
      width: size.width,
      height: size.height,
      role: 'img',
      'aria-labelledby': `${name}-title ${name}-description`,
      'font-family': FAMILY,
    },
    element('title', { id: `${name}-title` }, escapeXml(cleanText(words.title))) +
      element('desc', { id: `${name}-description` }, escapeXml(cleanText(words.description))) +
      inside,
  );
}

/** About how wide a text is in DejaVu Sans, in pixels. */
function widthOf(content: string, size: number): number {
  let width = 0;
  for (const letter of content) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? MOST;
  return width * size;
}

/** Text that fits in a width, cut off with an ellipsis at the end of a word where it must. */
export function fit(content: string, width: number, size = 13): string {
  const clean = cleanText(content).replace(/\s+/g, ' ').trim();
  if (widthOf(clean, size) <= width) return clean;
  let cut = clean;
  while (cut.length > 1 && widthOf(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > cut.length / 2 ? cut.slice(0, blank) : cut).replace(/[\s,:;.-]+$/, '')}…`;
}

/** The text in at most `lines` lines that fit in a width. */
export function wrap(content: string, width: number, lines: number, size = 13): string[] {
  const words = cleanText(content).trim().split(/\s+/);
  const made: string[] = [];
  while (words.length > 0) {
    if (made.length === lines - 1) return [...made, fit(words.join(' '), width, size)];
    let line = words.shift() ?? '';
    while (words.length > 0 && widthOf(`${line} ${words[0]}`, size) <= width) line += ` ${words.shift()}`;
    made.push(fit(line, width, size));
  }
  return made;
}

/** A name of one or two lines, of which `y` is the middle; `after` is what is never cut off. */
export function nameAt(
  content: string,
  x: number,
  y: number,
  {
    width,
    size = 13,
    anchor,
    after = '',
  }: { width: number; size?: number; anchor: 'start' | 'end'; after?: string },
): string {
  const lines = wrap(`${content}${after}`, width, 2, size);
  const last = lines.pop() ?? '';
  const room = width - widthOf(`…${after}`, size);
  const cut = (): string => `${fit(last.replace(/…$/, ''), room, size).replace(/…$/, '')}…${after}`;
  lines.push(last.endsWith(after.trim()) ? last : cut());
  const step = size + 1;
  const first = y + size * 0.35 - ((lines.length - 1) * step) / 2;
  return lines.map((line, index) => label(line, x, first + index * step, { size, anchor })).join('');
}

/** Letters that stay readable over a line or a band. */
export const halo = (inside: string): string =>
  inside.replaceAll(
    '<text ',
    '<text paint-order="stroke" stroke="#ffffff" stroke-width="3" stroke-linejoin="round" ',
  );

/** A tint for a share from 0 to 1, and the colour of letters that reads best on it. */
export function tint(share: number): { fill: string; ink: string } {
  if (share <= 0) return { fill: PAPER, ink: INK };
  const channels = LIGHTEST.map((light, index) =>
    Math.round(light + ((DARKEST[index] ?? 0) - light) * share),
  );
  return { fill: `rgb(${channels.join(',')})`, ink: luminance(channels) < 0.18 ? PAPER : BLACK };
}

/** As the Web Content Accessibility Guidelines compute it. White and black contrast equally at 0.18. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Two decimals: the same drawing on every machine, and no digits that nobody sees. */
const round = (value: number): string => String(Math.round(value * 100) / 100);
