import { describe, expect, it } from '@jest/globals';
import { changeLaws } from '../../src/capture/project.js';

const before = [
  { key: 'wmo', name: 'Wmo' },
  { key: 'jeugdwet', name: 'Jeugdwet' },
];

describe('the laws of a project', () => {
  it('get keys from their names, the usual ones the usual keys, each its own', () => {
    expect(changeLaws(['WMO', 'Wet maatschappelijke opvang', 'Élan!', 'elan', '½', '漢字'], [], [])).toEqual({
      ok: true,
      laws: [
        { key: 'wmo', name: 'WMO' },
        { key: 'wet-maatschappelijke-opvang', name: 'Wet maatschappelijke opvang' },
        { key: 'elan', name: 'Élan!' },
        { key: 'elan-2', name: 'elan' },
        { key: '½', name: '½' },
        { key: '漢字', name: '漢字' },
      ],
    });
    expect(changeLaws(['!!'], [], [])).toEqual({ ok: true, laws: [{ key: 'law', name: '!!' }] });
  });

  it('keep their keys in any order', () => {
    expect(changeLaws(['jeugdwet', 'Wmo'], before, [])).toEqual({
      ok: true,
      laws: [
        { key: 'jeugdwet', name: 'jeugdwet' },
        { key: 'wmo', name: 'Wmo' },
      ],
    });
  });

  it('are renamed when a new line takes the place of one that ideas refer to', () => {
    expect(changeLaws(['Wet maatschappelijke ondersteuning 2015', 'Jeugdwet'], before, ['wmo'])).toEqual({
      ok: true,
      laws: [
        { key: 'wmo', name: 'Wet maatschappelijke ondersteuning 2015' },
        { key: 'jeugdwet', name: 'Jeugdwet' },
      ],
    });
  });

  it('do not get the key of a law that went and that no idea refers to', () => {
    expect(changeLaws(['Wet inburgering', 'Jeugdwet'], before, [])).toEqual({
      ok: true,
      laws: [
        { key: 'wet-inburgering', name: 'Wet inburgering' },
        { key: 'jeugdwet', name: 'Jeugdwet' },
      ],
    });
  });

  it('stay what the analysis recognises when they are written otherwise', () => {
    for (const name of ['Wmo 2015', 'Wet maatschappelijke ondersteuning']) {
      expect(changeLaws([name, 'Jeugdwet'], before, [])).toEqual({
        ok: true,
        laws: [{ key: 'wmo', name }, before[1]],
      });
    }
  });

  it('cannot go while ideas refer to them, and can when none do', () => {
    expect(changeLaws(['Jeugdwet'], before, ['wmo'])).toEqual({ ok: false, inUse: [before[0]] });
    expect(changeLaws(['Jeugdwet'], before, [])).toEqual({ ok: true, laws: [before[1]] });
    expect(changeLaws([], before, [])).toEqual({ ok: true, laws: [] });
  });
});
