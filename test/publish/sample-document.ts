import type { PlainDocument } from '../../src/publish/documents/document.js';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" width="400" height="120" role="img">' +
  '<title>Balken</title><rect x="10" y="10" width="200" height="40" fill="#1f4e6b"/><text x="20" y="90">Één</text></svg>';

/** A document with every kind of block, and with text that a careless writer breaks on. */
export function sampleDocument(): PlainDocument {
  return {
    language: 'nl-NL',
    title: 'Nota <zonder> "grenzen" & meer',
    subtitle: 'Traject & traject',
    metadata: { author: 'Gemeente Waterrijk', description: 'Een proef', keywords: ['bus', 'loket'] },
    date: '2026-11-21',
    facts: [['Datum', '21 november 2026']],
    footer: 'Editie 3 (raad) · 21 november 2026 · bron 3f9a',
    words: {
      contents: 'Inhoud',
      table: 'Tabel',
      figure: 'Figuur',
      page: 'Pagina',
      of: 'van',
      data: 'Cijfers',
    },
    blocks: [
      { type: 'heading', level: 1, text: '1 Vervoer' },
      {
        type: 'heading',
        level: 2,
        text: '1.1 De bus',
        anchor: 'paragraaf-een-heel-lange-sleutel-van-een-paragraaf-a',
      },
      {
        type: 'paragraph',
        runs: [
          { text: 'Zie ' },
          { text: 'W01-1', target: 'idee-W01-1' },
          { text: ' en ' },
          { text: 'de wet', href: 'https://wetten.overheid.nl/?a=1&b=2' },
          { text: ' </w:p> \u0000\u0007 \ud83d <script>alert(1)</script>', bold: true },
        ],
      },
      { type: 'list', ordered: true, items: [[{ text: 'eerst' }], [{ text: 'dan', italic: true }]] },
      { type: 'list', ordered: false, items: [[{ text: 'los' }]] },
      {
        type: 'quote',
        runs: [{ text: 'mijn moeder durft\nde bus niet meer in' }],
        source: 'W01-1 · 1. Aan de keukentafel',
      },
      {
        type: 'figure',
        caption: 'Balken',
        description: 'Een balk van 200 bij 40.',
        svg: SVG,
        width: 400,
        height: 120,
      },
      { type: 'page-break' },
      { type: 'heading', level: 1, text: 'Bijlage' },
      {
        type: 'table',
        caption: 'Ideeën uit 1. Aan de keukentafel',
        rowHeadings: true,
        columns: [
          { heading: 'Code', width: 1 },
          { heading: 'Idee', width: 4 },
          { heading: 'Aantal', width: 1, align: 'end' },
        ],
        rows: Array.from({ length: 80 }, (_, index) => [
          { runs: [{ text: `W01-${index + 1}`, bold: true }], anchor: `idee-W01-${index + 1}` },
          {
            runs: [
              { text: '=1+1 | mijn moeder durft de bus niet meer in; ' },
              { text: '1.1', target: 'paragraaf-een-heel-lange-sleutel-van-een-paragraaf-a' },
            ],
          },
          { runs: [{ text: String(index) }] },
        ]),
      },
    ],
  };
}
