import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pickColumns, readCsv } from '../../src/csv/index.js';

const CLI = fileURLToPath(new URL('../../src/cli.js', import.meta.url));
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oogst-cli-'));
  file('ideas.csv', IDEAS);
});
afterAll(() => rmSync(folder, { recursive: true }));

const SUBJECTS: Record<string, string[]> = {
  vervoer: [
    'De bus rijdt niet meer op zondag in ons dorp',
    'Een belbus voor ouderen naar het ziekenhuis',
    'De bushalte is te ver lopen met een rollator',
    'Regiotaxi komt altijd te laat',
    'Buurtauto delen met vrijwillige chauffeurs',
  ],
  schulden: [
    'Schuldhulp duurt te lang en de deurwaarder staat al voor de deur',
    'Help mensen eerder bij een betalingsachterstand',
    'Gezinnen met schulden durven de post niet te openen',
    'Een budgetcoach in elk buurthuis tegen geldzorgen',
    'De deurwaarder kost meer dan de schuld zelf',
  ],
  jeugd: [
    'De wachtlijst voor jeugdzorg is een jaar',
    'Jongeren willen een eigen plek om elkaar te zien',
    'Op school ziet niemand dat een kind het moeilijk heeft',
    'Jeugdhulp moet naar het gezin toe komen',
    'De wachttijd voor jeugdzorg is een jaar lang',
  ],
};
const TEXTS = Object.values(SUBJECTS).flat();
const IDEAS = `id;workshop;text\r\n${TEXTS.map((text, i) => `W${i + 1};1;"${text}"`).join('\r\n')}\r\nW16;2;"Mevrouw Van der Molen, 06-12345678: de microfoon deed het niet"\r\n`;

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

function oogst(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

async function rowsOf(name: string): Promise<Record<string, string>[]> {
  const table = await readCsv(readFileSync(join(folder, name)));
  return pickColumns(table, table.columns).map(({ values }) => values);
}

describe('oogst analyse', () => {
  test('writes one row for each row of the input, in its order, with exactly the promised columns', async () => {
    const { code, out, error } = oogst(
      'analyse',
      'ideas.csv',
      '--out',
      'result.csv',
      '--themes-out=themes.csv',
    );
    expect([code, out, error]).toEqual([0, '', '']);
    const bytes = readFileSync(join(folder, 'result.csv'), 'utf8');
    expect(bytes.split('\r\n')[0]).toBe(
      'id,theme,theme_label,second_theme,confidence,review_rank,tags,laws,duplicate_of,personal_data',
    );
    const rows = await rowsOf('result.csv');
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 16 }, (_, i) => `W${i + 1}`));
    expect(rows.map(({ review_rank: rank }) => Number(rank)).sort((a, b) => a - b)).toEqual(
      rows.map((_, i) => i + 1),
    );
    for (const { confidence } of rows) expect(confidence).toMatch(/^(?:0|1|0\.\d{1,4})$/u);
    expect(rows[15]?.['personal_data']).toBe('Van der Molen || 06-12345678');
    const themes = await rowsOf('themes.csv');
    expect(Object.keys(themes[0] ?? {})).toEqual([
      'theme',
      'label',
      'description',
      'size',
      'key_terms',
      'representative_ids',
    ]);
    const placed = rows.filter(({ theme }) => theme !== '').length;
    expect(themes.reduce((sum, { size }) => sum + Number(size), 0)).toBe(placed);
  });

  test('gives the same result for another order of the rows', async () => {
    const [header = '', ...lines] = IDEAS.trimEnd().split('\r\n');
    file('turned.csv', [header, ...lines.reverse()].join('\n'));
    oogst('analyse', 'ideas.csv', '--out', 'first.csv', '--themes', '3');
    oogst('analyse', 'turned.csv', '--out', 'second.csv', '--themes', '3');
    expect((await rowsOf('second.csv')).reverse()).toEqual(await rowsOf('first.csv'));
  });

  test('obeys decisions and shows the exact name given', async () => {
    file(
      'decisions.csv',
      'id,theme,together,apart\nW1,Beter vervoer,,\nW2,Beter vervoer,,\nW6,"Geld, en zorgen",,\nW16,event,,\nW3,,,W6\n',
    );
    const { code, error } = oogst(
      'analyse',
      'ideas.csv',
      '--out',
      'd.csv',
      '--decisions',
      'decisions.csv',
      '--themes=4',
    );
    expect([code, error]).toEqual([0, '']);
    const rows = await rowsOf('d.csv');
    const theme = (id: string) => rows.find((row) => row['id'] === id)?.['theme'];
    expect([theme('W1'), theme('W2'), theme('W6'), theme('W16')]).toEqual([
      'Beter vervoer',
      'Beter vervoer',
      'Geld, en zorgen',
      'event',
    ]);
    expect(theme('W3')).not.toBe('Geld, en zorgen');
    expect(rows.find(({ id }) => id === 'W1')?.['confidence']).toBe('1');
  });

  test('places ideas in the themes of a codebook under their exact names', async () => {
    file(
      'codebook.csv',
      'theme;description;example_ids\nVervoer & bereikbaarheid;bus en taxi;W1 | W2\nSchulden;;W6|W99\n',
    );
    const { code, error } = oogst('analyse', 'ideas.csv', '--out', 'c.csv', '--codebook', 'codebook.csv');
    expect([code, error]).toEqual([0, '']);
    const themes = new Set((await rowsOf('c.csv')).map(({ theme }) => theme));
    expect([...themes]).toEqual(expect.arrayContaining(['Vervoer & bereikbaarheid', 'Schulden']));
  });

  test('counts the event among the themes that were asked for, also when all of them have names', async () => {
    file('three.csv', 'theme\nVervoer\nSchulden\nJeugd\n');
    for (const [count, event] of [
      ['3', false],
      ['4', true],
    ] as const) {
      const files = ['--out', 'n.csv', '--themes-out', 'nt.csv'];
      oogst('analyse', 'ideas.csv', ...files, '--codebook', 'three.csv', '--themes', count);
      const themes = (await rowsOf('nt.csv')).map(({ theme }) => theme);
      expect([themes.length, themes.includes('event')]).toEqual([Number(count), event]);
    }
  });

  test('keeps the identity of themes from an earlier run', async () => {
    oogst('analyse', 'ideas.csv', '--out', 'run1.csv', '--themes', '3');
    oogst(
      'analyse',
      'ideas.csv',
      '--out',
      'run2.csv',
      '--themes',
      '3',
      '--previous',
      'run1.csv',
      '--seed',
      '-5',
    );
    const [before, after] = [await rowsOf('run1.csv'), await rowsOf('run2.csv')];
    const same = before.filter((row, i) => row['theme'] === after[i]?.['theme']).length;
    expect(same).toBeGreaterThan(before.length / 2);
  });

  test('lists what is nearly the same, with why it is a double or none', async () => {
    const streets = ['Kerkstraat', 'Stationsweg'].map(
      (street) => `Op de ${street} wordt te hard gereden, maak er 30 km van met drempels`,
    );
    const lines = [...TEXTS, ...streets, 'De bus rijd niet meer op zondag in ons dorp'].map(
      (t, i) => `${i},"${t}"`,
    );
    file('doubles-in.csv', `id,text\n${lines.join('\n')}\n`);
    oogst('analyse', 'doubles-in.csv', '--out', 'r.csv', '--doubles-out', 'doubles.csv');
    const rows = await rowsOf('doubles.csv');
    expect(rows.filter(({ id }) => Number(id) >= TEXTS.length)).toEqual([
      {
        id: '15',
        other_id: '16',
        double: 'no',
        reason: 'name',
        score: '',
        words: 'Kerkstraat | Stationsweg',
        text: streets[0],
        other_text: streets[1],
      },
      expect.objectContaining({ id: '17', other_id: '0', double: 'yes', reason: 'retyped' }),
    ]);

    file('not-doubles.csv', 'id,theme,distinct\n0,,17\n');
    const again = ['--decisions', 'not-doubles.csv', '--doubles-out', 'doubles.csv'];
    expect(oogst('analyse', 'doubles-in.csv', '--out', 's.csv', ...again).code).toBe(0);
    expect((await rowsOf('doubles.csv')).map(({ id, other_id: other }) => [id, other])).not.toContainEqual([
      '17',
      '0',
    ]);
    const themes = async (name: string) => (await rowsOf(name)).map(({ theme }) => theme);
    expect(await themes('s.csv')).toEqual(await themes('r.csv'));
  });

  test('--excel writes what a Dutch Excel opens', () => {
    oogst('analyse', 'ideas.csv', '--out', 'excel.csv', '--excel');
    const text = readFileSync(join(folder, 'excel.csv'), 'utf8');
    expect(text.startsWith('\uFEFF"id";"theme";')).toBe(true);
    expect(text).toMatch(/\r\n"W1";"[^"]*";"[^"]*";"[^"]*";"(?:0(?:,\d{1,4})?|1)";"\d+";/u);
  });

  test('leaves nothing but its files behind', () => {
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });
});

describe('wrong input gives one clear line and exit code 2', () => {
  const good = ['ideas.csv', '--out', 'x.csv'];
  test.each<[string, string[], RegExp]>([
    ['no file', [], /no file with ideas/u],
    [
      'a file that is not there',
      ['nowhere.csv', '--out', 'x.csv'],
      /cannot read .*nowhere\.csv: there is no such file/u,
    ],
    ['a directory', ['.', '--out', 'x.csv'], /it is a directory/u],
    ['no --out', ['ideas.csv'], /--out is missing/u],
    ['an unknown option', [...good, '--tehmes', '3'], /--tehmes/u],
    [
      'zero themes',
      [...good, '--themes', '0'],
      /--themes must be a number of 1 or more, or auto; it is "0"/u,
    ],
    ['half a theme', [...good, '--themes=2.5'], /--themes/u],
    ['a strange language', [...good, '--language', 'de'], /--language must be nl or en/u],
    ['a strange seed', [...good, '--seed', 'x'], /--seed must be a whole number/u],
    ['two inputs', [...good, 'more.csv'], /one too many/u],
    ['a result over the input', ['ideas.csv', '--out', './ideas.csv'], /overwrite/u],
    [
      'two results in one file',
      [...good, '--themes-out', 'y.csv', '--doubles-out', 'y.csv'],
      /--themes-out and --doubles-out must be two files/u,
    ],
    ['a directory that is not there', ['ideas.csv', '--out', 'none/x.csv'], /its directory does not exist/u],
  ])('%s', (_name, args, message) => {
    const { code, out, error } = oogst('analyse', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'bad.csv: The file is empty.'],
    ['a header only', 'id,text\n', 'bad.csv: The file has a header line and no rows.'],
    [
      'a missing column',
      'id,tekst\n1,a\n',
      'bad.csv: The column "text" is missing; the file has "id", "tekst".',
    ],
    ['a doubled column', 'id,text,Text\n1,a,b\n', 'bad.csv: The column "text" occurs twice.'],
    [
      'an unclosed quote',
      'id,text\n1,a\n2,"b\n',
      'bad.csv: Line 3 has a quoted field that is not closed properly.',
    ],
    ['a ragged row', 'id,text\n1,a\n2,b,c\n', 'bad.csv: Line 3 has 3 fields; the header has 2.'],
    ['doubled ids', 'id,text\n1,a\n2,b\n1,c\n', 'bad.csv: each id must occur once: "1" (lines 2 and 4).'],
    ['a missing id', 'id,text\n1,a\n,b\n', 'bad.csv: line 3 has no id.'],
    [
      'a workbook',
      Buffer.from([0x50, 0x4b, 3, 4, 0]),
      'bad.csv: This is a zip file, not a CSV file: a spreadsheet such as .xlsx or .ods must first be saved as CSV.',
    ],
  ])('%s', (_name, content, message) => {
    file('bad.csv', content);
    const { code, error } = oogst('analyse', 'bad.csv', '--out', 'x.csv');
    expect([code, error]).toEqual([2, `oogst: ${message}\n`]);
    expect(readdirSync(folder)).not.toContain('x.csv');
  });

  test('decisions about ideas that are not there', () => {
    file('bad.csv', 'id,theme\nW1,A\nX1,A\nX2,A\n');
    const { code, error } = oogst('analyse', 'ideas.csv', '--out', 'x.csv', '--decisions', 'bad.csv');
    expect([code, error]).toEqual([2, 'oogst: bad.csv: no idea has the id "X1" and "X2".\n']);
  });

  test('a theme that stands twice in the codebook but for the blanks around it', () => {
    file('bad.csv', 'theme\nZorg\nZorg \n');
    const { code, error } = oogst('analyse', 'ideas.csv', '--out', 'x.csv', '--codebook', 'bad.csv');
    expect([code, error]).toEqual([
      2,
      'oogst: bad.csv: each theme must occur once: "Zorg" (lines 2 and 3).\n',
    ]);
  });

  test('fewer themes than the codebook has', () => {
    file('codebook.csv', 'theme\nEen\nTwee\nDrie, en meer\n');
    const { code, error } = oogst(
      'analyse',
      'ideas.csv',
      '--out',
      'x.csv',
      '--codebook',
      'codebook.csv',
      '--themes',
      '2',
    );
    expect([code, error]).toEqual([2, 'oogst: --themes 2 is less than the 3 themes of the codebook.\n']);
  });
});

describe('help', () => {
  test('explains every option and column, with examples', () => {
    const { code, out, error } = oogst('--help');
    expect([code, error]).toEqual([0, '']);
    const words =
      '--out --themes-out --doubles-out --themes --codebook --decisions --previous --seed --language --laws --excel --help review_rank duplicate_of personal_data together apart distinct Examples: ideeën'.split(
        ' ',
      );
    for (const word of words) expect(out).toContain(word);
    expect(out).toContain('oogst demo: ');
    expect(oogst('analyse', '--help').out).toContain('result.csv has one row');
  });

  test('comes with exit code 2 when no or an unknown command is given', () => {
    expect(oogst().code).toBe(2);
    const { code, error } = oogst('constructor');
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/^oogst: unknown command "constructor"\. .*\n$/u),
    ]);
  });
});
