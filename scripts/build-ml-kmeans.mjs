// Writes ml-kmeans and all that it imports as one module, dist/src/text/grouping/ml-kmeans.js. For a single sum it imports the root of
// a library of 240 modules: reading those one by one took a tenth of a second at every start, and again in every file of
// tests. The code is the packages' own; the compiler turns what is written with import and export into require and exports,
// and each module becomes a function that runs when it is first asked for.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = realpathSync(join(root, 'node_modules'));
const target = join(root, 'dist/src/text/grouping/ml-kmeans.js');

/** @param {string} path */
const read = (path) => readFileSync(path, 'utf8');
const hash = createHash('sha256');
for (const path of [join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) hash.update(read(path));
const stamp = `// ${hash.digest('hex').slice(0, 16)}: made by scripts/build-ml-kmeans.mjs; do not edit.\n`;
if (existsSync(target) && read(target).startsWith(stamp)) process.exit(0);

/** The folder of the package that a module belongs to. @param {string} path */
function packageOf(path) {
  let folder = dirname(path);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** @param {string} path */
const description = (path) => JSON.parse(read(join(packageOf(path), 'package.json')));

// Where code names another module: at the beginning of a line, so that no example in a comment counts.
const IMPORT = /^(?:import|export)\b(?:[\w$\s{},*]*\bfrom)?\s*['"]([^'"]+)['"]/gm;
const REQUIRE = /\brequire\(['"]([^'"]+)['"]\)/g;

// Every module that is reached from the entry, as it was published.
const entry = createRequire(join(root, 'package.json')).resolve('ml-kmeans');
const modules = [entry];
for (const path of modules) {
  const named = description(path).type === 'module' ? IMPORT : REQUIRE;
  for (const [, name] of read(path).matchAll(named)) {
    const found = createRequire(path).resolve(name);
    if (!modules.includes(found)) modules.push(found);
  }
}
modules.sort();

/** The name of a module in the file. @param {string} path */
const nameOf = (path) => relative(packages, path).split(sep).join('/');

// Apart from their packages, or the compiler would keep them as the modules that those say they are.
const apart = mkdtempSync(join(tmpdir(), 'oogst-ml-kmeans-'));
const copies = modules
  .filter((path) => description(path).type === 'module')
  .map((path) => {
    const copy = join(apart, 'published', nameOf(path));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
    return copy;
  });
const tsc = join(root, 'node_modules/typescript/bin/tsc');
// prettier-ignore
const translate = [
  tsc, ...copies, '--rootDir', join(apart, 'published'), '--outDir', join(apart, 'translated'),
  '--ignoreConfig', '--allowJs', '--noCheck', '--noResolve', '--removeComments', '--types', '',
  '--module', 'commonjs', '--moduleResolution', 'bundler', '--esModuleInterop', '--target', 'es2023',
];
const { status } = spawnSync(process.execPath, translate, { cwd: root, stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(status ?? 1);

/** @param {string} path */
function asFunction(path) {
  const translated = join(apart, 'translated', nameOf(path));
  const code = read(existsSync(translated) ? translated : path);
  const linked = code.replace(REQUIRE, (_, name) => {
    const found = createRequire(path).resolve(name);
    if (!modules.includes(found)) throw new Error(`${path} asks for ${name}, which was not found before`);
    return `require(${JSON.stringify(nameOf(found))})`;
  });
  return `${JSON.stringify(nameOf(path))}(module, exports, require) {\n${linked.replace(/^\/\/# sourceMappingURL.*$/gm, '')}\n},\n`;
}

// The licenses ask that they go with the code.
const licenses = [...new Set(modules.map(packageOf))].map((folder) => {
  const { name, version, license } = JSON.parse(read(join(folder, 'package.json')));
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  const text = file === undefined ? license : read(join(folder, file)).trim().replaceAll('*/', '* /');
  return `${name} ${version}\n\n${text}\n`;
});

writeFileSync(
  target,
  `${stamp}/*!\n${licenses.join('\n---\n\n')}*/
const modules = {
${modules.map(asFunction).join('')}};
const loaded = new Map();
function require(name) {
  let module = loaded.get(name);
  if (module === undefined) {
    loaded.set(name, (module = { exports: {} }));
    modules[name](module, module.exports, require);
  }
  return module.exports;
}
export const kmeans = (...given) => require(${JSON.stringify(nameOf(entry))}).kmeans(...given);
`,
);
rmSync(apart, { recursive: true });
