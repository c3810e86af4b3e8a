import type { PageNumberEstimator } from 'docx';

/** What follows the last heading and is laid out with it: a heading stays on the page of the text below it. */
const BLOCKS_AFTER = 3;
const ROWS_AFTER = 4;

/** An element by its name, such as `w:p`, with what is in it. */
type Part = Readonly<Record<string, unknown>>;

/**
 * The estimator, asked to lay out no more than what places the headings of the contents. The sources come after the last
 * heading and are most of a document: laying out their rows took most of the time of a file.
 *
 * @param headings  names of the styles of the headings in the contents
 */
export function pagesOfHeadings(
  estimate: PageNumberEstimator,
  headings: readonly string[],
): PageNumberEstimator {
  return (body, context) => {
    const parts = body['w:body'] as readonly Part[];
    const end = parts.findLastIndex((part) => isHeading(part, headings)) + 1;
    const [content, page] = [parts.slice(0, -1), parts.slice(-1)];
    const kept = [
      ...content.slice(0, end),
      ...content.slice(end, end + BLOCKS_AFTER).map(firstRows),
      ...page,
    ];
    const { bookmarks } = estimate({ 'w:body': kept }, context);
    // Nothing else of it holds for the whole document, such as the number of pages.
    return { bookmarks };
  };
}

function isHeading(part: Part, headings: readonly string[]): boolean {
  const [properties] = (part['w:p'] ?? []) as readonly unknown[];
  const written = JSON.stringify(properties ?? null);
  return headings.some((name) => written.includes(`{"w:pStyle":{"_attr":{"w:val":"${name}"}}}`));
}

/** The block itself, or a table with its first rows. */
function firstRows(part: Part): Part {
  const table = part['w:tbl'] as readonly Part[] | undefined;
  if (!table) return part;
  let rows = 0;
  return { 'w:tbl': table.filter((it) => !('w:tr' in it) || (rows += 1) <= ROWS_AFTER) };
}
