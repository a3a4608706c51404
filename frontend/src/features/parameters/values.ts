import type { DatedValue, Parameter, ParameterValue } from './types';

/** A value as it stands in the form: numbers and shares as they are typed, so that nothing typed is corrected away. */
export type TypedValue = string | boolean | number | string[] | null;

export interface Change {
  value: TypedValue;
  valid_from: string | null;
  document: string;
}

/** Which control a parameter has. */
export type Shape = 'switch' | 'choices' | 'money' | 'share' | 'number';

export function shapeOf({ unit, choices }: Parameter): Shape {
  if (choices.length > 0) return 'choices';
  if (unit === 'fen') return 'money';
  return unit === 'switch' || unit === 'share' ? unit : 'number';
}

/** What the server sent, ready for the form. */
export function typedOf(parameter: Parameter, value: unknown): TypedValue {
  if (Array.isArray(value)) return parameter.choices.filter((choice) => value.includes(choice));
  return typeof value === 'boolean' || shapeOf(parameter) === 'money' ? (value as boolean | number) : String(value);
}

/** Full-width digits of a Chinese keyboard are digits. */
function plain(typed: TypedValue): string {
  return String(typed ?? '').normalize('NFKC').replaceAll(/\s/g, '');
}

/** What is typed, ready for the server; null where that can't be a value at all. */
export function sentOf(parameter: Parameter, typed: TypedValue): ParameterValue | null {
  if (Array.isArray(typed)) return parameter.choices.filter((choice) => typed.includes(choice));
  if (typeof typed === 'boolean' || typeof typed === 'number') return typed;
  const text = plain(typed);
  if (shapeOf(parameter) === 'share') return text || null;
  return shapeOf(parameter) === 'number' && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** What somebody else set meanwhile: for the same day, else the latest of all. */
export function latestSet({ history, value }: Parameter, day: string | null): DatedValue {
  return history.find(({ valid_from }) => valid_from === day) ?? history[0] ?? { value, valid_from: null, document: '', set_by_name: '' };
}
