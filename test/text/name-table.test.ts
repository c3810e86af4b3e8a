import { describe, expect, test } from '@jest/globals';
import { NameTable } from '../../src/text/knowledge/name-table.js';
import { SectionReader, SectionWriter } from '../../src/text/knowledge/sections.js';
import { fc } from '../support/properties.js';

function asRead(names: readonly string[]): NameTable {
  const writer = new SectionWriter();
  NameTable.of(names).write(writer);
  return NameTable.read(new SectionReader(writer.bytes()));
}

describe('the numbers of names in a file', () => {
  test('are those of their order, and other names have none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 200 }), fc.array(fc.string()), (names, others) => {
        const table = asRead(names);
        const numbers = new Map(names.map((name, number) => [name, number]));
        expect(table.size).toBe(names.length);
        for (const name of [...names, ...others]) {
          expect(table.get(name)).toBe(numbers.get(name));
          expect(table.has(name)).toBe(numbers.has(name));
        }
      }),
    );
  });

  test('tell names apart that are alike', () => {
    const table = asRead(['bus', 'bu', 'us', 'busbus', 'üs', 'sub']);
    expect(['bus', 'bu', 'us', 'busbus', 'üs', 'sub', 'b', ''].map((name) => table.get(name))).toEqual([
      0,
      1,
      2,
      3,
      4,
      5,
      undefined,
      undefined,
    ]);
  });
});
