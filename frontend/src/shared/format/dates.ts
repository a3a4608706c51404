/** Dates as people write them. Days are ISO strings without a time zone; moments are shown in Beijing time. */
import type { Locale } from '@/shared/i18n/locales';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;
const ZONE = 'Asia/Shanghai';
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

function utcOfDay(day: string): Date | null {
  const parts = DAY.exec(day);
  return parts ? new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))) : null;
}

/** `2026-08-01` → `2026年8月1日 周六`; what is not a day comes back as it is. */
export function formatDay(day: string, locale: Locale = 'zh-CN'): string {
  const date = utcOfDay(day);
  if (!date) return day;
  if (locale === 'en') {
    return date.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  }
  const weekday = WEEKDAYS[date.getUTCDay()] ?? '';
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日 周${weekday}`;
}

/** `8月1日`, with the year only when it is not the year of `today`; for narrow columns beside the exact date. */
export function formatShortDay(day: string, today: string = todayInBeijing(), locale: Locale = 'zh-CN'): string {
  const date = utcOfDay(day);
  if (!date) return day;
  const sameYear = today.startsWith(day.slice(0, 4));
  if (locale === 'en') {
    return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC', ...(sameYear ? {} : { year: 'numeric' }) });
  }
  return `${sameYear ? '' : `${date.getUTCFullYear()}年`}${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}

/** The calendar day in Beijing at a moment: `2026-08-01`. */
export function dayInBeijing(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: ZONE });
}

/** The calendar day in Beijing of what is written as a day or as a moment: cutting a moment off is a day early each night. */
export function dayOf(value: string): string {
  const moment = new Date(value);
  return DAY.test(value) || Number.isNaN(moment.getTime()) ? value : dayInBeijing(moment);
}

export function todayInBeijing(): string {
  return dayInBeijing(new Date());
}

/** An ISO moment → `2026年8月1日 周六 14:05`. */
export function formatMoment(iso: string, locale: Locale = 'zh-CN'): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const time = moment.toLocaleTimeString('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
  return `${formatDay(dayInBeijing(moment), locale)} ${time}`;
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  const start = utcOfDay(from);
  const end = utcOfDay(to);
  return start && end ? Math.round((end.getTime() - start.getTime()) / MS_PER_DAY) : 0;
}

/** Answers whether a day is a working day; from the organization service's calendar. */
export type IsWorkingDay = (day: string) => boolean;

/** Monday to Friday: the guess where the published calendar is not loaded. */
export function isWeekday(day: string): boolean {
  const weekday = utcOfDay(day)?.getUTCDay() ?? 0;
  return weekday >= 1 && weekday <= 5;
}

/** Working days after the earlier day up to and including the later one; negative when `to` lies before `from`. */
export function workingDaysBetween(from: string, to: string, isWorkingDay: IsWorkingDay = isWeekday): number {
  if (to < from) return -workingDaysBetween(to, from, isWorkingDay);
  const start = utcOfDay(from);
  if (!start) return 0;
  let count = 0;
  for (let offset = 1; offset <= daysBetween(from, to); offset += 1) {
    const day = new Date(start.getTime() + offset * MS_PER_DAY).toISOString().slice(0, 10);
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
