/** One analysis in a process of its own; prints the memory it took. */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/text/index.js';

const { texts, themes } = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as {
  texts: string[];
  themes: number;
};
const result = analyse({
  documents: texts.map((text, i) => ({ id: `i${i}`, text })),
  knownThemes: [],
  decisions: { pins: [], together: [], apart: [] },
  previous: {},
  options: { language: 'nl', themes, seed: 1, laws: [] },
});
if (result.placements.length !== texts.length) throw new Error('texts were lost');
console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024 }));
