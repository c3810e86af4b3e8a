import { describe, expect, test } from '@jest/globals';
import { importsOf, sourcesBelow, type Import } from '../support/sources.js';

const files = sourcesBelow('src', '.ts');
const imports = files.flatMap(importsOf);

/** From upstream to downstream: an idea travels this way, and a room may only look back. */
const ROOMS = ['accounts', 'capture', 'analyse', 'review', 'publish'];
const GENERIC = ['db', 'web', 'i18n', 'csv'];

/** Folders of the text library from the ground up: each builds on those before it. */
const TEXT_FOLDERS = [
  'languages',
  'numbers',
  'lexicon',
  'reading',
  'grouping',
  'duplicates',
  'personal-data',
  'search',
  'knowledge',
  'space',
  'placing',
  'wording',
];

const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const describeImport = ({ from, to }: Import): string => `${from} → ${to}`;
const breaking = (rule: (it: Import) => boolean): string[] => imports.filter(rule).map(describeImport);

describe('the house', () => {
  test('text imports nothing of ours and of Node only what reads its own trained files, so that it is strings in, strings out', () => {
    expect(
      breaking(
        ({ from, to }) =>
          folderOf(from) === 'text' &&
          !['src/text/knowledge/trained-file.ts', 'src/text/personal-data/spelling-file.ts'].includes(from) &&
          (to.startsWith('node:') || (to.startsWith('src/') && folderOf(to) !== 'text')),
      ),
    ).toEqual([]);
  });

  test('a room looks upstream only, so that what happens later never changes what was captured', () => {
    expect(
      breaking(({ from, to }) => {
        const [here, there] = [ROOMS.indexOf(folderOf(from) ?? ''), ROOMS.indexOf(folderOf(to) ?? '')];
        return here >= 0 && there > here;
      }),
    ).toEqual([]);
  });

  test('acts, ideas and themes know none of the pages on top of them, so that one of those can go or be added', () => {
    const core = /^src\/review\/(acts|ideas|themes)\//;
    const other = /^src\/review\/[^/]+\//;
    expect(breaking(({ from, to }) => core.test(from) && other.test(to) && !core.test(to))).toEqual([]);
  });

  test('a room is entered by its index.ts only, so that its inside can change', () => {
    expect(
      breaking(({ from, to, typeOnly }) => {
        const room = folderOf(to);
        if (!room || !ROOMS.includes(room) || folderOf(from) === room) return false;
        // The one type that joins all tables needs the table types and nothing else.
        if (from === 'src/schema.ts' && typeOnly && to.endsWith('.table.js')) return false;
        return to !== `src/${room}/index.js`;
      }),
    ).toEqual([]);
  });

  test('text is entered by its index.ts only', () => {
    expect(
      breaking(
        ({ from, to }) => folderOf(to) === 'text' && folderOf(from) !== 'text' && to !== 'src/text/index.js',
      ),
    ).toEqual([]);
  });

  test('a folder of text builds on those before it only, so that it can be read and tried without what comes after', () => {
    const floorOf = (path: string): number =>
      TEXT_FOLDERS.indexOf(/^src\/text\/([^/]+)\//.exec(path)?.[1] ?? '');
    const known = files.filter(({ path }) => /^src\/text\/.+\//.test(path));
    expect(known.map(({ path }) => path).filter((path) => floorOf(path) < 0)).toEqual([]);
    expect(
      breaking(({ from, to, typeOnly }) => !typeOnly && floorOf(from) >= 0 && floorOf(to) > floorOf(from)),
    ).toEqual([]);
  });

  test('generic folders know no room, so that a room can be added without touching them', () => {
    expect(
      breaking(
        ({ from, to }) => GENERIC.includes(folderOf(from) ?? '') && ROOMS.includes(folderOf(to) ?? ''),
      ),
    ).toEqual([]);
  });

  test('SQL is written in repositories, so that every query of a room is found in one place', () => {
    expect(
      breaking(
        ({ from, to, typeOnly }) =>
          to === 'kysely' && !typeOnly && !/\.repository\.ts$|^src\/db\//.test(from) && !onlyTypes(from, to),
      ),
    ).toEqual([]);
  });

  test('Express stays in web/ and the routes, so that rules can be read and tested without HTTP', () => {
    expect(
      breaking(
        ({ from, to, typeOnly }) =>
          to === 'express' &&
          !typeOnly &&
          !/^src\/(web\/|app\.ts$)|\.routes\.ts$/.test(from) &&
          !onlyTypes(from, to),
      ),
    ).toEqual([]);
  });

  test('the environment is read in one place, so that every setting is checked and documented', () => {
    const readers = files.filter(({ path, text }) => /process\.env/.test(text) && path !== 'src/config.ts');
    // The two entrances hand the environment to readConfig.
    expect(
      readers.map(({ path }) => path).filter((path) => !/^src\/(main|cli)\.ts$|^src\/cli\//.test(path)),
    ).toEqual([]);
  });

  test('downstream rooms ask whether an idea is active, so that split and joined ideas are not counted twice', () => {
    // These two tell apart why an idea does not take part.
    const allowed = ['src/review/ideas/reviewed-idea.repository.ts', 'src/review/acts/undo.repository.ts'];
    const asking = files.filter(
      ({ text, path }) => /withdrawn_at/.test(text) && folderOf(path) !== 'capture',
    );
    expect(asking.map(({ path }) => path).filter((path) => !allowed.includes(path))).toEqual([]);
  });

  test('no folder or file is named for nothing', () => {
    const nameless = /(^|[/-])(utils?|helpers?|common|misc|manager)([./-]|$)/;
    expect(files.map(({ path }) => path).filter((path) => nameless.test(path))).toEqual([]);
  });
});

/** `import { type A, type B } from …` brings in no value either. */
function onlyTypes(from: string, to: string): boolean {
  const text = files.find(({ path }) => path === from)?.text ?? '';
  const names = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from '${to}'`).exec(text)?.[1];
  return (
    names !== undefined &&
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .every((name) => name.startsWith('type '))
  );
}
