import { describe, expect, it } from '@jest/globals';
import { readPastedList } from '../../src/capture/pasted-list.js';

const texts = (list: string) => readPastedList(list).map((line) => line.text);

describe('a pasted list', () => {
  it('drops blank lines and keeps the number of each line', () => {
    expect(readPastedList('een\n\n  \u200b \ntwee')).toEqual([
      { number: 1, text: 'een', sameAs: null },
      { number: 4, text: 'twee', sameAs: null },
    ]);
    expect(readPastedList('\n \n')).toEqual([]);
  });

  it('takes bullets away from any line, and leaves a minus', () => {
    expect(texts('• een\n- twee\n* drie\n– vier\n•vijf\n-5 graden in de zaal\nzes')).toEqual([
      'een',
      'twee',
      'drie',
      'vier',
      'vijf',
      '-5 graden in de zaal',
      'zes',
    ]);
  });

  it('takes numbers away only when the whole list has them', () => {
    expect(texts('1. een\n2) twee\n10. tien')).toEqual(['een', 'twee', 'tien']);
    expect(texts('1. een\ntwee')).toEqual(['1. een', 'twee']);
    expect(texts('2 fietsen per gezin\n3 bankjes')).toEqual(['2 fietsen per gezin', '3 bankjes']);
  });

  it('drops a line that is only a marker', () => {
    expect(texts('•\n- \neen')).toEqual(['-', 'een']);
    expect(texts('• \n• een')).toEqual(['een']);
  });

  it('marks doubles in the list and with ideas that are there, whatever their case, blanks and full stop', () => {
    const lines = readPastedList('Meer bankjes\nmeer  bankjes.\nOPEN HUIS', [
      { code: 'W01-3', text: 'Open huis!' },
      { code: 'W01-9', text: 'open huis' },
    ]);
    expect(lines.map((line) => line.sameAs)).toEqual([null, { line: 1 }, { code: 'W01-3' }]);
  });
});
