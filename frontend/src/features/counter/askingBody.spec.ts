import { expect, it } from 'vitest';
import { guessAskingBodyKind } from './askingBody';

it.each([
  ['青槐小学', 'school'],
  ['区不动产登记中心', 'public_service'],
  ['云州市第二公证处', 'notary'],
  ['城东建设银行', 'financial'],
  ['区人民武装部', 'administrative_organ'],
  ['区人民法院', 'court'],
  ['老李', null],
])('%s → %s', (name, kind) => {
  expect(guessAskingBodyKind(name)).toBe(kind);
});
