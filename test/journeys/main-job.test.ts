// The main job as a user does it on a fresh machine, once with JavaScript and once without.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright-core';
import { openChromium, openContext } from '../support/chromium.js';
import { analyse, setUpWithExample } from '../support/journey.js';
import { makeDataDirectory } from '../support/data-directory.js';
import { startServer, type RunningServer } from '../support/server.js';

let chromium: Browser;
let folder: string;
beforeAll(async () => {
  chromium = await openChromium();
  folder = mkdtempSync(join(tmpdir(), 'oogst-files-'));
});
afterAll(async () => {
  await chromium.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([true, false])('from raw ideas to a file, JavaScript %s', (javaScriptEnabled) => {
  const IDEA = 'mijn moeder durft de bus niet meer in';
  const THEME = 'Vervoer dat bij mensen past';
  let server: RunningServer;
  let page: Page;
  let project: string;
  let themePath: string;
  let targetName: string;
  let moved: string[];

  beforeAll(async () => {
    // Once from nothing, as on a fresh machine; the start is the same without JavaScript.
    server = await startServer(javaScriptEnabled ? {} : { dataDirectory: await makeDataDirectory() });
    const context = await openContext(chromium, { javaScriptEnabled, acceptDownloads: true });
    page = await context.newPage();
  });
  afterAll(() => server.remove());

  test('sets up and loads the example', async () => {
    project = await setUpWithExample(page, server);
    await page.getByRole('link', { name: 'Data, privacy en vertrouwen' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Data, privacy en vertrouwen');
  });

  test('saves an idea in workshop 7 and is ready for the next', async () => {
    const field = page.getByLabel('Wat is er gezegd?');
    expect(await field.evaluate('document.activeElement === document.querySelector("textarea")')).toBe(true);
    await field.fill(IDEA);
    if (javaScriptEnabled) await page.keyboard.press('Enter');
    else await page.getByRole('button', { name: 'Idee opslaan' }).click();
    await page.getByRole('link', { name: 'W07-24', exact: true }).waitFor();
    expect(await page.locator('li', { hasText: IDEA }).count()).toBe(1);
    expect(await field.inputValue()).toBe('');
    expect(await field.evaluate('document.activeElement === document.querySelector("textarea")')).toBe(true);
  });

  test('analyses, and shows proposals', async () => {
    await analyse(page, project);
    await page.getByRole('link', { name: 'Bekijk de thema’s' }).click();
    expect(await page.getByRole('button', { name: /^Overnemen als thema/ }).count()).toBeGreaterThan(3);
  });

  test('renames a theme', async () => {
    await page.locator('.oogst-theme-card a').first().click();
    themePath = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Naam en omschrijving' }).click();
    await page.getByLabel('Naam', { exact: true }).fill(THEME);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(THEME);
  });

  test('moves two ideas', async () => {
    const ticks = page.getByRole('checkbox');
    moved = [];
    for (const index of [0, 1]) {
      moved.push((await ticks.nth(index).getAttribute('value')) ?? '');
      await ticks.nth(index).check();
    }
    const proposals = page.locator('optgroup[label="Voorstellen"] option');
    targetName = (await proposals.first().innerText()).trim();
    const target = (await proposals.first().getAttribute('value')) ?? '';
    await page.getByLabel('Verplaats naar').selectOption(target);
    await page.getByRole('button', { name: 'Verplaatsen' }).click();
    expect(await page.getByRole('status').first().innerText()).toContain('2 ideeën verplaatst');
    for (const code of moved) expect(await page.locator(`input[value="${code}"]`).count()).toBe(0);
  });

  test('analyses again, and the name and the moves are still there', async () => {
    await analyse(page, project);
    await page.goto(server.url + themePath);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(THEME);
    await page.goto(`${server.url}${project}/themes`);
    await page.getByRole('link', { name: targetName, exact: true }).click();
    for (const code of moved) {
      expect(await page.locator('.oogst-idea', { hasText: code }).count()).toBeGreaterThan(0);
    }
  });

  test('exports both files, and LibreOffice reads them as they were meant', async () => {
    await page.goto(`${server.url}${project}/export`);
    const ideas = await open(await download('Download ideeën (CSV)'));
    expect(ideas[0]?.map(({ text }) => text).slice(0, 4)).toEqual(['Code', 'Traject', 'Workshop', 'Tekst']);
    expect(ideas).toHaveLength(302);
    const mine = ideas.find((row) => row[3]?.text === IDEA);
    expect(mine?.[0]?.text).toBe('W07-24');
    const columns = ideas[0]?.map(({ text }) => text) ?? [];
    const decidedBy = columns.indexOf('Besloten door');
    for (const code of moved) {
      const row = ideas.find(([cell]) => cell?.text === code);
      expect(row?.[columns.indexOf('Thema')]?.text).toBe(targetName);
      expect(row?.[decidedBy]?.text).toBe('mens');
    }
    // A decimal comma makes a number, so that Excel can sort and average it.
    const confidence = columns.indexOf('Zekerheid');
    const numbers = ideas.slice(1).map((row) => row[confidence]?.type);
    expect(numbers.filter((type) => type === 'float').length).toBeGreaterThan(250);

    const themes = await open(await download('Download thema’s (CSV)'));
    expect(themes.map(([cell]) => cell?.text)).toContain(THEME);
    expect(themes[1]?.[3]?.type).toBe('float');
  });

  async function download(button: string): Promise<string> {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = join(folder, (await waiting).suggestedFilename());
    await (await waiting).saveAs(file);
    return file;
  }
});

interface Cell {
  text: string;
  /** As LibreOffice understood it: `string` or `float`. */
  type: string;
}

/** Opens a file as a Dutch spreadsheet would (semicolon, UTF-8, Dutch numbers) and gives its cells. */
async function open(csv: string): Promise<Cell[][]> {
  const DUTCH_CSV = 'CSV:59,34,76,1,,1043,false,true';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', `--infilter=${DUTCH_CSV}`, '--convert-to', 'fods', '--outdir', folder, csv],
    { stdio: 'ignore' },
  );
  const $ = load(readFileSync(csv.replace(/\.csv$/, '.fods'), 'utf8'), { xml: true });
  return $('table\\:table-row')
    .toArray()
    .map((row) =>
      $(row)
        .children('table\\:table-cell')
        .toArray()
        .flatMap((cell) => {
          const text = $(cell)
            .children('text\\:p')
            .toArray()
            .map((line) => $(line).text())
            .join('\n');
          const repeated = Math.min(Number($(cell).attr('table:number-columns-repeated') ?? 1), 50);
          return Array.from({ length: repeated }, () => ({
            text,
            type: $(cell).attr('office:value-type') ?? '',
          }));
        }),
    )
    .filter((cells) => cells.some(({ text }) => text !== ''));
}
