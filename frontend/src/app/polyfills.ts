/**
 * The oldest browser we serve is Chromium 108 (the last that many Windows 7 office machines run, under domestic names).
 * It lacks only this method of what we use.
 */
if (!('toSorted' in Array.prototype)) {
  Object.defineProperty(Array.prototype, 'toSorted', {
    configurable: true,
    writable: true,
    value<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
      return Array.from(this).sort(compare);
    },
  });
}
