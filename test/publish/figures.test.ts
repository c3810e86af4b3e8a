import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { load } from 'cheerio';
import { translator } from '../../src/i18n/index.js';
import { drawPng } from '../../src/publish/documents/pictures.js';
import { drawFigures } from '../../src/publish/figures/index.js';
import { scaleToPlane, separate } from '../../src/publish/figures/layout.js';
import { fit, tint } from '../../src/publish/figures/svg.js';
import { sampleSource } from './sample-source.js';

const t = translator('nl');

describe('every figure', () => {
  const drawings = drawFigures(sampleSource(), t);

  test('is drawn from a harvest with themes, laws and workshops', () => {
    expect(drawings.map(({ name }) => name)).toEqual(['themes', 'laws', 'workshops', 'theme-map', 'flow']);
  });

  test('has a title, a description, and its numbers in a table', () => {
    for (const { drawing } of drawings) {
      const $ = load(drawing.svg, { xml: true });
      expect($('svg').attr('role')).toBe('img');
      const named = ($('svg').attr('aria-labelledby') ?? '').split(' ').map((id) => $(`#${id}`).text());
      expect(named).toEqual([drawing.title, drawing.description]);
      expect(drawing.table.rows.length).toBeGreaterThan(1);
      for (const row of drawing.table.rows) expect(row).toHaveLength(drawing.table.columns.length);
    }
  });

  test('is the same drawing whenever it is made, and shows names as text', () => {
    expect(drawFigures(sampleSource(), t)).toEqual(drawings);
    for (const { drawing } of drawings) {
      expect(drawing.svg).not.toContain('<script>');
      expect(drawing.svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  test('becomes a picture of twice its size', async () => {
    const drawing = drawings[0]?.drawing;
    const png = Buffer.from(await drawPng(drawing?.svg ?? ''));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe((drawing?.width ?? 0) * 2);
  });
});

describe('a project without ideas', () => {
  test('has no figures', () => {
    const empty = { ...sampleSource(), ideas: [], themes: [] };
    expect(drawFigures(empty, t)).toEqual([]);
  });
});

test('counts in the matrix of laws are those of the ideas', () => {
  const source = sampleSource();
  const laws = drawFigures(source, t).find(({ name }) => name === 'laws')?.drawing.table;
  const row = laws?.rows.find(([name]) => name === 'Vervoer & <bus>');
  const ideas = source.ideas.filter(({ themeKey }) => themeKey === 't1');
  expect(row).toEqual([
    'Vervoer & <bus>',
    ideas.filter(({ laws: keys }) => keys.includes('wmo')).length,
    ideas.filter(({ laws: keys }) => keys.includes('jeugdwet')).length,
    ideas.filter(({ laws: keys }) => keys.length >= 2).length,
    ideas.filter(({ laws: keys }) => keys.length === 0).length,
  ]);
});

test('letters on every tint contrast by 4.5 to 1 at least', () => {
  const channels = (colour: string): number[] =>
    colour.startsWith('#')
      ? [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
      : [...colour.matchAll(/\d+/g)].map(Number);
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (let share = 0; share <= 1; share += 0.01) {
    const { fill, ink } = tint(share);
    const [low = 0, high = 0] = [light(fill), light(ink)].sort((a, b) => a - b);
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});

test('a long name is cut at a word and keeps its beginning', () => {
  expect(fit('Werk vinden met afstand tot de arbeidsmarkt', 120)).toMatch(/^Werk vinden.*…$/);
  expect(fit('Kort', 120)).toBe('Kort');
});

test('points in the plane keep distances that a plane can hold, whatever they are', () => {
  const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) });
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 8 }), (points) => {
      const distance = (list: readonly { x: number; y: number }[]) =>
        list.map((a) => list.map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
      const wanted = distance(points);
      const found = distance(scaleToPlane(wanted));
      for (const [i, row] of wanted.entries()) {
        for (const [j, value] of row.entries())
          expect(Math.abs((found[i]?.[j] ?? 0) - value)).toBeLessThan(12);
      }
    }),
    { numRuns: 50, seed: 7 },
  );
});

test('boxes are moved apart until none covers another', () => {
  const boxes = Array.from({ length: 12 }, (_, index) => ({
    x: 300 + (index % 3),
    y: 200 + (index % 5),
    halfWidth: 60,
    halfHeight: 30,
  }));
  const placed = separate(boxes, { width: 900, height: 600 });
  for (const [i, a] of placed.entries()) {
    for (const b of placed.slice(i + 1)) {
      expect(Math.abs(a.x - b.x) >= 119 || Math.abs(a.y - b.y) >= 59).toBe(true);
    }
  }
});
