// Builds public/css/oogst.css: the Utrecht components and the design tokens that our pages really use, and our own layer.
// `--check` builds in memory and fails when the committed file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { PurgeCSS } from 'purgecss';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'public/css/oogst.css');

// The order is the cascade: tokens of the design system, our theme over them, its components, our layer, paper.
const TOKENS = [
  'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  'styles/theme.css',
];
const COMPONENTS = 'node_modules/@utrecht/component-library-css/dist/index.css';
const OWN = [
  'styles/base.css',
  'styles/layout.css',
  'styles/forms.css',
  'styles/components.css',
  'styles/capture.css',
  'styles/feedback.css',
  'styles/figures.css',
  'styles/matrix.css',
  'styles/note.css',
  'styles/timeline.css',
  'styles/review.css',
  'styles/print.css',
];

const LICENCE =
  '/*! Oogst, EUPL-1.2. Contains Utrecht component CSS (Gemeente Utrecht, Frameless B.V.) and the Voorbeeld design tokens (NL Design System community), both EUPL-1.2. */\n';

const read = (path) => readFileSync(join(root, path), 'utf8');

/** The rules of the design system's components whose classes stand in a template, a presenter or a browser script. */
async function usedComponents() {
  const content = ['views/**/*.ejs', 'src/**/*.view.ts', 'client/**/*.ts'].map((pattern) =>
    join(root, pattern),
  );
  const [purged] = await new PurgeCSS().purge({ content, css: [{ raw: read(COMPONENTS) }] });
  return purged?.css ?? '';
}

/**
 * Drops custom properties that no remaining declaration reads, until nothing changes: tokens refer to tokens. PurgeCSS
 * has an option for this, but keeps what only another unused property reads.
 */
function withoutUnusedProperties(css) {
  let before;
  let now = css.replace(/\/\*[\s\S]*?\*\//g, '');
  do {
    before = now;
    const used = new Set([...now.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    now = now.replace(/(^|[{;\s])(--[\w-]+)\s*:[^;{}]*;?/g, (whole, lead, name) =>
      used.has(name) ? whole : lead,
    );
  } while (now !== before);
  return now.replace(/[^{}]*\{\s*\}/g, '');
}

/** Removes needless blanks; strings are left alone. */
function minify(css) {
  return css
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) => (index % 2 === 1 ? part : withoutBlanks(part)))
    .join('');
}

function withoutBlanks(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/([{;])([\w-]+): /g, '$1$2:');
}

const sources = [...TOKENS.map(read), await usedComponents(), ...OWN.map(read)].join('\n');
const css = `${LICENCE}${minify(withoutUnusedProperties(sources)).trim()}\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== css) {
    console.error('public/css/oogst.css is not what its sources give. Run: npm run css');
    process.exit(1);
  }
} else {
  writeFileSync(target, css);
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  console.error(
    `public/css/oogst.css: ${kilobytes(css.length)} kB, ${kilobytes(brotliCompressSync(css).length)} kB with brotli`,
  );
}
