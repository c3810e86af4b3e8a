import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { waitUntil } from '../support/wait.js';
import { readCsv, unguardFormula, writeCsv, type CsvCell, type CsvForm } from '../../src/csv/index.js';

async function written(form: CsvForm, header: string[], rows: CsvCell[][]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of writeCsv(form, header, rows)) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}

/** Lone surrogates cannot be written in UTF-8. */
const wellFormed = (text: string) => Buffer.from(text).toString();

describe('RFC 4180 form', () => {
  test('is UTF-8 without mark, comma, CRLF, decimal point, nothing escaped', async () => {
    const bytes = await written(
      'rfc4180',
      ['id', 'text'],
      [
        ['1', '=1+1; é'],
        ['2', 'a,"b"'],
        ['3', 'x\ny'],
        ['4', 'x\ry'],
        [0.25, null],
      ],
    );
    expect(bytes.toString('utf8')).toBe(
      'id,text\r\n1,=1+1; é\r\n2,"a,""b"""\r\n3,"x\ny"\r\n4,"x\ry"\r\n0.25,\r\n',
    );
  });

  test('reads back as it was written, whatever the text', async () => {
    const cell = fc
      .string({ unit: 'grapheme-composite' })
      .map((text) => wellFormed(text.replaceAll('\0', '')));
    const lively = fc.oneof(
      cell,
      fc.constantFrom('"', '\r', '\n', '\r\n', ' ', ';', '\t', '""', ',', '\u2028'),
    );
    const text = fc.array(lively, { maxLength: 6 }).map((parts) => `x${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text, text), { minLength: 1 }), async (rows) => {
        const table = await readCsv(await written('rfc4180', ['id', 'text', 'c'], rows));
        expect(table.rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  test('keeps an empty row of one column from becoming a blank line', async () => {
    expect((await written('rfc4180', ['theme'], [['']])).toString()).toBe('theme\r\n""\r\n');
  });
});

describe('Dutch Excel form', () => {
  test('has a mark, semicolons, CRLF, a decimal comma and quotes around every field', async () => {
    const bytes = await written(
      'dutch-excel',
      ['code', 'tekst'],
      [
        ['W07-14', 'zei: "ja;\nnee"'],
        [0.5, null],
      ],
    );
    expect(bytes.toString('utf8')).toBe(
      '\uFEFF"code";"tekst"\r\n"W07-14";"zei: ""ja;\nnee"""\r\n"0,5";""\r\n',
    );
  });

  test.each([
    '=1',
    '+1',
    '-1',
    '@a',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '\n=1',
    ' \r\n\t@a',
    '\tx',
    '\rx',
    '\u200b=1',
    '\u00a0-1',
    "'=1",
    '\u0007=1',
  ])('makes %j harmless', async (text) => {
    const bytes = await written('dutch-excel', ['t'], [[text]]);
    expect(bytes.toString('utf8').startsWith(`\uFEFF"t"\r\n"'`)).toBe(true);
  });

  test('leaves numbers, dates and ordinary text without apostrophe', async () => {
    const bytes = await written('dutch-excel', ['t'], [[-1.5], ['2026-11-19'], ['a = b'], ["'s avonds"]]);
    expect(bytes.toString('utf8')).not.toContain(`"'2`);
    expect(bytes.toString('utf8')).toBe(`\uFEFF"t"\r\n"-1,5"\r\n"2026-11-19"\r\n"a = b"\r\n"'s avonds"\r\n`);
  });

  test('leaves out control characters that a spreadsheet cannot show', async () => {
    expect((await written('dutch-excel', ['t'], [['a\u0001b\u001fc\u007f\td']])).toString()).toContain(
      '"abc\td"',
    );
  });

  test('reads back as it was written, once the guard is taken off', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=', '+', '-', '@', '＝', ' ', '\n', '\r', '\t', "'", '"', ';', '\u200b'),
    );
    const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => wellFormed(parts.join('')));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, fc.constant('x')), { minLength: 1 }), async (rows) => {
        const table = await readCsv(await written('dutch-excel', ['text', 'x'], rows));
        expect(table.rows.map(({ cells }) => cells.map(unguardFormula))).toEqual(rows);
      }),
    );
  });
});

describe('the stream', () => {
  test('asks for rows only as fast as it is read, and closes the source when the reader stops', async () => {
    let produced = 0;
    let closed = false;
    async function* rows() {
      try {
        for (;;) {
          produced++;
          yield ['x'.repeat(1_000)];
        }
      } finally {
        closed = true;
      }
    }
    for await (const chunk of writeCsv('rfc4180', ['t'], rows())) {
      expect(chunk).toBeDefined();
      break;
    }
    await waitUntil(async () => closed);
    expect(produced).toBeLessThan(2_000);
  });

  test('carries an error of the source to the reader', async () => {
    async function* rows() {
      yield ['a'];
      throw new Error('database away');
    }
    const reading = (async () => {
      for await (const chunk of writeCsv('rfc4180', ['t'], rows())) void chunk;
    })();
    await expect(reading).rejects.toThrow('database away');
  });

  test('writes only the header for no rows', async () => {
    expect((await written('rfc4180', ['a', 'b'], [])).toString()).toBe('a,b\r\n');
  });
});
