// Builds public/css/oogst.css: the Utrecht components and the design tokens that our pages really use, then our own layer.
// `--check` builds in memory and fails when the committed file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { PurgeCSS } from 'purgecss';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'public/css/oogst.css');

// The order is the cascade: tokens of the design system, our theme over them, components, our layer, paper.
const SOURCES = [
  'node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  'styles/theme.css',
  'node_modules/@utrecht/component-library-css/dist/index.css',
  'styles/base.css',
  'styles/layout.css',
  'styles/forms.css',
  'styles/components.css',
  'styles/capture.css',
  'styles/print.css',
];

const LICENCE =
  '/*! Oogst, EUPL-1.2. Contains Utrecht component CSS (Gemeente Utrecht, Frameless B.V.) and the Voorbeeld design tokens (NL Design System community), both EUPL-1.2. */\n';

/** Removes comments and needless blanks; strings and url() are left alone because no rule of ours has blanks that matter there. */
function minify(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};]) ?/g, '$1')
            .replace(/;}/g, '}')
            .replace(/([{;])([\w-]+): /g, '$1$2:'),
    )
    .join('');
}

/** @param {string} css @returns {Promise<string>} without the rules, and then without the custom properties, that nothing uses */
async function purge(css) {
  const content = [
    join(root, 'views/**/*.ejs'),
    join(root, 'src/**/*.view.ts'),
    join(root, 'client/**/*.ts'),
  ];
  const purger = new PurgeCSS();
  const options = {
    content,
    fontFace: true,
    keyframes: true,
    safelist: { standard: [/^:/, 'html', 'body'] },
  };
  const [rules] = await purger.purge({ ...options, css: [{ raw: css }] });
  return withoutUnusedProperties(rules?.css ?? '');
}

/**
 * Drops custom properties that no remaining declaration reads, until nothing changes (tokens refer to tokens).
 * PurgeCSS has an option for this, but it keeps every property that is read by another unused property.
 */
function withoutUnusedProperties(css) {
  let before;
  let now = css.replace(/\/\*[\s\S]*?\*\//g, '');
  do {
    before = now;
    const read = new Set([...now.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    now = now.replace(/(^|[{;\s])(--[\w-]+)\s*:[^;{}]*;?/g, (whole, lead, name) =>
      read.has(name) ? whole : lead,
    );
  } while (now !== before);
  return now.replace(/[^{}]*\{\s*\}/g, '');
}

const css =
  LICENCE +
  minify(await purge(SOURCES.map((path) => readFileSync(join(root, path), 'utf8')).join('\n'))).trim() +
  '\n';

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
