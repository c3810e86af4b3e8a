import { CsvError } from './errors.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** First bytes of files that people rename to .csv or choose by mistake. */
const SIGNATURES: { kind: string; bytes: number[]; advice?: string }[] = [
  {
    kind: 'zip',
    bytes: [0x50, 0x4b, 0x03, 0x04],
    advice: 'a spreadsheet such as .xlsx or .ods must first be saved as CSV',
  },
  {
    kind: 'xls',
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    advice: 'an old Excel workbook must first be saved as CSV',
  },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'elf', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
];

/**
 * Turns the bytes of a text file into a string without byte order mark. UTF-8 and UTF-16 are recognised by their mark,
 * UTF-16 without one by its zero bytes, UTF-8 without one by being valid; anything else is read as windows-1252, which
 * is what a Dutch Excel wrote for "CSV" for decades.
 *
 * @throws CsvError 'not-text' for a known binary format or a text with NUL characters
 */
export function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  refuseBinary(bytes);
  const encoding = detectEncoding(bytes);
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const exe = text.startsWith('MZ');
    throw new CsvError(
      'not-text',
      exe ? 'This is a program (.exe), not a CSV file.' : 'This is not a text file.',
      {
        fileKind: exe ? 'exe' : 'binary',
      },
    );
  }
  return { text, encoding };
}

/** What windows-1252 has where ISO 8859-1 has control characters (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, because the TextDecoder of Node 20.18.3 and later takes windows-1252 for ISO 8859-1 (nodejs/node #56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (character) => WINDOWS_1252_HIGH.charAt(character.charCodeAt(0) - 0x80));
}

function refuseBinary(bytes: Uint8Array): void {
  const found = SIGNATURES.find(({ bytes: signature }) => signature.every((byte, i) => bytes[i] === byte));
  if (!found) return;
  const advice = found.advice ? `: ${found.advice}` : '';
  throw new CsvError('not-text', `This is a ${found.kind} file, not a CSV file${advice}.`, {
    fileKind: found.kind,
  });
}

function detectEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const unmarked = detectUnmarkedUtf16(bytes.subarray(0, 4096));
  if (unmarked) return unmarked;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Latin text in UTF-16 has a zero in every other byte; a binary file has them anywhere. */
function detectUnmarkedUtf16(sample: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  let zeroFirst = 0;
  let zeroSecond = 0;
  for (let i = 0; i < pairs; i++) {
    if (sample[2 * i] === 0) zeroFirst++;
    if (sample[2 * i + 1] === 0) zeroSecond++;
  }
  if (zeroFirst === 0 && zeroSecond > pairs * 0.7) return 'utf-16le';
  if (zeroSecond === 0 && zeroFirst > pairs * 0.7) return 'utf-16be';
  return undefined;
}
