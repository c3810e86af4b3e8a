// Prepares knowledge/ for the text library: reads and compiles the lexicon with the library's own code and writes it as
// modules of plain data, so that a start parses one JSON string.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const knowledge = join(root, 'knowledge');
const library = join(root, 'src/text/lexicon');
const generated = join(library, 'generated');
const compiler = ['word-forms', 'irregular-forms', 'format', 'compile', 'idea-bank'];

/** @param {string} path */
const read = (path) => readFileSync(path, 'utf8');
const lexiconFiles = readdirSync(join(knowledge, 'lexicon'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: read(join(knowledge, 'lexicon', name)) }));
const topics = read(join(knowledge, 'idea-bank-topics.tsv'));
const ideas = read(join(knowledge, 'idea-bank.tsv'));
const remarks = read(join(knowledge, 'meeting-remarks.txt'));
const words = read(join(knowledge, 'words.txt'));
const everyday = read(join(knowledge, 'everyday-words.txt'));

const hash = createHash('sha256');
for (const { text } of lexiconFiles) hash.update(text);
for (const text of [topics, ideas, remarks, words, everyday]) hash.update(text);
for (const name of compiler) hash.update(read(join(library, `${name}.ts`)));
hash.update(read(fileURLToPath(import.meta.url)));
const version = hash.digest('hex').slice(0, 16);

const stamp = `// ${version}: made by scripts/build-lexicon.mjs from knowledge/; do not edit.\n`;
const target = join(generated, 'lexicon.ts');
const made = ['idea-bank.ts', 'bank-topics.ts', 'vocabulary.ts'].every((name) =>
  existsSync(join(generated, name)),
);
if (made && existsSync(target) && read(target).startsWith(stamp)) process.exit(0);

// The compiler of the lexicon is itself TypeScript: translate those few files first, apart from the real build.
const tools = join(root, 'dist/lexicon-tools');
const tsc = join(root, 'node_modules/typescript/bin/tsc');
const sources = compiler.map((name) => join(library, `${name}.ts`));
const options = [
  '--module',
  'nodenext',
  '--target',
  'es2023',
  '--skipLibCheck',
  '--ignoreConfig',
  '--types',
  'node',
];
const { status } = spawnSync(
  process.execPath,
  [tsc, ...sources, ...options, '--rootDir', library, '--outDir', tools],
  {
    cwd: root,
    stdio: ['ignore', 2, 2],
  },
);
if (status !== 0) process.exit(status ?? 1);
/** @param {string} name */
const load = (name) => import(pathToFileURL(join(tools, `${name}.js`)).href);
const { readLexiconFiles } = await load('format');
const { compileLexicon } = await load('compile');
const { readIdeaBank } = await load('idea-bank');
const { baseForms, foldWord } = await load('word-forms');

const source = readLexiconFiles(lexiconFiles);
if (source.problems.length > 0) {
  console.error(`knowledge/lexicon:\n${source.problems.join('\n')}`);
  process.exit(1);
}

const bank = readIdeaBank(topics, ideas, remarks);

// Words that exist, so that compounds are cut only between real words: our own list and what the bank uses twice or more.
const counts = new Map();
for (const { text } of bank.texts)
  for (const word of text.toLowerCase().match(/[\p{L}]{4,}/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
const vocabulary = new Set(words.split(/\s+/).filter(Boolean).map(foldWord));
for (const [word, count] of counts) if (count >= 2) vocabulary.add(baseForms(word)[0]);

const data = compileLexicon(
  source,
  version,
  [...vocabulary].sort((a, b) => (a < b ? -1 : 1)),
);
/** @param {string} name @param {string} text */
const constant = (name, text) => `export const ${name} =\n  ${JSON.stringify(text)};\n`;
mkdirSync(generated, { recursive: true });
writeFileSync(
  join(generated, 'idea-bank.ts'),
  stamp + constant('BANK_TOPICS', topics) + constant('BANK_IDEAS', ideas) + constant('BANK_REMARKS', remarks),
);
// Apart from its texts, which only the training needs.
writeFileSync(
  join(generated, 'bank-topics.ts'),
  stamp + constant('BANK_TOPICS_JSON', JSON.stringify(bank.topics)),
);

// Every word that is written without a capital in the bank or the lexicon, and everyday words that neither has a use for:
// what no reader takes for a name.
const ordinary = new Set([
  ...everyday.split(/\s+/).map(foldWord),
  ...data.forms,
  ...data.exact,
  ...data.atomWords.flatMap((words) => words.split(' ')),
]);
for (const { text } of bank.texts)
  for (const [word] of text.matchAll(
    /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}\p{M}]*(?:['’-]\p{Ll}+)*(?![\p{L}\p{N}])/gu,
  ))
    ordinary.add(foldWord(word));
writeFileSync(
  join(generated, 'vocabulary.ts'),
  stamp +
    constant(
      'ORDINARY_WORDS_TEXT',
      [...ordinary]
        .filter((word) => /^\p{L}{2,}$/u.test(word))
        .sort((a, b) => (a < b ? -1 : 1))
        .join(' '),
    ),
);
writeFileSync(target, stamp + constant('LEXICON_JSON', JSON.stringify(data)));
