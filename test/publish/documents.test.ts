import { beforeAll, describe, expect, test } from '@jest/globals';
import { load, type CheerioAPI } from 'cheerio';
import { unzipSync } from 'fflate';
import { bookmarkName } from '../../src/publish/documents/anchors.js';
import { markdownBlocks } from '../../src/publish/documents/markdown-blocks.js';
import { doJob, type DocumentFormat } from '../../src/publish/documents/write-document.js';
import { makeFile } from '../../src/publish/documents/make-file.js';
import { sampleDocument } from './sample-document.js';

const write = (format: DocumentFormat): Promise<Uint8Array> =>
  doJob({ kind: 'document', format, document: sampleDocument() });
const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const xmlOf = (parts: Record<string, Uint8Array>, name: string): CheerioAPI =>
  load(decode(parts[name]), { xml: true });

describe.each(['docx', 'odt', 'html', 'md'] as const)('a document as %s', (format) => {
  test('is the same file, to the byte, whenever and wherever it is made', async () => {
    const [first, second, elsewhere] = [
      await write(format),
      await write(format),
      await makeFile({ kind: 'document', format, document: sampleDocument() }),
    ];
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(Buffer.from(elsewhere).equals(first)).toBe(true);
  });
});

describe('a Word file', () => {
  let parts: Record<string, Uint8Array>;
  let $: CheerioAPI;
  beforeAll(async () => {
    parts = unzipSync(await write('docx'));
    $ = xmlOf(parts, 'word/document.xml');
  });

  test('has headings that are headings, in the language of the document', () => {
    expect(
      $('w\\:pStyle[w\\:val="Heading1"]')
        .toArray()
        .map((style) => $(style).closest('w\\:p').text()),
    ).toEqual(['1 Vervoer', 'Bijlage']);
    expect($('w\\:pStyle[w\\:val="Heading2"]')).toHaveLength(1);
    expect(decode(parts['word/styles.xml'])).toContain('w:lang w:val="nl-NL"');
  });

  test('has a table of contents with the headings and their pages', () => {
    expect($('w\\:instrText').text()).toContain('TOC');
    const contents = $('w\\:sdt').text();
    expect(contents).toContain('1.1 De bus');
    expect(contents).toMatch(/Bijlage.*\d/);
  });

  test('repeats the header row of a table and keeps its rows whole', () => {
    const rows = $('w\\:tr').toArray();
    expect(rows).toHaveLength(81);
    expect($(rows[0]).find('w\\:tblHeader')).toHaveLength(1);
    expect($('w\\:tblHeader')).toHaveLength(1);
    expect($('w\\:cantSplit').length).toBe(81);
  });

  test('numbers its captions by fields that Word knows', () => {
    const fields = $('w\\:fldSimple')
      .toArray()
      .map((field) => `${$(field).attr('w:instr')} = ${$(field).text()}`);
    expect(fields).toEqual(['SEQ Figuur \\* ARABIC = 1', 'SEQ Tabel \\* ARABIC = 1']);
  });

  test('links a paragraph with its ideas and an idea with its paragraph, and every link arrives', () => {
    const names = $('w\\:bookmarkStart')
      .toArray()
      .map((mark) => $(mark).attr('w:name') ?? '');
    expect(new Set(names).size).toBe(names.length);
    const targets = $('w\\:hyperlink[w\\:anchor]')
      .toArray()
      .map((link) => $(link).attr('w:anchor'));
    expect(targets).toContain('idee_W01_1');
    expect(targets.filter((target) => !names.includes(target ?? ''))).toEqual([]);
    expect(names.every((name) => name.length <= 40)).toBe(true);
    const starts = $('w\\:bookmarkStart')
      .map((_, mark) => $(mark).attr('w:id'))
      .toArray();
    const ends = $('w\\:bookmarkEnd')
      .map((_, mark) => $(mark).attr('w:id'))
      .toArray();
    expect(starts.sort()).toEqual(ends.sort());
  });

  test('begins a new page with what comes there, so that no page stays empty', () => {
    expect($('w\\:br[w\\:type="page"]')).toHaveLength(0);
    const first = $('w\\:pageBreakBefore').first().closest('w\\:p');
    expect(first.text()).toBe('1 Vervoer');
  });

  test('keeps the code of an idea on one line among others, and plain where it is looked up', () => {
    const link = $('w\\:hyperlink[w\\:anchor="idee_W01_1"]').first();
    expect(link.find('w\\:noBreakHyphen')).toHaveLength(1);
    expect(link.text()).toBe('W011');
    const listed = $('w\\:tc').filter((_, cell) => $(cell).text() === 'W01-1');
    expect(listed.length).toBe(1);
  });

  test('says in words what a picture shows', () => {
    expect($('wp\\:docPr').attr('descr')).toBe('Een balk van 200 bij 40.');
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  test('keeps what a participant wrote as text, and drops what XML forbids', () => {
    expect($('w\\:body').text()).toContain('</w:p>   <script>alert(1)</script>');
    const xml = decode(parts['word/document.xml']);
    for (const forbidden of ['\u0000', '\u0007', '\ufffd']) expect(xml).not.toContain(forbidden);
  });
});

describe('an OpenDocument text', () => {
  let bytes: Uint8Array;
  let $: CheerioAPI;
  beforeAll(async () => {
    bytes = await write('odt');
    $ = xmlOf(unzipSync(bytes), 'content.xml');
  });

  test('begins with its type, not compressed, so that every system knows it', () => {
    const head = Buffer.from(bytes.subarray(0, 90)).toString('latin1');
    expect(head.slice(30, 38)).toBe('mimetype');
    expect(head).toContain('application/vnd.oasis.opendocument.text');
    expect(Buffer.from(bytes).readUInt16LE(8)).toBe(0);
  });

  test('has headings with levels, a header row and a language', () => {
    expect(
      $('text\\:h')
        .toArray()
        .map((heading) => $(heading).attr('text:outline-level')),
    ).toEqual(['1', '2', '1']);
    expect($('table\\:table-header-rows table\\:table-cell')).toHaveLength(3);
    const styles = decode(unzipSync(bytes)['styles.xml']);
    expect(styles).toContain('fo:language="nl" fo:country="NL"');
  });

  test('has links that all arrive', () => {
    const names = $('text\\:bookmark-start')
      .toArray()
      .map((mark) => `#${$(mark).attr('text:name')}`);
    const targets = $('text\\:a')
      .toArray()
      .map((link) => $(link).attr('xlink:href') ?? '');
    expect(targets).toContain('#idee_W01_1');
    expect(targets.filter((target) => target.startsWith('#') && !names.includes(target))).toEqual([]);
  });

  test('says in words what a picture shows', () => {
    expect($('draw\\:frame svg\\:desc').text()).toBe('Een balk van 200 bij 40.');
  });
});

describe('a document as one HTML file', () => {
  let $: CheerioAPI;
  let html: string;
  beforeAll(async () => {
    html = decode(await write('html'));
    $ = load(html);
  });

  test('asks for nothing from elsewhere and runs nothing', () => {
    expect($('script, link, img, iframe')).toHaveLength(0);
    expect(html).not.toMatch(/\bsrc=|@import|url\(/);
  });

  test('reads well aloud: language, one title, headings in order, tables with headings, drawings with words', () => {
    expect($('html').attr('lang')).toBe('nl-NL');
    expect($('h1')).toHaveLength(1);
    expect(
      $('main')
        .find('h2, h3')
        .toArray()
        .map((heading) => heading.tagName),
    ).toEqual(['h2', 'h3', 'h2']);
    expect($('th[scope="col"]')).toHaveLength(3);
    expect($('th[scope="row"]')).toHaveLength(80);
    expect($('figure svg title').text()).toBe('Balken');
  });

  test('has links that all arrive', () => {
    const ids = new Set(
      $('[id]')
        .toArray()
        .map((element) => `#${$(element).attr('id')}`),
    );
    const targets = $('a[href^="#"]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(targets.length).toBeGreaterThan(80);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });

  test('shows what looks like HTML as text', () => {
    expect($('main').text()).toContain('<script>alert(1)</script>');
  });
});

describe('a document as Markdown', () => {
  test('keeps tables in shape and text as it is', async () => {
    const markdown = decode(await write('md'));
    expect(markdown).toContain('## 1 Vervoer');
    expect(markdown).toContain('| Code | Idee | Aantal |');
    expect(markdown).toContain('=1+1 \\| mijn moeder');
    expect(markdown).toContain('\\<script\\>');
    expect(markdown).toContain('> mijn moeder durft  \n> de bus niet meer in');
  });
});

describe('the name of a bookmark', () => {
  test('is one that Word takes, and differs where anchors differ', () => {
    const anchors = [
      'idee-W01-1',
      'idee-W01_1',
      'paragraaf-é',
      'paragraaf-è',
      'a'.repeat(60),
      'a'.repeat(61),
    ];
    const names = anchors.map(bookmarkName);
    expect(new Set(names).size).toBe(anchors.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,39}$/);
  });
});

describe('Markdown of a person', () => {
  const blocks = (source: string) =>
    markdownBlocks(source, {
      headingLevel: 3,
      anchorOf: (code) => (code === 'W07-14' ? `idee-${code}` : undefined),
    });

  test('becomes paragraphs, lists and quotes with emphasis', () => {
    expect(blocks('Eén **vet** en *schuin*.\n\n- a\n- b\n\n> gezegd')).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'Eén ' },
          { text: 'vet', bold: true },
          { text: ' en ' },
          { text: 'schuin', italic: true },
          { text: '.' },
        ],
      },
      { type: 'list', ordered: false, items: [[{ text: 'a' }], [{ text: 'b' }]] },
      { type: 'quote', runs: [{ text: 'gezegd' }], source: '' },
    ]);
  });

  test('links the codes of ideas that exist, and only those', () => {
    expect(blocks('Zie [W07-14], niet W99-1.')).toEqual([
      {
        type: 'paragraph',
        runs: [
          { text: 'Zie [' },
          { text: 'W07-14', target: 'idee-W07-14' },
          { text: '], niet ' },
          { text: 'W99-1' },
          { text: '.' },
        ],
      },
    ]);
  });

  test('never makes HTML, scripts or pictures of it', () => {
    expect(blocks('<b>x</b> [klik](javascript:alert(1)) ![p](http://elders/p.png)')).toEqual([
      {
        type: 'paragraph',
        runs: [{ text: '<b>x</b> [klik](javascript:alert(1)) ' }, { text: 'p' }],
      },
    ]);
  });
});
