import type { components } from '@/api/admission.gen';
import { todayInBeijing } from '@/shared/format';

type Schemas = components['schemas'];

/** Both services answer with the same shapes. */
export type Parameter = Schemas['Parameter'];
export type ParameterList = Schemas['ParameterList'];
export type ParameterChange = Schemas['ParameterChange'];
export type ParameterValue = ParameterChange['value'];
export type DatedValue = Schemas['DatedValue'];

/** Values that were set but have not begun yet, the nearest first. */
export function toCome(parameter: Parameter, today = todayInBeijing()): DatedValue[] {
  return parameter.history.filter(({ valid_from }) => valid_from !== null && valid_from > today).reverse();
}
