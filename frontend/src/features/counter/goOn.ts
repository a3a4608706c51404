/** Enter leads from field to field; what is filled in already is passed by. */

/** An offer to take facts over stands between the fields; the keyboard stops there too. */
export const OFFER = 'known';

const FOCUSABLE = 'input:not([disabled]):not([type="file"]), textarea, button:not([tabindex="-1"])';
const PASSED_BY = 'button, a, textarea, [type="file"]';

function fieldOf(form: HTMLElement, name: string): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`);
}

function stopIn(field: HTMLElement): HTMLElement | null {
  return field.querySelector<HTMLElement>('input:checked[type="radio"]') ?? field.querySelector<HTMLElement>(FOCUSABLE);
}

function isAfter(field: HTMLElement, place: Element): boolean {
  return !field.contains(place) && (place.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Moves to the next open field after a place, or to the first one left out before it; with none left, to the button that
 * submits. An offer that lies ahead comes first, since it fills in what lies before it.
 */
export function goOn(form: HTMLElement, place: Element, open: readonly string[]): void {
  const offer = fieldOf(form, OFFER);
  const left = open.map((name) => fieldOf(form, name)).filter((field) => field !== null && !field.contains(place));
  const next = offer && isAfter(offer, place) ? offer : (left.find((field) => field !== null && isAfter(field, place)) ?? left[0]);
  const stop = next ? stopIn(next) : form.querySelector<HTMLElement>('button[type="submit"]');
  stop?.focus();
}

/** True when Enter in this control goes on: not where it is a press or a new line, nor while a list is open or a word is being composed. */
export function goesOn(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.isComposing || !(target instanceof HTMLInputElement) || target.matches(PASSED_BY)) return false;
  return target.closest('.el-select') === null || target.getAttribute('aria-expanded') !== 'true';
}

/** A day that was typed is taken by Enter itself; only afterwards one goes on. */
export function takesEnter(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.closest('.el-date-editor') !== null;
}
