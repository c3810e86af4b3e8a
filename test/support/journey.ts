import type { Page } from 'playwright-core';
import type { RunningServer } from './server.js';
import { waitUntil } from './wait.js';

export const PASSWORD = 'vier paarden in de regen';

/** The first visit: the printed link, the form, and the example project. Gives the path of the project. */
export async function setUpWithExample(page: Page, server: RunningServer): Promise<string> {
  if (!server.setupLink) throw new Error('the start printed no link for the first visit');
  await page.goto(server.setupLink);
  await page.getByLabel('Naam van uw organisatie').fill('Gemeente Waterrijk');
  await page.getByLabel('Uw naam').fill('Sanne de Boer');
  await page.getByLabel('Uw e-mailadres').fill('sanne@waterrijk.example');
  await page.getByLabel('Wachtwoord', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Inrichten en inloggen' }).click();
  await page.getByRole('button', { name: 'Voorbeeld laden' }).click();
  await page.waitForURL(/\/projects\/\d+$/);
  return new URL(page.url()).pathname;
}

/**
 * Starts an analysis, waits until its result is there and lets it count. Works without JavaScript: the page is opened
 * again.
 */
export async function analyse(page: Page, projectPath: string): Promise<void> {
  const address = `${new URL(page.url()).origin}${projectPath}/analysis`;
  await page.goto(address);
  await page.getByRole('button', { name: /^(Start de analyse|Zoek opnieuw naar thema’s)$/ }).click();
  await waitUntil(async () => {
    await page.goto(address);
    return page.getByRole('heading', { name: 'Bijwerken' }).isVisible();
  }, 500);
  await acceptWaiting(page);
}

async function acceptWaiting(page: Page): Promise<void> {
  const look = page.getByRole('link', { name: 'Bekijk wat er verandert', exact: true });
  if (!(await look.isVisible())) return;
  await look.click();
  await page.getByRole('button', { name: 'Neem dit resultaat over' }).click();
}
