import { bookmarkName } from './anchors.js';
import { escapeXml } from './clean-text.js';
import type { Run } from './document.js';

/** Runs as OpenDocument writes them, with a bookmark around them where they have an anchor. */
export function runsXml(runs: readonly Run[], anchor?: string): string {
  const inside = runs.map(runXml).join('');
  return anchor === undefined ? inside : bookmarked(inside, bookmarkName(anchor));
}

export const bookmarked = (inside: string, name: string): string =>
  `<text:bookmark-start text:name="${name}"/>${inside}<text:bookmark-end text:name="${name}"/>`;

function runXml({ text, bold, italic, href, target }: Run): string {
  const style = bold ? (italic ? 'StrongEmphasis' : 'Strong') : italic ? 'Emphasis' : undefined;
  // A code in a line of many stays whole: its hyphen is one that no line breaks at.
  const words = inline(target === undefined ? text : text.replaceAll('-', '\u2011'));
  const inside = style ? `<text:span text:style-name="${style}">${words}</text:span>` : words;
  const address = target === undefined ? href : `#${bookmarkName(target)}`;
  if (address === undefined) return inside;
  return `<text:a xlink:type="simple" xlink:href="${escapeXml(address)}" text:style-name="Internet_20_Link">${inside}</text:a>`;
}

/** Text with its line breaks, tabs and rows of blanks, which OpenDocument would take together. */
export function inline(text: string): string {
  return escapeXml(text)
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>')
    .replace(/ {2,}/g, (blanks) => ` <text:s text:c="${blanks.length - 1}"/>`);
}
