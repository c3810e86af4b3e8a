import type { Browser, Page } from './browser.js';

/** Asks for an edition as a person does, and waits as somebody without JavaScript does. Gives the page at the end. */
export async function makeEdition(
  browser: Browser,
  projectPath: string,
  audiences: readonly string[],
): Promise<Page> {
  const base = `${projectPath}/editions`;
  let page = await browser.submit(await browser.visit(base), `form[action="${base}"]`, { audiences });
  while (page.path === `${base}/making` && page.$('progress').length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    page = await browser.visit(`${base}/making`);
  }
  return page;
}
