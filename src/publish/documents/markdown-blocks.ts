import MarkdownIt from 'markdown-it';
import { splitAtCodes } from '../idea-codes.js';
import type { Block, HeadingLevel, Run } from './document.js';

type Token = ReturnType<MarkdownIt['parse']>[number];

/** No HTML: what looks like it is text. No tables: they would need a caption. */
const markdown = new MarkdownIt('default', { html: false, linkify: false, typographer: false }).disable([
  'table',
  'hr',
]);

export interface MarkdownOptions {
  /** The level that a first-level heading in the text gets. */
  headingLevel: HeadingLevel;
  /** The anchor behind a code such as `W07-14`; undefined where there is no such idea. */
  anchorOf: (code: string) => string | undefined;
}

/** What a person wrote in Markdown as blocks of a document. Codes of ideas become links to where the idea stands. */
export function markdownBlocks(source: string, options: MarkdownOptions): Block[] {
  const blocks: Block[] = [];
  const lists: { ordered: boolean; items: Run[][] }[] = [];
  let quotes = 0;
  let heading = 0;
  for (const token of markdown.parse(source, {})) {
    switch (token.type) {
      case 'heading_open':
        heading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        heading = 0;
        break;
      case 'bullet_list_open':
      case 'ordered_list_open':
        lists.push({ ordered: token.type === 'ordered_list_open', items: [] });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close': {
        const list = lists.pop();
        const outer = lists.at(-1);
        // A list in a list becomes one list: the formats have one kind of item, and nothing is lost but the indent.
        if (list && outer) outer.items.push(...list.items);
        else if (list && list.items.length > 0) blocks.push({ type: 'list', ...list });
        break;
      }
      case 'blockquote_open':
        quotes += 1;
        break;
      case 'blockquote_close':
        quotes -= 1;
        break;
      case 'inline': {
        const runs = linkCodes(inlineRuns(token.children ?? []), options);
        if (runs.length === 0) break;
        const list = lists.at(-1);
        if (heading > 0) {
          const level = Math.min(3, options.headingLevel + heading - 1) as HeadingLevel;
          blocks.push({ type: 'heading', level, text: runs.map(({ text }) => text).join('') });
        } else if (list) list.items.push(runs);
        else if (quotes > 0) blocks.push({ type: 'quote', runs, source: '' });
        else blocks.push({ type: 'paragraph', runs, ...(announces(runs) ? { keep: true } : {}) });
        break;
      }
      case 'fence':
      case 'code_block':
        blocks.push({ type: 'paragraph', runs: [{ text: token.content.trimEnd() }] });
        break;
    }
  }
  return blocks;
}

/** What ends in a colon stays on the page of what it announces. */
const announces = (runs: readonly Run[]): boolean => runs.at(-1)?.text.trimEnd().endsWith(':') ?? false;

function inlineRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let [bold, italic] = [0, 0];
  let href: string | undefined;
  const add = (text: string): void => {
    if (text === '') return;
    runs.push({
      text,
      ...(bold > 0 ? { bold: true } : {}),
      ...(italic > 0 ? { italic: true } : {}),
      ...(href === undefined ? {} : { href }),
    });
  };
  for (const token of tokens) {
    if (token.type === 'strong_open') bold += 1;
    else if (token.type === 'strong_close') bold -= 1;
    else if (token.type === 'em_open') italic += 1;
    else if (token.type === 'em_close') italic -= 1;
    else if (token.type === 'link_open') href = webAddress(token.attrGet('href'));
    else if (token.type === 'link_close') href = undefined;
    else if (token.type === 'softbreak') add(' ');
    else if (token.type === 'hardbreak') add('\n');
    else add(token.content);
  }
  return runs;
}

/** Only addresses that open a page or a mail: the file leaves the building. */
function webAddress(href: string | null): string | undefined {
  return href !== null && /^(?:https?:|mailto:)/i.test(href) ? href : undefined;
}

function linkCodes(runs: readonly Run[], { anchorOf }: MarkdownOptions): Run[] {
  return runs.flatMap((run) => {
    if (run.href !== undefined) return [run];
    return splitAtCodes(run.text).flatMap((text, index) => {
      if (text === '') return [];
      const target = index % 2 === 1 ? anchorOf(text) : undefined;
      return [{ ...run, text, ...(target === undefined ? {} : { target }) }];
    });
  });
}
