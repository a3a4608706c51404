import type { Imprint, Sheet } from './contract';

/** How wide a seal is on paper (R90). */
export const SEAL_MM = 42;

/** Each page in a frame of its own, in which things can be laid on it. */
export function framed(pages: HTMLCanvasElement[]): HTMLElement[] {
  return pages.map((page) => {
    const frame = document.createElement('div');
    frame.className = 'paper-page';
    frame.append(page);
    return frame;
  });
}

/** Lays the seal's outline on its page, or takes it away. Percentages keep it in place at any size. */
export function layMark(frames: ParentNode, mark: Imprint | null, sheets: readonly Sheet[]): void {
  for (const former of frames.querySelectorAll('.seal-mark')) former.remove();
  const sheet = mark ? sheets[mark.page - 1] : undefined;
  const frame = mark ? frames.children[mark.page - 1] : undefined;
  if (!mark || !sheet || !frame) return;
  const element = document.createElement('span');
  element.className = 'seal-mark';
  element.style.left = `${(mark.x_mm / sheet.width_mm) * 100}%`;
  element.style.top = `${(mark.y_mm / sheet.height_mm) * 100}%`;
  element.style.width = `${(SEAL_MM / sheet.width_mm) * 100}%`;
  frame.append(element);
}

/** A seal is moved inwards until the whole of it is on the sheet; half millimetres are finer than a hand stamps. */
export function inside(sheet: Sheet, x: number, y: number): { x_mm: number; y_mm: number } {
  const half = SEAL_MM / 2;
  const within = (value: number, side: number): number => Math.round(Math.min(Math.max(value, half), Math.max(side - half, half)) * 2) / 2;
  return { x_mm: within(x, sheet.width_mm), y_mm: within(y, sheet.height_mm) };
}

/** The place on a page that was pressed. */
export function placeAt(event: MouseEvent, sheets: readonly Sheet[]): Imprint | null {
  const frame = event.target instanceof Element ? event.target.closest('.paper-page') : null;
  const number = frame?.parentElement ? [...frame.parentElement.children].indexOf(frame) + 1 : 0;
  const sheet = sheets[number - 1];
  if (!frame || !sheet) return null;
  const box = frame.getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * sheet.width_mm;
  const y = ((event.clientY - box.top) / box.height) * sheet.height_mm;
  return { page: number, ...inside(sheet, x, y) };
}
