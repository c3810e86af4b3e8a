import { inline } from './odt-runs.js';

export interface OdtHeading {
  level: number;
  text: string;
  /** Of its bookmark. */
  name: string;
}

/** The contents with the page of each heading: a reference that the text processor fills in while it opens the file. */
export function contentsXml(title: string, headings: readonly OdtHeading[]): string {
  const template = [1, 2]
    .map(
      (level) =>
        `<text:table-of-content-entry-template text:outline-level="${level}" text:style-name="Contents_20_${level}">` +
        '<text:index-entry-link-start/><text:index-entry-chapter/><text:index-entry-text/>' +
        '<text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/>' +
        '<text:index-entry-link-end/></text:table-of-content-entry-template>',
    )
    .join('');
  const entries = headings
    .filter(({ level }) => level <= 2)
    .map(
      ({ level, text, name }) =>
        `<text:p text:style-name="Contents_20_${level}"><text:a xlink:type="simple" xlink:href="#${name}" ` +
        `text:style-name="Index_20_Link" text:visited-style-name="Index_20_Link">${inline(text)}<text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name="${name}">` +
        '</text:bookmark-ref></text:a></text:p>',
    )
    .join('');
  return (
    '<text:table-of-content text:name="Contents" text:protected="true">' +
    '<text:table-of-content-source text:outline-level="2" text:use-index-marks="false">' +
    `<text:index-title-template text:style-name="Contents_20_Heading">${inline(title)}</text:index-title-template>${template}` +
    '</text:table-of-content-source><text:index-body><text:index-title text:name="ContentsTitle">' +
    `<text:p text:style-name="Contents_20_Heading">${inline(title)}</text:p></text:index-title>${entries}</text:index-body>` +
    '</text:table-of-content>'
  );
}
