import { expect, it } from 'vitest';
import { readAsked } from './typed';

const NUMBER = '440304-001001-2026-000001';

it('takes number and check code as they stand on the paper, whatever stands between them', () => {
  expect(readAsked(`${NUMBER} K7QF3M2P`)).toEqual({ number: NUMBER, code: 'K7QF3M2P', fragment: '' });
  expect(readAsked(`编号 ${NUMBER}，校验码：K7QF3M2P`)).toEqual({ number: NUMBER, code: 'K7QF3M2P', fragment: '' });
});

it('takes the address of the QR code', () => {
  expect(readAsked(`https://example.org/verify/${NUMBER}?code=K7QF3M2P#eyJ2.abc`)).toEqual({ number: NUMBER, code: 'K7QF3M2P', fragment: '#eyJ2.abc' });
});

it('takes full-width characters and a number alone, and refuses what is no number', () => {
  expect(readAsked('４４０３０４－００１００１－２０２６－０００００１')).toEqual({ number: NUMBER, code: '', fragment: '' });
  expect(readAsked('单身证明')).toBeNull();
});
