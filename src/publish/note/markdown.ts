import markdownIt from 'markdown-it';
import { splitAtCodes } from '../idea-codes.js';

export interface MarkdownOptions {
  /** Address of the idea with this code, or null where there is none: then the code stays plain text. */
  ideaHref: (code: string) => string | null;
  /** Level of the highest headings in the text: 3 under a heading of level 2. */
  headingLevel: number;
}

/** http(s) to other sites, mail, and addresses of our own; no `javascript:`, no `data:`, no `//other.example`. */
const SAFE_LINK = /^(https?:\/\/|mailto:|\/(?!\/)|#)/i;

// Pictures would be asked from other hosts, which the content security policy refuses anyway.
const markdown = markdownIt({ html: false, linkify: false, typographer: false }).disable('image');
markdown.validateLink = (address) => SAFE_LINK.test(address.trim());
// Loose words become one text before this, so a code is never cut in two.
markdown.core.ruler.after('text_join', 'idea_codes', linkCodes);
markdown.core.ruler.push('heading_levels', placeHeadings);

/** HTML of a Markdown text. Nothing that was typed gets into it as HTML. */
export function renderMarkdown(text: string, options: MarkdownOptions): string {
  return markdown.render(text, { ...options });
}

type State = Parameters<Parameters<typeof markdown.core.ruler.push>[1]>[0];
type Token = State['tokens'][number];

/**
 * Puts the headings of a text below those of the page, whatever number of signs the writer took to begin with, and
 * without a gap between a heading and the ones below it.
 */
function placeHeadings(state: State): void {
  const { headingLevel = 3 } = state.env as Partial<MarkdownOptions>;
  const levelOf = (token: Token): number => Number(token.tag.slice(1));
  const headings = state.tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close');
  const highest = Math.min(...headings.map(levelOf));
  let last = headingLevel - 1;
  for (const token of headings) {
    const level = Math.min(6, headingLevel + levelOf(token) - highest, last + 1);
    if (token.type === 'heading_open') last = level;
    token.tag = `h${token.type === 'heading_open' ? level : last}`;
  }
}

/** Turns the codes of ideas into links, but not inside a link that is there already. */
function linkCodes(state: State): void {
  const { ideaHref } = state.env as Partial<MarkdownOptions>;
  if (!ideaHref) return;
  for (const block of state.tokens) {
    if (block.type !== 'inline' || !block.children) continue;
    let depth = 0;
    block.children = block.children.flatMap((token) => {
      if (token.type === 'link_open') depth += 1;
      if (token.type === 'link_close') depth -= 1;
      return token.type === 'text' && depth === 0 ? pieces(state, token, ideaHref) : [token];
    });
  }
}

function pieces(state: State, token: Token, ideaHref: MarkdownOptions['ideaHref']): Token[] {
  const parts = splitAtCodes(token.content);
  if (parts.length === 1) return [token];
  return parts.flatMap((part, index) => {
    const text = new state.Token('text', '', 0);
    text.content = part;
    const href = index % 2 === 1 ? ideaHref(part) : null;
    if (href === null) return part === '' ? [] : [text];
    const open = new state.Token('link_open', 'a', 1);
    open.attrs = [
      ['class', 'oogst-code'],
      ['href', href],
    ];
    return [open, text, new state.Token('link_close', 'a', -1)];
  });
}

/** Any text as Markdown that shows exactly that text: in a quote, a list, anywhere. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/^(\s*)(=+|-+)(\s*)$/gm, '$1\\$2$3');
}
