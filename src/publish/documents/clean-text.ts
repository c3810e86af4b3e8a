import type { Block, Cell, PlainDocument, Run } from './document.js';

/** What XML 1.0 forbids: control characters but tab and line ends, lone halves of a pair, and two that are none. */
// oxlint-disable-next-line no-control-regex -- these very characters are meant
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text that may stand in XML (not yet escaped), with one kind of line end. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The document with every text in it fit for XML: a participant may have pasted anything. */
export function cleanDocument(document: PlainDocument): PlainDocument {
  return {
    ...document,
    title: cleanText(document.title),
    subtitle: cleanText(document.subtitle),
    metadata: {
      author: cleanText(document.metadata.author),
      description: cleanText(document.metadata.description),
      keywords: document.metadata.keywords.map(cleanText),
    },
    facts: document.facts.map(([label, value]) => [cleanText(label), cleanText(value)]),
    footer: cleanText(document.footer),
    blocks: document.blocks.map(cleanBlock),
  };
}

function cleanBlock(block: Block): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, text: cleanText(block.text) };
    case 'paragraph':
      return { ...block, runs: cleanRuns(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(cleanRuns) };
    case 'quote':
      return { ...block, runs: cleanRuns(block.runs), source: cleanText(block.source) };
    case 'table':
      return {
        ...block,
        caption: cleanText(block.caption),
        columns: block.columns.map((column) => ({ ...column, heading: cleanText(column.heading) })),
        rows: block.rows.map((row) => row.map(cleanCell)),
      };
    case 'figure':
      return { ...block, caption: cleanText(block.caption), description: cleanText(block.description) };
    default:
      return block;
  }
}

const cleanCell = (cell: Cell): Cell => ({ ...cell, runs: cleanRuns(cell.runs) });
const cleanRuns = (runs: readonly Run[]): Run[] =>
  runs.map((run) => ({ ...run, text: cleanText(run.text) })).filter((run) => run.text !== '');
