import { dutchIdeaBank } from '../../src/text/lexicon/dutch-idea-bank.js';

/**
 * Texts as workshops give them, as many as wanted: those of the idea bank, then halves of two of them joined. Every text
 * differs from the others.
 */
export function inventTexts(count: number): string[] {
  const bank = dutchIdeaBank().texts.map(({ text }) => text.split(' '));
  return Array.from({ length: count }, (_, i) => {
    const first = bank[(i * 7919) % bank.length]!;
    if (i < bank.length) return first.join(' ');
    const second = bank[(i * 104_729 + Math.floor(i / bank.length) * 31) % bank.length]!;
    return [...first.slice(0, first.length / 2), ...second.slice(second.length / 2)].join(' ');
  });
}
