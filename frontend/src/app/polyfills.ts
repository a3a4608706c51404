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

/** No browser has this one where an intranet serves plain HTTP; the counter needs it for its keys (RFC 9562, version 4). */
if (!('randomUUID' in crypto)) {
  Object.defineProperty(crypto, 'randomUUID', {
    configurable: true,
    writable: true,
    value(): string {
      const bytes = crypto.getRandomValues(new Uint8Array(16));
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
  });
}

/** A module of its own, so that its test can load it. */
export {};
