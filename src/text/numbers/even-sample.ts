/** Numbers from 0 to size - 1: all of them, or `most` evenly spaced ones; ascending. */
export function evenSample(size: number, most: number): Int32Array {
  const kept = Math.min(size, most);
  return Int32Array.from({ length: kept }, (_, i) => Math.floor((i * size) / kept));
}
