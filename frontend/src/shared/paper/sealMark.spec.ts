import { expect, it, vi } from 'vitest';
import { framed, inside, layMark, placeAt } from './sealMark';

const A4 = { width_mm: 210, height_mm: 297 };

it('moves a seal inwards until the whole of it is printed (R90)', () => {
  expect(inside(A4, 0, 500)).toEqual({ x_mm: 21, y_mm: 276 });
  expect(inside(A4, 100.3, 150)).toEqual({ x_mm: 100.5, y_mm: 150 });
});

it('lays the mark on its own page only, and takes the former one away', () => {
  const sheets = document.createElement('div');
  sheets.append(...framed([document.createElement('canvas'), document.createElement('canvas')]));
  layMark(sheets, { page: 2, x_mm: 105, y_mm: 148.5 }, [A4, A4]);
  const mark = sheets.querySelector<HTMLElement>('.seal-mark');
  expect(mark?.parentElement).toBe(sheets.children[1]);
  expect([mark?.style.left, mark?.style.top, mark?.style.width]).toEqual(['50%', '50%', '20%']);
  layMark(sheets, { page: 3, x_mm: 105, y_mm: 148.5 }, [A4, A4]);
  expect(sheets.querySelector('.seal-mark')).toBeNull();
});

it('tells the page and the millimetres that were pressed', () => {
  const sheets = document.createElement('div');
  const page = document.createElement('canvas');
  sheets.append(...framed([page]));
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ left: 10, top: 20, width: 420, height: 594 } as DOMRect);
  let place: unknown;
  sheets.addEventListener('click', (event) => (place = placeAt(event, [A4])));
  page.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 310, clientY: 420 }));
  expect(place).toEqual({ page: 1, x_mm: 150, y_mm: 200 });
});
