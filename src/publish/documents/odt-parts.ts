import { escapeXml } from './clean-text.js';
import { BLUE, GREY, INK, LINE } from './colours.js';
import type { PlainDocument } from './document.js';

/** A4 less margins of 2.5 cm. */
export const TEXT_WIDTH_CM = 16;

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

export function manifestXml(mimeType: string, pictures: readonly string[]): string {
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${OASIS}manifest:1.0" manifest:version="1.2">` +
    `<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="${mimeType}"/>` +
    ['content.xml', 'styles.xml', 'meta.xml'].map((name) => entry(name, 'text/xml')).join('') +
    pictures.map((name) => entry(name, 'image/png')).join('') +
    '</manifest:manifest>'
  );
}

export function metaXml({ title, subtitle, metadata, date, language }: PlainDocument): string {
  const element = (name: string, value: string): string =>
    value === '' ? '' : `<${name}>${escapeXml(value)}</${name}>`;
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta xmlns:office="${OASIS}office:1.0" ` +
    `xmlns:meta="${OASIS}meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>` +
    '<meta:generator>Oogst</meta:generator>' +
    element('dc:title', title) +
    element('dc:subject', subtitle) +
    element('dc:description', metadata.description) +
    metadata.keywords.map((word) => element('meta:keyword', word)).join('') +
    element('meta:initial-creator', metadata.author) +
    element('dc:creator', metadata.author) +
    element('meta:creation-date', `${date}T00:00:00`) +
    element('dc:date', `${date}T00:00:00`) +
    element('dc:language', language) +
    '</office:meta></office:document-meta>'
  );
}

const FONT = 'Arial';

interface Look {
  parent?: string;
  outline?: number;
  paragraph?: string;
  text?: string;
}

/** Paragraph styles by the names that LibreOffice has for them, so that a house style can be put over them. */
const PARAGRAPHS: Readonly<Record<string, Look>> = {
  Standard: {},
  'Text body': { parent: 'Standard', paragraph: 'fo:margin-bottom="0.25cm" fo:line-height="118%"' },
  'Text body Keep': { parent: 'Text body', paragraph: 'fo:keep-with-next="always"' },
  Title: {
    parent: 'Standard',
    paragraph: 'fo:margin-top="2.1cm" fo:margin-bottom="0.3cm"',
    text: `fo:font-size="22pt" fo:font-weight="bold" fo:color="${BLUE}"`,
  },
  Subtitle: {
    parent: 'Standard',
    paragraph: 'fo:margin-bottom="0.85cm"',
    text: `fo:font-size="14pt" fo:color="${GREY}"`,
  },
  Fact: { parent: 'Standard', paragraph: 'fo:margin-bottom="0.08cm"' },
  Lead: { parent: 'Text body', text: `fo:font-size="12pt" fo:color="${GREY}"` },
  Small: {
    parent: 'Text body',
    paragraph: 'fo:margin-bottom="0.32cm" fo:line-height="105%"',
    text: `fo:font-size="9pt" fo:color="${GREY}"`,
  },
  Heading: { parent: 'Standard', paragraph: 'fo:keep-with-next="always"' },
  ...Object.fromEntries(
    [
      [17, 0.85, 0.28],
      [13, 0.56, 0.18],
      [11, 0.42, 0.14],
    ].map(([size, above, below], index) => [
      `Heading ${index + 1}`,
      {
        parent: 'Heading',
        outline: index + 1,
        paragraph: `fo:margin-top="${above}cm" fo:margin-bottom="${below}cm" fo:keep-with-next="always"`,
        text: `fo:font-size="${size}pt" fo:font-weight="bold" fo:color="${BLUE}"`,
      },
    ]),
  ),
  'List Contents': { parent: 'Standard', paragraph: 'fo:margin-bottom="0.11cm" fo:line-height="118%"' },
  Quotations: {
    parent: 'Standard',
    paragraph: `fo:margin-left="0.7cm" fo:margin-right="0.7cm" fo:margin-top="0.14cm" fo:margin-bottom="0.14cm" fo:padding-left="0.35cm" fo:border-left="2.2pt solid ${LINE}" fo:line-height="118%"`,
    text: 'fo:font-style="italic"',
  },
  'Quote Source': {
    parent: 'Standard',
    paragraph: `fo:margin-left="0.7cm" fo:margin-right="0.7cm" fo:margin-bottom="0.28cm" fo:padding-left="0.35cm" fo:border-left="2.2pt solid ${LINE}"`,
    text: `fo:font-size="9pt" fo:color="${GREY}"`,
  },
  Caption: {
    parent: 'Standard',
    paragraph: 'fo:margin-top="0.15cm" fo:margin-bottom="0.35cm"',
    text: `fo:font-size="9pt" fo:font-weight="bold" fo:color="${GREY}"`,
  },
  'Table Caption': {
    parent: 'Caption',
    paragraph: 'fo:margin-top="0.28cm" fo:margin-bottom="0.14cm" fo:keep-with-next="always"',
  },
  'Table Contents': { parent: 'Standard', text: 'fo:font-size="9pt"' },
  'Table Contents End': { parent: 'Table Contents', paragraph: 'fo:text-align="end"' },
  'Table Heading': { parent: 'Table Contents', text: 'fo:font-weight="bold"' },
  'Table Heading End': { parent: 'Table Heading', paragraph: 'fo:text-align="end"' },
  Figure: { parent: 'Standard', paragraph: 'fo:keep-with-next="always" fo:margin-top="0.2cm"' },
  'Contents Heading': {
    parent: 'Standard',
    paragraph: 'fo:margin-top="1.05cm" fo:margin-bottom="0.28cm" fo:keep-with-next="always"',
    text: `fo:font-size="14pt" fo:font-weight="bold" fo:color="${BLUE}"`,
  },
  'Contents 1': { parent: 'Standard', paragraph: 'fo:margin-top="0.12cm"' },
  'Contents 2': { parent: 'Standard', paragraph: 'fo:margin-left="0.5cm"' },
  Footer: { parent: 'Standard', text: `fo:font-size="8pt" fo:color="${GREY}"` },
};

const internal = (name: string): string => name.replaceAll(' ', '_20_');

function paragraphStyle([name, { parent, outline, paragraph, text }]: [string, Look]): string {
  const stops = /^(Contents \d|Footer)$/.test(name)
    ? `<style:tab-stops><style:tab-stop style:position="${name === 'Contents 2' ? TEXT_WIDTH_CM - 0.5 : TEXT_WIDTH_CM}cm" ` +
      `style:type="right"${name === 'Footer' ? '' : ' style:leader-style="dotted" style:leader-text="."'}/></style:tab-stops>`
    : '';
  return (
    `<style:style style:name="${internal(name)}" style:display-name="${name}" style:family="paragraph"` +
    (parent ? ` style:parent-style-name="${internal(parent)}"` : '') +
    (outline ? ` style:default-outline-level="${outline}">` : '>') +
    (paragraph || stops
      ? `<style:paragraph-properties ${paragraph ?? ''}>${stops}</style:paragraph-properties>`
      : '') +
    (text ? `<style:text-properties ${text}/>` : '') +
    '</style:style>'
  );
}

/** Named styles, the page, and its foot. */
export function stylesXml({ language, footer, words }: PlainDocument): string {
  const [tongue, country] = language.split('-');
  const textStyle = (name: string, look: string): string =>
    `<style:style style:name="${internal(name)}" style:display-name="${name}" style:family="text">` +
    `<style:text-properties ${look}/></style:style>`;
  const levels = (level: string): string =>
    `${level}<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">` +
    '<style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.1cm" ' +
    'fo:text-indent="-0.6cm" fo:margin-left="1.1cm"/></style:list-level-properties>';
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-styles xmlns:office="${OASIS}office:1.0" ` +
    `xmlns:style="${OASIS}style:1.0" xmlns:text="${OASIS}text:1.0" xmlns:fo="${OASIS}xsl-fo-compatible:1.0" ` +
    `xmlns:svg="${OASIS}svg-compatible:1.0" office:version="1.2">` +
    `<office:font-face-decls><style:font-face style:name="${FONT}" svg:font-family="${FONT}" ` +
    'style:font-family-generic="swiss"/></office:font-face-decls><office:styles>' +
    '<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2" ' +
    'style:tab-stop-distance="1.25cm"/>' +
    `<style:text-properties style:font-name="${FONT}" fo:font-size="10.5pt" fo:language="${tongue ?? 'nl'}" ` +
    `fo:country="${country ?? 'NL'}"/></style:default-style>` +
    Object.entries(PARAGRAPHS).map(paragraphStyle).join('') +
    textStyle('Strong', 'fo:font-weight="bold"') +
    textStyle('Emphasis', 'fo:font-style="italic"') +
    textStyle('StrongEmphasis', 'fo:font-weight="bold" fo:font-style="italic"') +
    textStyle('Index Link', `fo:color="${INK}" style:text-underline-style="none"`) +
    textStyle('Internet Link', `fo:color="${BLUE}" style:text-underline-style="solid"`) +
    '<text:list-style style:name="Bullets">' +
    levels('<text:list-level-style-bullet text:level="1" text:bullet-char="•">') +
    '</text:list-level-style-bullet></text:list-style><text:list-style style:name="Numbers">' +
    levels('<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">') +
    '</text:list-level-style-number></text:list-style>' +
    '</office:styles><office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties ' +
    'fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2.5cm" ' +
    'fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/><style:footer-style>' +
    '<style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style>' +
    '</style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" ' +
    `style:page-layout-name="A4"><style:footer><text:p text:style-name="Footer">${escapeXml(footer)}<text:tab/>` +
    `${escapeXml(words.page)} <text:page-number text:select-page="current">1</text:page-number> ${escapeXml(words.of)} ` +
    '<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>' +
    '</office:document-styles>'
  );
}
