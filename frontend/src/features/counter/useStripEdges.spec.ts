import { expect, it } from 'vitest';
import { STRIP_EDGES } from '@/shared/paper/stripBoxes';
import { nextEdge, type EdgeState } from './useStripEdges';

function states(...known: EdgeState[]): Map<(typeof STRIP_EDGES)[number], EdgeState> {
  return new Map(STRIP_EDGES.map((edge, at) => [edge, known[at] ?? 'no_room']));
}

it('finds the first edge where nothing lies, and covers something only where every edge has something (R99)', () => {
  expect(nextEdge(states('content', 'seal', 'free', 'free'), null, false)).toBe('left');
  expect(nextEdge(states('seal', 'content', 'content'), null, false)).toBe('bottom_right');
  expect(nextEdge(states('seal', 'no_room'), null, false)).toBeNull();
});

it('leaves what a person chose where it is, until the seal lies on it', () => {
  expect(nextEdge(states('free', 'content'), 'bottom_right', true)).toBe('bottom_right');
  expect(nextEdge(states('free', 'content'), 'bottom_right', false)).toBe('bottom_left');
  expect(nextEdge(states('free', 'seal'), 'bottom_right', true)).toBe('bottom_left');
});
