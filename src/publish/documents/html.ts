import { cleanDocument, escapeXml } from './clean-text.js';
import type { Block, Cell, PlainDocument, Run, Table } from './document.js';
import { HTML_STYLE } from './html-style.js';

/**
 * The document as one HTML file to read or to print: headings, contents, tables with headings, figures as drawings with
 * a title and a description. It asks for nothing from elsewhere and has no script.
 */
export function writeHtml(given: PlainDocument): string {
  const document = cleanDocument(given);
  const { words } = document;
  let tables = 0;
  let figures = 0;
  const headings: { level: number; text: string; id: string }[] = [];

  const table = (it: Table): string => {
    tables += 1;
    const end = (index: number): string => (it.columns[index]?.align === 'end' ? ' class="end"' : '');
    const row = (cells: readonly Cell[]): string =>
      `<tr>${cells
        .map((cell, index) => {
          const [name, scope] = it.rowHeadings && index === 0 ? ['th', ' scope="row"'] : ['td', ''];
          return `<${name}${scope}${end(index)}${idOf(cell.anchor)}>${runsHtml(cell.runs)}</${name}>`;
        })
        .join('')}</tr>`;
    const total = it.columns.reduce((sum, { width }) => sum + width, 0);
    return (
      `<div class="wide"><table><caption>${escapeXml(words.table)} ${tables}. ${escapeXml(it.caption)}</caption>` +
      `<colgroup>${it.columns.map(({ width }) => `<col style="width:${((100 * width) / total).toFixed(1)}%">`).join('')}</colgroup>` +
      `<thead><tr>${it.columns
        .map(({ heading }, index) => `<th scope="col"${end(index)}>${escapeXml(heading)}</th>`)
        .join('')}</tr></thead><tbody>\n${it.rows.map(row).join('\n')}\n</tbody></table></div>`
    );
  };

  const block = (it: Block): string => {
    switch (it.type) {
      case 'heading': {
        // The title of the document is the h1.
        const level = it.level + 1;
        const id = it.anchor ?? `kop-${headings.length + 1}`;
        headings.push({ level: it.level, text: it.text, id });
        return `<h${level} id="${escapeXml(id)}">${escapeXml(it.text)}</h${level}>`;
      }
      case 'paragraph':
        return `<p${it.tone ? ` class="${it.tone}"` : ''}${idOf(it.anchor)}>${runsHtml(it.runs)}</p>`;
      case 'list': {
        const name = it.ordered ? 'ol' : 'ul';
        return `<${name}>${it.items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</${name}>`;
      }
      case 'quote':
        return (
          `<blockquote><p>${runsHtml(it.runs)}</p>` +
          `${it.source === '' ? '' : `<footer>${escapeXml(it.source)}</footer>`}</blockquote>`
        );
      case 'table':
        return table(it);
      case 'figure':
        figures += 1;
        return (
          `<figure>${it.svg}<figcaption>${escapeXml(words.figure)} ${figures}. ${escapeXml(it.caption)}` +
          '</figcaption></figure>'
        );
      default:
        return '<div class="page-break"></div>';
    }
  };

  const body = document.blocks.map(block).join('\n');
  const contents = headings
    .filter(({ level }) => level <= 2)
    .map(
      ({ level, text, id }) =>
        `<li class="level-${level}"><a href="#${escapeXml(id)}">${escapeXml(text)}</a></li>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${escapeXml(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml([document.title, document.subtitle].filter(Boolean).join(' – '))}</title>
<meta name="author" content="${escapeXml(document.metadata.author)}">
<meta name="description" content="${escapeXml(document.metadata.description)}">
<meta name="generator" content="Oogst">
<style>
${HTML_STYLE}
@page { @bottom-left { content: "${cssText(document.footer)}"; } }
</style>
</head>
<body>
<header>
<h1>${escapeXml(document.title)}</h1>
${document.subtitle === '' ? '' : `<p class="subtitle">${escapeXml(document.subtitle)}</p>`}
<dl>
${document.facts.map(([label, value]) => `<div><dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd></div>`).join('\n')}
</dl>
</header>
<nav aria-labelledby="inhoud"><h2 id="inhoud">${escapeXml(words.contents)}</h2>
<ul>
${contents}
</ul></nav>
<main>
${body}
</main>
<footer><p>${escapeXml(document.footer)}</p></footer>
</body>
</html>
`;
}

const idOf = (anchor: string | undefined): string =>
  anchor === undefined ? '' : ` id="${escapeXml(anchor)}"`;

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('');

function runHtml({ text, bold, italic, href, target }: Run): string {
  let inside = escapeXml(text).replaceAll('\n', '<br>');
  if (italic) inside = `<em>${inside}</em>`;
  if (bold) inside = `<strong>${inside}</strong>`;
  const address = target === undefined ? href : `#${target}`;
  return address === undefined ? inside : `<a href="${escapeXml(address)}">${inside}</a>`;
}

/** Text between quotes in a style sheet that stands in HTML: nothing in it can end the one or the other. */
const cssText = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,:·()/+-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
