const PARTS = /\d+|\D+/gu;

/**
 * Order of ids as people count: runs of digits by their value ("W2" before "W10"), the rest by code unit. A total order
 * that needs no locale, so it is the same on every machine; ids that differ only in leading zeros keep a fixed order.
 */
export function compareNaturally(a: string, b: string): number {
  const partsOfA = a.match(PARTS) ?? [];
  const partsOfB = b.match(PARTS) ?? [];
  for (let i = 0; i < Math.min(partsOfA.length, partsOfB.length); i++) {
    const order = compareParts(partsOfA[i] ?? '', partsOfB[i] ?? '');
    if (order !== 0) return order;
  }
  return partsOfA.length - partsOfB.length || compareCodeUnits(a, b);
}

function compareParts(a: string, b: string): number {
  if (!/^\d/u.test(a) || !/^\d/u.test(b)) return compareCodeUnits(a, b);
  // Without leading zeros the longer number is the larger one; no number is too long for this.
  const [x, y] = [a.replace(/^0+(?=\d)/u, ''), b.replace(/^0+(?=\d)/u, '')];
  return x.length - y.length || compareCodeUnits(x, y);
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
