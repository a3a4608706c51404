import { describe, expect, it } from 'vitest';
import {
  dayOf,
  daysBetween,
  fenAsInput,
  formatDay,
  formatFen,
  formatFenShort,
  formatMoment,
  formatShortDay,
  isValidIdNumber,
  maskIdNumber,
  maskName,
  maskPhone,
  parseYuan,
  workingDaysBetween,
} from '.';

describe('dates', () => {
  it('writes a day with its weekday', () => {
    expect(formatDay('2026-08-01')).toBe('2026年8月1日 周六');
    expect(formatDay('2026-08-01', 'en')).toBe('Sat, 1 Aug 2026');
    expect(formatDay('soon')).toBe('soon');
  });

  it('leaves the year out only within the same year', () => {
    expect(formatShortDay('2026-08-01', '2026-01-05')).toBe('8月1日');
    expect(formatShortDay('2025-12-31', '2026-01-05')).toBe('2025年12月31日');
  });

  it('shows a moment in Beijing time, also across midnight UTC', () => {
    expect(formatMoment('2026-07-31T18:30:00Z')).toBe('2026年8月1日 周六 02:30');
    expect(dayOf('2026-07-31T18:30:00Z')).toBe('2026-08-01');
    expect(dayOf('2026-07-31')).toBe('2026-07-31');
  });

  it('counts calendar days in both directions', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
  });

  it('counts working days without weekends and by the published calendar', () => {
    expect(workingDaysBetween('2026-07-31', '2026-08-05')).toBe(3);
    expect(workingDaysBetween('2026-08-05', '2026-07-31')).toBe(-3);
    expect(workingDaysBetween('2026-08-03', '2026-08-03')).toBe(0);
    expect(workingDaysBetween('2026-07-31', '2026-08-05', () => true)).toBe(5);
  });
});

describe('money', () => {
  it('writes fen as yuan with groups', () => {
    expect(formatFen(1_230_000)).toBe('¥12,300.00');
    expect(formatFen(5)).toBe('¥0.05');
    expect(formatFen(-123_456_789)).toBe('-¥1,234,567.89');
    expect(() => formatFen(0.5)).toThrow(RangeError);
  });

  it('shortens large amounts to ten thousands', () => {
    expect(formatFenShort(12_300_000)).toBe('¥12.3万');
    expect(formatFenShort(99_999)).toBe('¥999.99');
  });

  it.each([
    ['12,300', 1_230_000],
    ['￥１２３００．５', 1_230_050],
    ['0.07元', 7],
    ['-1', -100],
  ])('reads %s', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  it.each(['', 'abc', '1.234', '1e3', '99999999999999999'])('does not take %j for an amount', (text) => {
    expect(parseYuan(text)).toBeNull();
  });

  it('survives the way into a field and back', () => {
    for (const fen of [0, 1, 99, 100, 1_230_000, -250]) expect(parseYuan(fenAsInput(fen))).toBe(fen);
  });
});

describe('masks', () => {
  it('keeps only the ends', () => {
    expect(maskIdNumber('110101199003071234')).toBe('1101**********1234');
    expect(maskIdNumber('123')).toBe('***');
    expect(maskPhone('13800001234')).toBe('138****1234');
    expect(maskName('欧阳小明')).toBe('欧**明');
    expect(maskName('张明')).toBe('张*');
  });

  it('checks the last character of an ID number', () => {
    expect(isValidIdNumber('11010519491231002X')).toBe(true);
    expect(isValidIdNumber('110105194912310021')).toBe(false);
    expect(isValidIdNumber('11010519491231002x')).toBe(false);
  });
});
