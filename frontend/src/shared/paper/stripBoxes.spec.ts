import { expect, it } from 'vitest';
import made from './stripBoxes.json';
import { type Dots, hasInk, isClearOfSeal, STRIP_EDGES, stripBox } from './stripBoxes';
import type { StripEdge } from './contract';

it('looks for room in the order in which the server does (R99)', () => {
  expect(STRIP_EDGES).toEqual(made.edges);
});

it.each(made.boxes)('$edge of $sheet.width_mm × $sheet.height_mm mm is where the server puts it', ({ edge, sheet, box }) => {
  expect(stripBox(edge as StripEdge, sheet)).toEqual(box);
});

it.each(made.seals)('a seal at $x_mm, $y_mm mm: clear is $clear', ({ edge, sheet, x_mm, y_mm, clear }) => {
  const box = stripBox(edge as StripEdge, sheet);
  expect(box && isClearOfSeal(box, { x_mm, y_mm })).toBe(clear);
});

/** Grey paper of 100 by 100 mm, one dot a millimetre, with so many dark dots in one of its lines. */
function page(line: number, dark: number): Dots {
  const data = Uint8ClampedArray.from({ length: 40_000 }, (_, at) => (at >= 400 * line && at < 400 * line + 4 * dark && at % 4 < 3 ? 0 : 200));
  return { data, width: 100 };
}

it('takes lines for content, and neither grey paper, nor a speck of dust, nor what lies beside', () => {
  const box = { left_mm: 4, top_mm: 70, width_mm: 78, height_mm: 22 };
  const pages = [page(80, 0), page(80, 6), page(80, 60), page(69, 100), page(92, 100)];
  expect(pages.map((one) => hasInk(one, box, 1))).toEqual([false, false, true, false, false]);
});
