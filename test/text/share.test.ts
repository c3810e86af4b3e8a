import { describe, expect, test } from '@jest/globals';
import { readDocuments } from '../../src/text/reading/collection.js';
import { knowledgeShare } from '../../src/text/knowledge/share.js';
import { placeInKnowledge, trainedKnowledge } from '../../src/text/knowledge/view.js';
import { rowDot } from '../../src/text/numbers/dense.js';
import { dutchLexicon } from '../../src/text/lexicon/index.js';

const read = (texts: readonly string[]) =>
  readDocuments(
    texts.map((text, i) => ({ id: `${i}`, text })),
    'nl',
    dutchLexicon(),
  );

/** Invented; each about another side of municipal life. */
const IDEAS = [
  'Mijn moeder durft niet meer alleen met de bus naar de stad',
  'Drie keer hetzelfde verhaal verteld aan de balie',
  'Als de koelkast stukgaat is er geen geld voor een nieuwe',
  'Wie let er op de mensen die voor hun partner zorgen?',
  'De speeltuin is een hangplek geworden',
  'Een brief vol moeilijke woorden, wie snapt dat nog',
  'Mijn zoon zit al een jaar thuis van school',
  'Samen koken in het buurthuis op donderdag',
  'De stoep ligt scheef, met de rollator kom je er niet langs',
  'Ik wil best werken, maar dan raak ik mijn toeslag kwijt',
  'Vrijwilligers zijn er genoeg, maar ze worden overvraagd',
  'Een traplift aanvragen duurt langer dan een nieuwe heup',
];

/** Invented; the same few words over and over, as in answers to one motion. */
const STATEMENTS = Array.from({ length: 40 }, (_, i) => {
  const subject = [
    'kernwapens uit de haven',
    'het stierenvechten op zee',
    'de maanlanding van de provincie',
    'het wieltaksstelsel',
  ][i % 4]!;
  const verb = ['steunen', 'verwerpen', 'betreuren', 'verdedigen', 'bespreken'][i % 5]!;
  return `Onze fractie zal ${subject} ${verb}, want ${subject} hoort thuis in het verdrag over ${subject}`;
});

describe('the share of outside knowledge', () => {
  test('is high for ideas that share few words', () => {
    expect(knowledgeShare(read(IDEAS), trainedKnowledge())).toBeGreaterThan(0.5);
  });

  test('is low for texts that repeat each other', () => {
    expect(knowledgeShare(read(STATEMENTS), trainedKnowledge())).toBeLessThan(0.5);
  });

  test('is a share for nothing at all, too', () => {
    for (const texts of [[], [''], ['bus']]) {
      const share = knowledgeShare(read(texts), trainedKnowledge());
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });
});

describe('the view of knowledge', () => {
  test('brings together what shares a subject and no word', () => {
    const rows = placeInKnowledge(
      read([
        'De deurwaarder stond weer op de stoep',
        'Rood staan en de huur niet kunnen betalen',
        'De bomen in de straat worden gekapt',
      ]),
    );
    expect(rowDot(rows, 0, rows, 1)).toBeGreaterThan(rowDot(rows, 0, rows, 2));
    expect(rowDot(rows, 0, rows, 1)).toBeGreaterThan(0.1);
  });
});
