import { cleanDocument } from './clean-text.js';
import type { Block, PlainDocument, Run } from './document.js';

/**
 * The document as Markdown (CommonMark with tables). Anchors are small HTML, which every reader of Markdown passes on;
 * a figure is its caption and description, because its numbers stand in the table beside it.
 */
export function writeMarkdown(given: PlainDocument): string {
  const document = cleanDocument(given);
  const { words } = document;
  let tables = 0;
  let figures = 0;

  const block = (it: Block): string => {
    switch (it.type) {
      case 'heading':
        return `${anchor(it.anchor)}${'#'.repeat(it.level + 1)} ${escaped(it.text)}`;
      case 'paragraph':
        return `${anchor(it.anchor)}${runs(it.runs)}`;
      case 'list':
        return it.items
          .map(
            (item, index) => `${it.ordered ? `${index + 1}.` : '-'} ${runs(item).replaceAll('\n', '\n   ')}`,
          )
          .join('\n');
      case 'quote':
        return [runs(it.runs), ...(it.source === '' ? [] : ['', `— ${escaped(it.source)}`])]
          .join('\n')
          .replace(/^/gm, '> ')
          .replace(/ +$/gm, (blanks) => (blanks.length > 1 ? '  ' : ''));
      case 'table': {
        tables += 1;
        const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
        return [
          `**${words.table} ${tables}. ${escaped(it.caption)}**`,
          '',
          line(it.columns.map(({ heading }) => inCell(escaped(heading)))),
          line(it.columns.map(({ align }) => (align === 'end' ? '---:' : '---'))),
          ...it.rows.map((row) =>
            line(row.map((cell) => inCell(`${inlineAnchor(cell.anchor)}${runs(cell.runs)}`))),
          ),
        ].join('\n');
      }
      case 'figure':
        figures += 1;
        return `**${words.figure} ${figures}. ${escaped(it.caption)}** ${escaped(it.description)}`;
      default:
        return '---';
    }
  };

  const parts = [
    `# ${escaped(document.title)}`,
    ...(document.subtitle === '' ? [] : [`*${escaped(document.subtitle)}*`]),
    document.facts.map(([label, value]) => `- **${escaped(label)}:** ${escaped(value)}`).join('\n'),
    ...document.blocks.map(block),
    `---\n\n${escaped(document.footer)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const anchor = (name: string | undefined): string => (name === undefined ? '' : `<a id="${name}"></a>\n\n`);
const inlineAnchor = (name: string | undefined): string => (name === undefined ? '' : `<a id="${name}"></a>`);

const runs = (all: readonly Run[]): string => all.map(run).join('');

function run({ text, bold, italic, href, target }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (words === '') return text;
  const mark = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  let inside = `${mark}${escaped(words)}${[...mark].reverse().join('')}`;
  const address = target === undefined ? href : `#${target}`;
  if (address !== undefined) inside = `[${inside}](<${address.replace(/[<>\n]/g, encodeURIComponent)}>)`;
  return `${before}${inside}${after}`;
}

/** Text that Markdown shows as it is. A line end is kept as one by two blanks before it. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, '$1\\$2')
    .replace(/&/g, '&amp;')
    .replaceAll('\n', '  \n');
}

/** A cell is one line. */
const inCell = (text: string): string => text.replace(/ *\n/g, '<br>');
