import { bookmarkName } from './anchors.js';
import { cleanDocument, escapeXml } from './clean-text.js';
import { LINE, SHADE } from './colours.js';
import type { Block, Cell, Figure, PlainDocument, Table } from './document.js';
import { contentsXml, type OdtHeading } from './odt-contents.js';
import { manifestXml, metaXml, stylesXml, TEXT_WIDTH_CM } from './odt-parts.js';
import { bookmarked, inline, runsXml } from './odt-runs.js';
import { zipParts } from './zip.js';

const MIME_TYPE = 'application/vnd.oasis.opendocument.text';
const PIXELS_PER_CM = 96 / 2.54;

/**
 * The document as an OpenDocument text (ODF 1.2): the same structure as the Word file, written by hand, because it is
 * five small XML files. The same document gives the same bytes.
 */
export function writeOdt(given: PlainDocument): Uint8Array {
  const document = cleanDocument(given);
  const pictures: Record<string, Uint8Array> = {};
  const content = contentXml(document, (png) => {
    const name = `Pictures/${Object.keys(pictures).length + 1}.png`;
    pictures[name] = png;
    return name;
  });
  return zipParts(
    {
      mimetype: MIME_TYPE,
      'META-INF/manifest.xml': manifestXml(MIME_TYPE, Object.keys(pictures)),
      'content.xml': content,
      'meta.xml': metaXml(document),
      'styles.xml': stylesXml(document),
      ...pictures,
    },
    { first: ['mimetype'], stored: ['mimetype'] },
  );
}

function contentXml(document: PlainDocument, addPicture: (png: Uint8Array) => string): string {
  const { words } = document;
  const automatic: string[] = [];
  const headings: OdtHeading[] = [];
  let tables = 0;
  let figures = 0;
  let newPage = false;

  /** The style, or one made of it that begins on a new page: a break of its own can fall on an empty page. */
  const placed = (style: string): string => {
    if (!newPage) return style;
    newPage = false;
    const name = `Page${automatic.length + 1}`;
    automatic.push(
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${style}">` +
        '<style:paragraph-properties fo:break-before="page"/></style:style>',
    );
    return name;
  };

  const paragraph = (style: string, inside: string): string =>
    `<text:p text:style-name="${placed(style)}">${inside}</text:p>`;

  const caption = (word: string, number: number, text: string, style: string): string =>
    paragraph(
      style,
      `${escapeXml(word)} <text:sequence text:ref-name="ref${escapeXml(word)}${number}" text:name="${escapeXml(word)}" ` +
        `text:formula="ooow:${escapeXml(word)}+1" style:num-format="1">${number}</text:sequence>. ${inline(text)}`,
    );

  const cellXml = (it: Cell, style: string, textStyle: string): string =>
    `<table:table-cell table:style-name="${style}" office:value-type="string">` +
    `${paragraph(textStyle, runsXml(it.runs, it.anchor))}</table:table-cell>`;

  const table = (it: Table): string => {
    tables += 1;
    const name = `Table${tables}`;
    const total = it.columns.reduce((sum, { width }) => sum + width, 0);
    const columns = it.columns.map(({ width }, index) => {
      const style = `${name}.${index + 1}`;
      automatic.push(
        `<style:style style:name="${style}" style:family="table-column"><style:table-column-properties ` +
          `style:column-width="${((TEXT_WIDTH_CM * width) / total).toFixed(3)}cm"/></style:style>`,
      );
      return `<table:table-column table:style-name="${style}"/>`;
    });
    const textStyle = (index: number, base: string): string =>
      it.columns[index]?.align === 'end' ? `${base}_20_End` : base;
    const row = (cells: readonly Cell[], style: string, base: string): string =>
      `<table:table-row table:style-name="Row">${cells
        .map((cell, index) => cellXml(cell, style, textStyle(index, base)))
        .join('')}</table:table-row>`;
    const header = it.columns.map(({ heading }) => ({ runs: [{ text: heading }] }));
    return (
      caption(words.table, tables, it.caption, 'Table_20_Caption') +
      `<table:table table:name="${name}" table:style-name="Table"><table:title>${inline(it.caption)}</table:title>` +
      `${columns.join('')}<table:table-header-rows>${row(header, 'HeaderCell', 'Table_20_Heading')}` +
      `</table:table-header-rows>${it.rows.map((cells) => row(cells, 'Cell', 'Table_20_Contents')).join('')}` +
      `</table:table>${paragraph('Table_20_Contents', '')}`
    );
  };

  const figure = (it: Figure): string => {
    figures += 1;
    if (!it.png)
      throw new Error('a figure in an OpenDocument file needs its picture: call withPictures first');
    const [width, height] = [it.width / PIXELS_PER_CM, it.height / PIXELS_PER_CM];
    const scale = Math.min(1, TEXT_WIDTH_CM / width, 22 / height);
    const size = `svg:width="${(width * scale).toFixed(2)}cm" svg:height="${(height * scale).toFixed(2)}cm"`;
    return (
      paragraph(
        'Figure',
        `<draw:frame draw:name="${escapeXml(words.figure)} ${figures}" draw:style-name="Picture" text:anchor-type="as-char" ` +
          `${size}><draw:image xlink:href="${addPicture(it.png)}" xlink:type="simple" xlink:show="embed" ` +
          `xlink:actuate="onLoad"/><svg:title>${inline(it.caption)}</svg:title><svg:desc>${inline(it.description)}` +
          `</svg:desc></draw:frame>`,
      ) + caption(words.figure, figures, it.caption, 'Caption')
    );
  };

  const block = (it: Block): string => {
    switch (it.type) {
      case 'heading': {
        const name = bookmarkName(it.anchor ?? `kop-${headings.length + 1}`);
        headings.push({ level: it.level, text: it.text, name });
        return (
          `<text:h text:style-name="${placed(`Heading_20_${it.level}`)}" text:outline-level="${it.level}">` +
          `${bookmarked(inline(it.text), name)}</text:h>`
        );
      }
      case 'paragraph': {
        const tones = {
          lead: 'Lead',
          small: 'Small',
          none: it.keep ? 'Text_20_body_20_Keep' : 'Text_20_body',
        };
        const style = tones[it.tone ?? 'none'];
        return paragraph(style, runsXml(it.runs, it.anchor));
      }
      case 'list':
        return (
          `<text:list text:style-name="${it.ordered ? 'Numbers' : 'Bullets'}">` +
          it.items
            .map((item) => `<text:list-item>${paragraph('List_20_Contents', runsXml(item))}</text:list-item>`)
            .join('') +
          '</text:list>'
        );
      case 'quote':
        return (
          paragraph('Quotations', runsXml(it.runs)) +
          (it.source === '' ? '' : paragraph('Quote_20_Source', inline(it.source)))
        );
      case 'table':
        return table(it);
      case 'figure':
        return figure(it);
      default:
        newPage = true;
        return '';
    }
  };

  const front =
    paragraph('Title', inline(document.title)) +
    (document.subtitle === '' ? '' : paragraph('Subtitle', inline(document.subtitle))) +
    document.facts
      .map(([label, value]) =>
        paragraph(
          'Fact',
          `<text:span text:style-name="Strong">${inline(label)}: </text:span>${inline(value)}`,
        ),
      )
      .join('');
  const body = [{ type: 'page-break' } as const, ...document.blocks].map(block).join('');
  const declarations = ['table', 'figure'] as const;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${NAMESPACES} office:version="1.2">` +
    `<office:automatic-styles>${automatic.join('')}${FIXED_STYLES}</office:automatic-styles>` +
    '<office:body><office:text><text:sequence-decls>' +
    declarations
      .map(
        (kind) =>
          `<text:sequence-decl text:display-outline-level="0" text:name="${escapeXml(words[kind])}"/>`,
      )
      .join('') +
    `</text:sequence-decls>${front}${contentsXml(words.contents, headings)}${body}</office:text></office:body></office:document-content>`
  );
}

const NAMESPACES = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['table', 'table'],
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible'],
  ['svg', 'svg-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:xlink="http://www.w3.org/1999/xlink"', 'xmlns:ooow="http://openoffice.org/2004/writer"')
  .join(' ');

const FIXED_STYLES =
  `<style:style style:name="Table" style:family="table"><style:table-properties style:width="${TEXT_WIDTH_CM}cm" ` +
  'table:align="margins" table:border-model="collapsing"/></style:style>' +
  '<style:style style:name="Row" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>' +
  '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.12cm" ' +
  `fo:border-left="none" fo:border-right="none" fo:border-top="0.5pt solid ${LINE}" fo:border-bottom="0.5pt solid ${LINE}"/></style:style>` +
  '<style:style style:name="HeaderCell" style:family="table-cell" ><style:table-cell-properties fo:padding="0.12cm" ' +
  `fo:background-color="${SHADE}" fo:border-left="none" fo:border-right="none" fo:border-top="0.5pt solid ${LINE}" ` +
  `fo:border-bottom="0.5pt solid ${LINE}"/></style:style>` +
  '<style:style style:name="Picture" style:family="graphic"><style:graphic-properties style:vertical-pos="top" ' +
  'style:vertical-rel="baseline" fo:border="none" fo:padding="0cm"/></style:style>';
