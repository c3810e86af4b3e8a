/**
 * Reads a long list page by page. Between two pages nothing is held: no connection, no transaction, no rows, so that a
 * slow download makes nobody wait. `readPage` gets the last item of the page before; an empty page ends the list.
 */
export async function* inPages<Item>(
  readPage: (last: Item | undefined) => Promise<readonly Item[]>,
): AsyncGenerator<Item> {
  let last: Item | undefined;
  for (;;) {
    const page = await readPage(last);
    if (page.length === 0) return;
    yield* page;
    last = page.at(-1);
  }
}
