import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language, Law } from '../text/index.js';
import { UsageError } from './usage-error.js';

/** Absolute paths and checked values. */
export interface AnalyseOptions {
  input: string;
  out: string;
  themesOut: string | undefined;
  doublesOut: string | undefined;
  codebook: string | undefined;
  decisions: string | undefined;
  previous: string | undefined;
  themes: number | 'auto';
  seed: number;
  language: Language;
  laws: Law[];
  excel: boolean;
}

const DEFAULT_LAWS = 'Wmo,Participatiewet,Jeugdwet';
const TEXT = { type: 'string' } as const;

/** @throws UsageError or parseArgs' own error for what cannot be understood */
export function readAnalyseOptions(args: string[]): AnalyseOptions {
  const { values, positionals } = parseArgs({
    args: joinNegativeNumbers(args),
    allowPositionals: true,
    options: {
      out: TEXT,
      'themes-out': TEXT,
      'doubles-out': TEXT,
      themes: TEXT,
      codebook: TEXT,
      decisions: TEXT,
      previous: TEXT,
      seed: TEXT,
      language: TEXT,
      laws: TEXT,
      excel: { type: 'boolean' },
    },
  });
  const [input, ...more] = positionals;
  if (input === undefined)
    throw new UsageError('no file with ideas. Usage: oogst analyse ideas.csv --out result.csv');
  if (more.length > 0) throw new UsageError(`one file with ideas, please; "${more[0]}" is one too many.`);
  if (values.out === undefined) throw new UsageError('--out is missing: where must the result go?');
  const file = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : resolve(workingDirectory(), path);
  const options = {
    input: resolve(workingDirectory(), input),
    out: resolve(workingDirectory(), values.out),
    themesOut: file(values['themes-out']),
    doublesOut: file(values['doubles-out']),
    codebook: file(values.codebook),
    decisions: file(values.decisions),
    previous: file(values.previous),
    themes: readThemes(values.themes ?? 'auto'),
    seed: readSeed(values.seed ?? '1'),
    language: readLanguage(values.language ?? 'nl'),
    laws: readLaws(values.laws ?? DEFAULT_LAWS),
    excel: values.excel ?? false,
  };
  refuseOverwriting(options);
  return options;
}

/** parseArgs takes "-1" after --seed for an option; as one word it is a value. */
function joinNegativeNumbers(args: string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    if (joined.at(-1) === '--seed' && /^-\d/u.test(arg)) joined[joined.length - 1] = `--seed=${arg}`;
    else joined.push(arg);
  }
  return joined;
}

/** npm runs a script in the package's directory; the user means the directory where npm was called. */
function workingDirectory(): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return script === 'oogst' && calledFrom ? calledFrom : process.cwd();
}

function readThemes(text: string): number | 'auto' {
  if (text === 'auto') return 'auto';
  const number = /^\d{1,6}$/u.test(text) ? Number(text) : 0;
  if (number < 1) throw new UsageError(`--themes must be a number of 1 or more, or auto; it is "${text}".`);
  return number;
}

function readSeed(text: string): number {
  const number = /^-?\d{1,10}$/u.test(text) ? Number(text) : NaN;
  if (!(number >= -(2 ** 31) && number < 2 ** 32))
    throw new UsageError(`--seed must be a whole number of at most 32 bits; it is "${text}".`);
  return number | 0;
}

function readLanguage(text: string): Language {
  if (text !== 'nl' && text !== 'en') throw new UsageError(`--language must be nl or en; it is "${text}".`);
  return text;
}

/** "Wmo, Wet inburgering" → keys in lower case, the words joined by a hyphen. */
function readLaws(text: string): Law[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.map((name) => ({ key: name.toLowerCase().replace(/\s+/gu, '-'), name }));
}

/** A result that lands on one of the files it was made from destroys them. */
function refuseOverwriting(options: AnalyseOptions): void {
  const inputs = new Set([options.input, options.codebook, options.decisions, options.previous]);
  const outputs = new Map<string, string>();
  for (const [name, path] of [
    ['--out', options.out],
    ['--themes-out', options.themesOut],
    ['--doubles-out', options.doublesOut],
  ] as const) {
    if (path === undefined) continue;
    if (inputs.has(path)) throw new UsageError(`${name} would overwrite one of the files that are read.`);
    const other = outputs.get(path);
    if (other !== undefined) throw new UsageError(`${other} and ${name} must be two files.`);
    outputs.set(path, name);
  }
}
