const PARTS = /\d+|\D+/gu;

/**
 * Order of ids as people count: runs of digits by their value ("W2" before "W10"), the rest by code unit. A total order
 * that needs no locale, so it is the same on every machine; ids that differ only in leading zeros keep a fixed order.
 */
export function compareNaturally(a: string, b: string): number {
  return compareTaken(a, a.match(PARTS) ?? [], b, b.match(PARTS) ?? []);
}

/** A new list in that order; each id is taken apart once. */
export function inNaturalOrder<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, parts: item.id.match(PARTS) ?? [] }))
    .sort((a, b) => compareTaken(a.item.id, a.parts, b.item.id, b.parts))
    .map(({ item }) => item);
}

function compareTaken(
  a: string,
  partsOfA: readonly string[],
  b: string,
  partsOfB: readonly string[],
): number {
  for (let i = 0; i < Math.min(partsOfA.length, partsOfB.length); i++) {
    const order = compareParts(partsOfA[i] ?? '', partsOfB[i] ?? '');
    if (order !== 0) return order;
  }
  return partsOfA.length - partsOfB.length || compareCodeUnits(a, b);
}

function compareParts(a: string, b: string): number {
  if (a === b) return 0;
  if (!/^\d/u.test(a) || !/^\d/u.test(b)) return compareCodeUnits(a, b);
  // Without leading zeros the longer number is the larger one; no number is too long for this.
  const x = withoutZeros(a);
  const y = withoutZeros(b);
  return x.length - y.length || compareCodeUnits(x, y);
}

function withoutZeros(digits: string): string {
  return digits.startsWith('0') ? digits.replace(/^0+(?=\d)/u, '') : digits;
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
