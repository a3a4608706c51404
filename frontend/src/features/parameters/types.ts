import type { components } from '@/api/stamping.gen';
import { todayInBeijing } from '@/shared/format';
import type { Words } from '@/shared/gate/words';

type Schemas = components['schemas'];

export type Parameter = Schemas['Parameter'];
export type ParameterList = Schemas['ParameterList'];
export type ParameterChange = Schemas['ParameterChange'];
export type DatedValue = Schemas['DatedValue'];

export const UNITS: Words = {
  working_days: { 'zh-CN': '工作日', en: 'working days' },
  days: { 'zh-CN': '天', en: 'days' },
  switch: { 'zh-CN': '', en: '' },
};

/** The first day on which a new value can begin: what holds today stays (the server checks it again). */
export function firstDay(today = todayInBeijing()): string {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Values that were set but have not begun yet, the nearest first. */
export function toCome(parameter: Parameter, today = todayInBeijing()): DatedValue[] {
  return parameter.history.filter(({ valid_from }) => valid_from !== null && valid_from > today).reverse();
}
