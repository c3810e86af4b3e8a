import { rm } from 'node:fs/promises';
import { expect, it, jest } from '@jest/globals';
import { demo } from '../../src/cli/demo.js';
import { makeDataDirectory } from '../support/data-directory.js';

it('loads the example once, and says so the second time', async () => {
  const directory = await makeDataDirectory();
  const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    expect(await demo({ DATA_DIRECTORY: directory })).toBe(0);
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('300 ideeën'));
    expect(await demo({ DATA_DIRECTORY: directory })).toBe(0);
    expect(said).toHaveBeenLastCalledWith(expect.stringContaining('Er is niets veranderd'));
  } finally {
    said.mockRestore();
    await rm(directory, { recursive: true, force: true });
  }
});
