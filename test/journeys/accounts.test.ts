// People from the first visit to a forgotten password, as they do it; and each page looked at on the way.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityProblems, openChromium, openContext, overflow } from '../support/chromium.js';
import { makeDataDirectory } from '../support/data-directory.js';
import { startServer, type RunningServer } from '../support/server.js';

const PASSWORD = 'vier paarden lopen langzaam';
const NEW_PASSWORD = 'een heel ander wachtwoord';
const DESKTOP = { width: 1280, height: 900 };

let chromium: Browser;
beforeAll(async () => {
  chromium = await openChromium();
});
afterAll(() => chromium.close());

describe.each([true, false])('people, JavaScript %s', (javaScriptEnabled) => {
  let server: RunningServer;
  let administrator: Page;
  let colleague: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    server = await startServer({ dataDirectory: await makeDataDirectory() });
    [administrator, colleague] = [await open(), await open()];
  });
  afterAll(() => server.remove());

  async function open(): Promise<Page> {
    return (await openContext(chromium, { javaScriptEnabled, viewport: DESKTOP })).newPage();
  }

  /** Notes what is wrong with the page as it is now: axe, one heading, nothing beside a phone or at 400 % zoom. */
  async function look(page: Page, name: string): Promise<void> {
    if (!javaScriptEnabled) return;
    problems.push(...(await accessibilityProblems(page)).map((problem) => `${name}: ${problem}`));
    const headings = await page.locator('h1').count();
    if (headings !== 1) problems.push(`${name}: ${headings} main headings`);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 700 });
      if ((await overflow(page)) > 0) problems.push(`${name}: too wide at ${width} px`);
    }
    await page.setViewportSize(DESKTOP);
  }

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

  test('the first visit asks for the link, and the link for the organisation', async () => {
    await administrator.goto(server.url);
    expect(await heading(administrator)).toBe('Oogst is nog niet ingericht');
    await look(administrator, 'first visit');
    await administrator.goto(server.setupLink ?? 'no link');
    await look(administrator, 'setup');
    await press(administrator, 'Inrichten en inloggen');
    expect(await administrator.locator('[data-error-summary] a').count()).toBe(4);
    await look(administrator, 'setup sent empty');
    await administrator.getByLabel('Naam van uw organisatie').fill('Gemeente Waterrijk');
    await administrator.getByLabel('Uw naam').fill('Saskia de Wit');
    await administrator.getByLabel('Uw e-mailadres').fill('saskia@waterrijk.example');
    await administrator.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
    await press(administrator, 'Inrichten en inloggen');
    expect(await heading(administrator)).toBe('Hoe wilt u beginnen?');
    await look(administrator, 'how to begin');
  });

  test('a colleague comes in by a link', async () => {
    await administrator.getByRole('link', { name: 'Mensen' }).click();
    await administrator.getByRole('link', { name: 'Collega uitnodigen' }).click();
    await administrator.getByLabel('Naam', { exact: true }).fill('Fatima El Amrani-van der Heijden');
    await administrator.getByLabel('E-mailadres').fill('fatima.elamrani-vanderheijden@waterrijk.example');
    await administrator.getByLabel('Beleidsmedewerker').check();
    await press(administrator, 'Link maken');
    expect(await heading(administrator)).toBe('Geef deze link door');
    await look(administrator, 'the link');
    const link = await administrator.locator('#link').innerText();
    await administrator.getByRole('link', { name: 'Klaar' }).click();
    await look(administrator, 'people with an open invitation');

    await colleague.goto(link);
    await look(colleague, 'invitation');
    await colleague.getByLabel('Wachtwoord', { exact: true }).fill('Welkom2026!!');
    await press(colleague, 'Account maken');
    expect(await colleague.locator('#password-error').innerText()).toContain('te makkelijk te raden');
    await look(colleague, 'invitation with a weak password');
    await colleague.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
    await press(colleague, 'Account maken');
    expect(await heading(colleague)).toBe('Trajecten');
    await colleague.goto(link);
    expect(await heading(colleague)).toBe('Deze link is al gebruikt');
    await look(colleague, 'used link');
  });

  test('signs out, mistypes, and signs in', async () => {
    await press(colleague, 'Uitloggen');
    await look(colleague, 'signed out');
    await colleague.getByLabel('E-mailadres').fill('fatima.elamrani-vanderheijden@waterrijk.example');
    await colleague.getByLabel('Wachtwoord', { exact: true }).fill('iets anders dan dat');
    await press(colleague, 'Inloggen');
    expect(await colleague.locator('[data-error-summary]').innerText()).toContain('klopt niet');
    await look(colleague, 'wrong password');
    await colleague.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
    await colleague.keyboard.press('Enter');
    await colleague.waitForURL(/\/projects$/);
  });

  test('a text typed while the session ended is still there after signing in', async () => {
    await colleague.goto(`${server.url}/account`);
    await colleague.getByLabel('Uw naam').fill('Fatima El Amrani');
    await administrator.goto(`${server.url}/people`);
    await administrator.getByRole('link', { name: /Fatima/ }).click();
    await look(administrator, 'person');
    await press(administrator, 'Overal uitloggen');
    await press(colleague, 'Opslaan');
    expect(await heading(colleague)).toBe('Inloggen');
    await look(colleague, 'signing in with a kept text');
    await colleague.getByLabel('E-mailadres').fill('fatima.elamrani-vanderheijden@waterrijk.example');
    await colleague.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
    await press(colleague, 'Inloggen');
    expect(await heading(colleague)).toBe('Uw tekst is bewaard');
    await look(colleague, 'kept text');
    await press(colleague, 'Opnieuw versturen');
    expect(await colleague.getByLabel('Uw naam').inputValue()).toBe('Fatima El Amrani');
    await look(colleague, 'account');
    await press(colleague, 'Wachtwoord wijzigen');
    await look(colleague, 'account with errors');
  });

  test('gets a new password by a link of the administrator', async () => {
    await press(administrator, 'Link maken');
    const link = await administrator.locator('#link').innerText();
    await colleague.goto(link);
    await look(colleague, 'new password');
    await colleague.getByLabel('Nieuw wachtwoord', { exact: true }).fill(NEW_PASSWORD);
    await press(colleague, 'Wachtwoord opslaan');
    expect(await colleague.locator('main').innerText()).toContain('Uw nieuwe wachtwoord is opgeslagen');
    await colleague.getByLabel('E-mailadres').fill('fatima.elamrani-vanderheijden@waterrijk.example');
    await colleague.getByLabel('Wachtwoord', { exact: true }).fill(NEW_PASSWORD);
    await press(colleague, 'Inloggen');
    await colleague.waitForURL(/\/projects$/);
  });

  test('the last administrator stays, a colleague who leaves does not', async () => {
    await administrator.goto(`${server.url}/people`);
    await administrator.getByRole('link', { name: 'Saskia de Wit', exact: true }).click();
    await press(administrator, 'Account uitzetten');
    expect(await administrator.getByRole('alert').innerText()).toContain('enige beheerder');
    await look(administrator, 'last administrator');
    await administrator.goto(`${server.url}/people`);
    await administrator.getByRole('link', { name: 'Fatima El Amrani', exact: true }).click();
    await press(administrator, 'Account uitzetten');
    await look(administrator, 'person switched off');
    await colleague.goto(`${server.url}/account`);
    expect(await heading(colleague)).toBe('Inloggen');
  });

  // Axe needs JavaScript in the page.
  if (javaScriptEnabled) {
    test('every page on the way is accessible and fits a phone', () => {
      expect(problems).toEqual([]);
    });
  }
});
