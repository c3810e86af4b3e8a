import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { score } from '../../bench/quality/scores.js';
import { pickColumns, readCsv } from '../../src/csv/index.js';
import { readDocuments } from '../../src/text/reading/collection.js';
import { analyse } from '../../src/text/index.js';
import { knowledgeShare } from '../../src/text/knowledge/share.js';
import { trainedKnowledge } from '../../src/text/knowledge/view.js';
import { dutchLexicon } from '../../src/text/lexicon/index.js';
import { inputOf } from './support/inputs.js';
import { FORMAL, MIXED_REGISTERS, REGISTERS } from './support/registers.js';

const read = (texts: readonly string[]) =>
  readDocuments(
    texts.map((text, i) => ({ id: `r${i}`, text })),
    'nl',
    dutchLexicon(),
  );
const shareOf = (texts: readonly string[]): number => knowledgeShare(read(texts), trainedKnowledge());

describe.each(Object.entries(REGISTERS))('%s', (_, texts) => {
  test('let outside knowledge lead, since the texts share few words', () => {
    expect(shareOf(texts)).toBeGreaterThan(0.5);
  });

  test('meet the lexicon in nearly every text', () => {
    expect(read(texts).filter(({ matches }) => matches.length > 0).length).toBeGreaterThanOrEqual(
      texts.length - 1,
    );
  });

  test('are placed, under names that differ and hold no stop word alone', () => {
    const { placements, themes } = analyse(inputOf([...texts], { themes: 4 }));
    expect(placements.filter(({ theme }) => theme !== null)).toHaveLength(texts.length);
    const labels = themes.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/\p{L}{4}/u);
  });
});

describe('however many texts there are', () => {
  const gold = new URL('../../../test/fixtures/workshop-ideas-gold.csv', import.meta.url);

  test.each([20, 60, 150, 300])('knowledge leads for %i workshop ideas', async (count) => {
    const rows = pickColumns(await readCsv(readFileSync(gold)), ['text']);
    const step = rows.length / count;
    const chosen = Array.from({ length: count }, (_, i) => rows[Math.floor(i * step)]!.values.text);
    expect(shareOf(chosen)).toBeGreaterThan(0.5);
  });

  test('knowledge leads for all registers together', () => {
    expect(shareOf(Object.values(REGISTERS).flat())).toBeGreaterThan(0.5);
  });

  test.each([40, 150, 4000])('%i reactions that repeat each other speak for themselves', (count) => {
    const things = [
      'het warmtenet',
      'de jachthaven',
      'de sluisbrug',
      'het stadsarchief',
      'de tolpoort',
      'het radarstation',
    ];
    const sides = ['eigenaar', 'tarief', 'vergunning', 'ligging', 'beheer', 'toekomst', 'uitbreiding'];
    const verbs = ['betwisten', 'steunen', 'betreuren', 'verwelkomen', 'afwijzen'];
    const reactions = Array.from({ length: count }, (_, i) => {
      const thing = things[i % 6]!;
      return `Wij ${verbs[i % 5]!} de ${sides[i % 7]!} van ${thing}: ${thing} vraagt om een ${sides[(i + 3) % 7]!} die bij ${thing} past`;
    });
    expect(shareOf(reactions)).toBeLessThan(0.5);
  });
});

function accuracyOf(texts: Readonly<Record<string, string[]>>, seed: number): number {
  const gold = Object.entries(texts).flatMap(([subject, list]) => list.map(() => subject));
  const input = inputOf(Object.values(texts).flat(), { themes: Object.keys(texts).length, seed });
  const found = analyse(input).placements.map((placement) => placement.theme ?? '');
  return score(found, gold).accuracy;
}

describe('twenty texts or so', () => {
  test.each([1, 2, 3])('of mixed registers without words in common: most stand right (seed %i)', (seed) => {
    expect(accuracyOf(MIXED_REGISTERS, seed)).toBeGreaterThanOrEqual(0.8);
  });

  test.each([1, 2, 3])('that repeat their own words go by these words (seed %i)', (seed) => {
    expect(accuracyOf(FORMAL, seed)).toBeGreaterThanOrEqual(0.8);
  });

  test('are all placed', () => {
    const { placements } = analyse(inputOf(Object.values(MIXED_REGISTERS).flat()));
    expect(placements.filter(({ theme }) => theme === null)).toEqual([]);
  });
});
