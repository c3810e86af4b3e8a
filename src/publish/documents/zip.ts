import { zipSync, type Zippable } from 'fflate';

/** The first moment that a ZIP file can hold, as local time: a file made twice must be the same file. */
const NO_MOMENT = new Date(1980, 0, 1, 0, 0, 0);

/**
 * A ZIP file whose bytes depend on nothing but the contents: no moments, the parts in one order.
 *
 * @param first  parts that must come first, in this order; what is named in `stored` is not compressed
 */
export function zipParts(
  parts: Readonly<Record<string, Uint8Array | string>>,
  { first = [], stored = [] }: { first?: readonly string[]; stored?: readonly string[] } = {},
): Uint8Array {
  const rest = Object.keys(parts)
    .filter((name) => !first.includes(name))
    .sort();
  const encoder = new TextEncoder();
  const files: Zippable = {};
  for (const name of [...first, ...rest]) {
    const part = parts[name];
    if (part === undefined) throw new Error(`no part ${name}`);
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    // Pictures are compressed already.
    const level = stored.includes(name) || name.endsWith('.png') ? 0 : 6;
    files[name] = [bytes, { level, mtime: NO_MOMENT }];
  }
  return zipSync(files);
}
