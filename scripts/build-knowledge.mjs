// Trains what outside knowledge says about texts (src/text/knowledge/train.ts) on the idea bank and the lexicon, with
// the compiled library, and writes it into dist/ as a file of numbers. Takes half a minute; skipped when nothing
// it is made from has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const library = join(root, 'dist/src/text');
const target = join(library, 'knowledge/trained.bin');
const stampFile = join(library, 'knowledge/trained.stamp');

// The training reads texts with these files of the library; a change in any of them may change its result.
const sources = [
  'reading/collection',
  'reading/compounds',
  'numbers/conjugate-gradients',
  'numbers/dense',
  'numbers/eigen',
  'numbers/elementary',
  'settings',
  'numbers/sparse',
  'reading/stem',
  'reading/stop-words',
  'reading/tokenize',
  'reading/vectorize',
  'reading/kind-counts',
  'languages/kind-cues',
  'languages/nl-stem',
  'languages/nl-stop-words',
  'knowledge/features',
  'knowledge/train',
  'knowledge/encode',
  'knowledge/meeting-words',
  'knowledge/packed-matrix',
  'knowledge/sections',
  ...readdirSync(join(library, 'lexicon'), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => `lexicon/${name.slice(0, -3)}`),
];
const hash = createHash('sha256');
for (const name of sources) hash.update(readFileSync(join(library, `${name}.js`)));
const stamp = hash.digest('hex');
if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) process.exit(0);

process.stderr.write('Training the knowledge of Dutch municipal life (once)…\n');
const { trainKnowledge } = await import('../dist/src/text/knowledge/train.js');
const { encodeKnowledge } = await import('../dist/src/text/knowledge/encode.js');
const { dutchLexicon } = await import('../dist/src/text/lexicon/index.js');
const { dutchIdeaBank } = await import('../dist/src/text/lexicon/dutch-idea-bank.js');
writeFileSync(target, encodeKnowledge(trainKnowledge(dutchLexicon(), dutchIdeaBank())));
// Last, so that a file half written is made again.
writeFileSync(stampFile, stamp);
