import { toRaw } from 'vue';

/**
 * Copies what a form holds, down to its last object, free of Vue's proxies: what was chosen from a reactive list is a
 * proxy inside plain values, which `structuredClone` refuses. Files and other objects with a class stay what they are.
 */
export function copy<T>(value: T): T {
  const raw: unknown = toRaw(value);
  if (Array.isArray(raw)) return raw.map((one: unknown) => copy(one)) as T;
  if (raw === null || typeof raw !== 'object' || Object.getPrototypeOf(raw) !== Object.prototype) return raw as T;
  return Object.fromEntries(Object.entries(raw).map(([name, one]) => [name, copy<unknown>(one)])) as T;
}
