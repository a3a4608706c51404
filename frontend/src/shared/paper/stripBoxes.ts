import type { Imprint, Sheet, StripEdge } from './contract';
import { SEAL_MM } from './sealMark';

/** Where the strip with number, check code and QR code may stand, in the order in which it looks for room (R99). */
export const STRIP_EDGES = ['bottom_left', 'bottom_right', 'left', 'right', 'top_left', 'top_right'] as const satisfies readonly StripEdge[];

const LONG_MM = 78;
const SHORT_MM = 22;
const FROM_EDGE_MM = 4;
const FROM_SEAL_MM = 1;
/** Darker than this is ink; paper that was photographed in poor light is not. */
const INK = 150;
/** A speck of dust is no content. */
const SHARE = 0.002;

export interface StripBox {
  left_mm: number;
  top_mm: number;
  width_mm: number;
  height_mm: number;
}

/** What the strip covers at an edge of a sheet, or null where the sheet is too small; the server puts it there. */
export function stripBox(edge: StripEdge, sheet: Sheet): StripBox | null {
  const standing = edge === 'left' || edge === 'right';
  const [width, height] = standing ? [SHORT_MM, LONG_MM] : [LONG_MM, SHORT_MM];
  const [across, along] = [sheet.width_mm - width, sheet.height_mm - height];
  if (Math.min(across, along) < 2 * FROM_EDGE_MM) return null;
  const left = edge.endsWith('right') ? across - FROM_EDGE_MM : FROM_EDGE_MM;
  const top = standing ? along / 2 : edge.startsWith('top') ? FROM_EDGE_MM : along - FROM_EDGE_MM;
  return { left_mm: left, top_mm: top, width_mm: width, height_mm: height };
}

/** Whether the seal leaves it free: a code under a seal is not read. */
export function isClearOfSeal(box: StripBox, seal: Pick<Imprint, 'x_mm' | 'y_mm'>): boolean {
  const across = Math.max(box.left_mm - seal.x_mm, 0, seal.x_mm - box.left_mm - box.width_mm);
  const along = Math.max(box.top_mm - seal.y_mm, 0, seal.y_mm - box.top_mm - box.height_mm);
  return Math.hypot(across, along) >= SEAL_MM / 2 + FROM_SEAL_MM;
}

/** The dots of a drawn page: red, green, blue and opacity of each, line by line. */
export interface Dots {
  data: Uint8ClampedArray;
  width: number;
}

/** Whether something is printed in a box of a page with so many dots a millimetre. */
export function hasInk({ data, width }: Dots, box: StripBox, scale: number): boolean {
  const [left, top, across, along] = [box.left_mm, box.top_mm, box.width_mm, box.height_mm].map((millimetres) => Math.round(millimetres * scale)) as [number, number, number, number];
  let inked = 0;
  for (let line = top; line < top + along; line += 1) {
    for (let at = 4 * (line * width + left); at < 4 * (line * width + left + across); at += 4) {
      const light = 0.3 * (data[at] ?? 255) + 0.6 * (data[at + 1] ?? 255) + 0.1 * (data[at + 2] ?? 255);
      if (light < INK) inked += 1;
    }
  }
  return inked > across * along * SHARE;
}

/** At which edges of a drawn page the strip would cover something. */
export function inkedEdges(page: HTMLCanvasElement, sheet: Sheet): StripEdge[] {
  // Read once: a browser keeps pictures where reading is slow.
  const dots = page.getContext('2d')?.getImageData(0, 0, page.width, page.height);
  return STRIP_EDGES.filter((edge) => {
    const box = stripBox(edge, sheet);
    return box && dots ? hasInk(dots, box, page.width / sheet.width_mm) : false;
  });
}
