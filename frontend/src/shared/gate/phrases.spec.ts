import { describe, expect, it } from 'vitest';
import { basisPhrase, dayAfter, deliverablePhrase, frequencyPhrase, lastDayOf } from './phrases';

describe('phrases of the gate', () => {
  it('says a frequency as people do', () => {
    expect(frequencyPhrase({ times: 2, per: 'year' })).toBe('每年 2 次');
    expect(frequencyPhrase(null)).toBe('—');
  });

  it('names a document once in book marks, with its article', () => {
    expect(basisPhrase({ document: '反家庭暴力法', article: '第二十四条' })).toBe('《反家庭暴力法》第二十四条');
    expect(basisPhrase({ document: '民发〔2015〕136号', article: '' })).toBe('民发〔2015〕136号');
  });

  it('counts and times what comes along', () => {
    expect(deliverablePhrase({ kind: 'report', title: '情况表', count: 1, period: 'quarter' })).toBe('报表“情况表”× 1（每季度）');
  });

  it('turns a half-open end into the last day and back, over the end of a month', () => {
    expect(lastDayOf('2028-03-01')).toBe('2028-02-29');
    expect(dayAfter('2028-02-29')).toBe('2028-03-01');
  });
});
