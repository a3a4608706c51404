import { describe, expect, it } from 'vitest';
import { fieldMessages, gapsByStep, stepOf } from './steps';

const missingTitle = { rule: 'ADM-3', code: 'missing-title', detail: '缺少事项名称', pointer: '/title' };
const tooSoon = { rule: 'R49', code: 'start-too-soon', detail: '须提前 30 个工作日申请', pointer: '/valid_from' };
const source = { rule: 'R53', code: 'money-source-not-settled', detail: '须写明经费来源', pointer: '/funding_lines/0/source' };

describe('gaps of an application', () => {
  it('leads each gap to the step that mends it', () => {
    expect(stepOf(missingTitle)).toBe('matter');
    expect(stepOf(source)).toBe('money');
    expect(stepOf(tooSoon)).toBe('content');
    expect(stepOf({ pointer: null })).toBe('content');
  });

  it('loses no gap when they are divided among the steps', () => {
    const divided = gapsByStep([missingTitle, tooSoon, source]);
    expect([...divided.values()].flat()).toHaveLength(3);
    expect(divided.get('powers')).toEqual([]);
  });

  it('shows broken rules at once and empty fields only after sending was tried', () => {
    expect([...fieldMessages([missingTitle, tooSoon], false).keys()]).toEqual(['valid_from']);
    expect([...fieldMessages([missingTitle, tooSoon], true).keys()]).toEqual(['title', 'valid_from']);
  });

  it('puts a gap of the communities on the field that chooses them', () => {
    const gap = { rule: 'ADM-3', code: 'missing-communities', detail: '缺少目标社区', pointer: '/communities' };
    expect(fieldMessages([gap], true).has('community_ids')).toBe(true);
  });
});
