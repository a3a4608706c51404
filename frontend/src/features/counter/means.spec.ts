import { expect, it } from 'vitest';
import { methodOfMeans } from './means';

it.each([
  ['走访', 'visit'],
  ['居民台账', 'archive'],
  ['走访并核对台账', 'visit'],
  ['', 'visit'],
])('a paper that says %s is recorded as %s: asked once, never contradicting (R11)', (means, method) => {
  expect(methodOfMeans(means)).toBe(method);
});
