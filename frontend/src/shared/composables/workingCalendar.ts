import type { InjectionKey, Ref } from 'vue';
import type { IsWorkingDay } from '@/shared/format';

/** The published calendar (holidays and make-up days); absent until it is loaded. */
export const workingCalendarKey: InjectionKey<Ref<IsWorkingDay | undefined>> = Symbol('working-calendar');
