import { describe, expect, test } from '@jest/globals';
import { CsvError, pickColumns, readCsv } from '../../src/csv/index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function failure(work: Promise<unknown>): Promise<CsvError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(CsvError);
  return error as CsvError;
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('reading', () => {
  test.each([
    ['comma', 'id,text\n1,een\n'],
    ['semicolon', 'id;text\n1;een\n'],
    ['tab', 'id\ttext\n1\teen\n'],
    ['Excel’s separator line', 'sep=;\r\nid;text\r\n1;een\r\n'],
    ['a header in quotes with commas', '"id";"a, b, c";text\n1;2;een\n'],
    ['mixed line ends', 'id,text\n1,een\r\n2,twee\r3,drie'],
    ['blank rows and blank lines', '\n\nid,text\n\n1,een\n , \n,\n\n'],
  ])('detects the delimiter: %s', async (_name, text) => {
    const table = await readCsv(utf8(text));
    const [first] = pickColumns(table, ['id', 'text']);
    expect(first?.values).toEqual({ id: '1', text: 'een' });
  });

  test('prefers the delimiter that shows the expected columns', async () => {
    const table = await readCsv(utf8('id;text;a,b,c,d\n1;een;x\n'), { expected: ['ID', 'text'] });
    expect(table.columns).toEqual(['id', 'text', 'a,b,c,d']);
  });

  test('keeps commas in a file of one column', async () => {
    const table = await readCsv(utf8('theme\nGroen, water en klimaat\n"Wonen; zorg"\n'));
    expect(table.rows.map(({ cells }) => cells)).toEqual([['Groen, water en klimaat'], ['Wonen; zorg']]);
  });

  const sentence = 'id;text\r\n1;Café “De Brug” kost € 5 – één\r\n';
  test.each([
    ['utf-8', utf8(sentence)],
    ['utf-8', utf8(`\uFEFF${sentence}`)],
    ['utf-16le', utf16(`\uFEFF${sentence}`, false)],
    ['utf-16be', utf16(`\uFEFF${sentence}`, true)],
    ['utf-16le', utf16(sentence, false)],
    ['utf-16be', utf16(sentence, true)],
  ])('reads %s with and without mark', async (encoding, bytes) => {
    const table = await readCsv(bytes);
    expect(table.encoding).toBe(encoding);
    expect(table.columns).toEqual(['id', 'text']);
    expect(table.rows[0]?.cells[1]).toBe('Café “De Brug” kost € 5 – één');
  });

  test('falls back on windows-1252, with its own euro sign and curly quotes', async () => {
    const bytes = Buffer.concat([
      Buffer.from('id;text\r\n1;caf'),
      Buffer.from([0xe9, 0x20, 0x93, 0x80, 0x94]),
      Buffer.from('\r\n'),
    ]);
    const table = await readCsv(bytes);
    expect(table.encoding).toBe('windows-1252');
    expect(table.rows[0]?.cells[1]).toBe('café “€”');
  });

  test('leaves leading zeros, blanks, formulas and line breaks as they are', async () => {
    const table = await readCsv(utf8('id,text\n007," =1+1\r\nen \n""ja"" "\n'));
    expect(table.rows[0]?.cells).toEqual(['007', ' =1+1\r\nen \n"ja" ']);
  });

  test('numbers rows by the line they begin on, also after line breaks inside quotes', async () => {
    const table = await readCsv(utf8('id,text\r\n1,"a\r\nb\nc"\r\n\r\n2,"d"\r\n3,e'));
    expect(table.rows.map(({ line }) => line)).toEqual([2, 6, 7]);
  });

  test('reads columns named like object internals', async () => {
    const table = await readCsv(utf8('__proto__,constructor,id\na,b,1\n'));
    expect(pickColumns(table, ['constructor', 'id'])[0]?.values).toEqual({ constructor: 'b', id: '1' });
  });
});

describe('refusing', () => {
  test.each([
    ['empty', '', undefined],
    ['empty', '\uFEFF \r\n\n', undefined],
    ['header-only', 'id,text\n', 1],
    ['header-only', 'id,text\n , \n\n', 1],
    ['unclosed-quote', 'id,text\r\n1,"a\r\nb"\r\n2,"open\r\n3,b\r\n', 4],
    ['unclosed-quote', 'id,text\n1,a\n2,"open\n3,"b"\n', 3],
    ['stray-quote', 'id,text\n1,a\n2,zei "nee"\n', 3],
    ['ragged-row', 'id,text\n1,"a\nb"\n2,b,c\n', 4],
    ['ragged-row', 'id,text\n1,a\n2\n', 3],
  ])('%s in %j', async (code, text, line) => {
    const error = await failure(readCsv(utf8(text)));
    expect(error.code).toBe(code);
    expect(error.details.line).toBe(line);
    if (line !== undefined && code !== 'header-only') expect(error.message).toContain(`Line ${line} `);
  });

  test('an unclosed quote far beyond one chunk, at its own line', async () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => `${i},regel ${i} é`);
    lines[20_000] = '20000,"open';
    const error = await failure(readCsv(utf8(`id,text\n${lines.join('\n')}\n`)));
    expect(error.details.line).toBe(20_002);
  });

  test.each([
    ['zip', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0])],
    ['exe', Buffer.from('MZ\x90\0\x03\0\0\0\x04')],
    ['pdf', Buffer.from('%PDF-1.7')],
    ['xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['binary', Buffer.from('id,text\n1,a\0b')],
  ])('a renamed %s file', async (kind, bytes) => {
    const error = await failure(readCsv(bytes));
    expect([error.code, error.details.fileKind]).toEqual(['not-text', kind]);
  });

  test('a missing column names what the file has', async () => {
    const table = await readCsv(utf8('id,tekst\n1,a\n'));
    expect(() => pickColumns(table, ['id', 'text'])).toThrow(
      'The column "text" is missing; the file has "id", "tekst".',
    );
  });

  test('a duplicate column only when it was asked for', async () => {
    const table = await readCsv(utf8('id,Text,text ,x,x\n1,a,b,c,d\n'));
    expect(() => pickColumns(table, ['id', 'text'])).toThrow('The column "text" occurs twice.');
    expect(pickColumns(table, ['id'])).toHaveLength(1);
  });

  test('more rows than allowed', async () => {
    const text = utf8(`id\n${'1\n'.repeat(11)}`);
    expect((await failure(readCsv(text, { maxRows: 10 }))).code).toBe('too-many-rows');
    expect((await readCsv(text, { maxRows: 11 })).rows).toHaveLength(11);
  });
});
