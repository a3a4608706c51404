import { describe, expect, it } from 'vitest';
import { changeWords } from './changes';

describe('what changed between two versions of the list', () => {
  it('shows money as yuan, not as fen', () => {
    expect(changeWords('money_total_fen', 123456)).toBe('¥1,234.56');
  });

  it('names the last day that is covered, not the first that is not', () => {
    expect(changeWords('valid_until', '2028-02-01')).toBe('2028-01-31');
  });

  it('reads codes, bases and frequencies as people say them', () => {
    expect(changeWords('category', 'assist')).toBe('A2 依法协助');
    expect(changeWords('frequency', { times: 2, per: 'quarter' })).toBe('每季度 2 次');
    expect(changeWords('bases', [{ level: 'law', document: '反家庭暴力法', article: '第八条' }])).toBe('《反家庭暴力法》第八条');
    expect(changeWords('verbs', ['inform', 'spot'])).toBe('告知宣传\n发现');
  });

  it('says that nothing was there', () => {
    expect(changeWords('deliverables', [])).toBe('—');
    expect(changeWords('conditions', '')).toBe('—');
  });
});
