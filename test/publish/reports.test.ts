import { describe, expect, test } from '@jest/globals';
import { plain, type Block, type PlainDocument } from '../../src/publish/documents/document.js';
import { translator } from '../../src/i18n/index.js';
import { noteDocument } from '../../src/publish/reports/note-document.js';
import type { ReportContext } from '../../src/publish/reports/report.js';
import { themesReport } from '../../src/publish/reports/themes-report.js';
import { forAudience } from '../../src/publish/source/for-audience.js';
import { sampleSource } from './sample-source.js';

const context = (audience: ReportContext['audience']): ReportContext => ({
  t: translator('nl'),
  organisation: 'Gemeente Waterrijk',
  date: '2026-11-21',
  audience,
  edition: { number: 2, hash: 'b'.repeat(64) },
});

function note(audience: ReportContext['audience'], brief = false): PlainDocument {
  const source = forAudience(sampleSource(), audience);
  if (!source.note) throw new Error('the sample has a note');
  return noteDocument(source, source.note, context(audience), { brief });
}

const tables = ({ blocks }: PlainDocument) => blocks.filter((block) => block.type === 'table');
const annexCodes = (document: PlainDocument): string[] =>
  tables(document)
    .filter(({ caption }) => caption.startsWith('Ideeën uit'))
    .flatMap(({ rows }) => rows.map(([code]) => plain(code?.runs ?? [])));

describe('the policy note on paper', () => {
  test('lists below a paragraph the ideas that it rests on, and beside an idea the paragraphs', () => {
    const document = note('council');
    const below = document.blocks.find(
      (block) => block.type === 'paragraph' && plain(block.runs).startsWith('Rust op 2 ideeën'),
    ) as Extract<Block, { type: 'paragraph' }>;
    expect(below.runs.filter(({ target }) => target).map(({ text, target }) => [text, target])).toEqual([
      ['W01-1', 'idee-W01-1'],
      ['W02-2', 'idee-W02-2'],
    ]);
    const row = tables(document)
      .flatMap(({ rows }) => rows)
      .find(([code]) => code?.anchor === 'idee-W02-2');
    const back = (row ?? []).flatMap(({ runs }) =>
      runs.filter(({ target }) => target?.startsWith('paragraaf')),
    );
    expect(back.map(({ text, target }) => [text, target])).toEqual([
      ['1.1', 'paragraaf-p1'],
      ['2.1', 'paragraaf-p2'],
    ]);
  });

  test('has every idea in its annex once, and every link in it arrives', () => {
    const document = note('internal');
    expect(annexCodes(document).sort()).toEqual(
      sampleSource()
        .ideas.map(({ code }) => code)
        .sort(),
    );
    const json = JSON.stringify(document.blocks);
    const anchors = new Set([...json.matchAll(/"anchor":"([^"]+)"/g)].map(([, name]) => name));
    const targets = [...json.matchAll(/"target":"([^"]+)"/g)].map(([, name]) => name);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
  });

  test('carries the edition at the foot of every page and its whole hash on the first', () => {
    const { footer, facts } = note('public');
    expect(footer).toContain('Editie 2 (openbaar)');
    expect(facts.map(([, value]) => value)).toContain('b'.repeat(64));
  });

  test('tells the public what is done with an idea and why, and not who said it or takes it up', () => {
    const words = JSON.stringify(note('public').blocks);
    expect(words).toContain('Niet overgenomen');
    expect(words).toContain('te duur');
    for (const hidden of ['Team zorg', 'Mevrouw Jansen', 'Inwoner']) expect(words).not.toContain(hidden);
    expect(JSON.stringify(note('council').blocks)).toContain('Team zorg');
  });

  test('is short as a proposition: no figures, and only the ideas that it rests on', () => {
    const document = note('council', true);
    expect(document.blocks.some(({ type }) => type === 'figure')).toBe(false);
    expect(annexCodes(document).sort()).toEqual(['W01-1', 'W02-1', 'W02-2']);
  });
});

describe('the report by theme', () => {
  const document = themesReport(sampleSource(), context('council'));

  test('has a heading for each theme with its spread', () => {
    const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(headings).toEqual(expect.arrayContaining(['1. Vervoer & <bus>', '4. Mantelzorg']));
    const words = JSON.stringify(document.blocks);
    expect(words).toMatch(/ideeën uit 3 van de 3 workshops, 1 perspectief/);
  });

  test('says which ideas belong nowhere', () => {
    const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(headings).toContain('Ideeën die nergens bij horen');
  });
});
