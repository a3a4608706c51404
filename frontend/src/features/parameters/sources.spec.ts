import { expect, it } from 'vitest';
import { documentOf, sourceOf } from './sources';

function said(source: string, rules: string[] = ['R20']): string[] {
  return sourceOf({ source, rules }, (ids) => `rules ${ids.join(' ')}`);
}

it('names the document that a default was taken from, or the rule that stands for itself', () => {
  expect(said('C44, R85')).toEqual(['公开的社区印章管理制度']);
  expect(said('R124')).toEqual(['rules R124']);
  expect(said('CRT-6')).toEqual(['rules CRT-6']);
  expect(said('D: 102 000 yuan a year / 1 700 h, invented', ['FEE-5'])).toContain('产品设定，可按本地规定修改');
  expect(said('R67, C11')).toEqual(['北京市公开的社区工作准入办法']);
});

it('names the document by which the district set what holds now, and no other', () => {
  const entry = { value: 5, set_by_name: '' };
  const history = [{ ...entry, valid_from: '2027-01-01', document: '区办〔2026〕9号' }, { ...entry, valid_from: '2026-01-01', document: '区办〔2025〕1号' }];
  expect(documentOf({ history, valid_from: '2026-01-01' })).toBe('区办〔2025〕1号');
  expect(documentOf({ history, valid_from: null })).toBe('');
});
