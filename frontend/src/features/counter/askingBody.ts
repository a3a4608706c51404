/** What kind of body asks, guessed from its name; the clerk can say otherwise. */
const SIGNS: readonly [RegExp, string][] = [
  [/公证/, 'notary'],
  [/法院|法庭/, 'court'],
  [/党委|党支部|党总支|党组织|组织部/, 'party_organization'],
  [/学校|小学|中学|大学|学院|幼儿园/, 'school'],
  [/医院|卫生院|诊所/, 'hospital'],
  [/银行|保险|证券|信用社/, 'financial'],
  [/公积金|供水|自来水|供电|电力|燃气|供热|公交|邮政|不动产登记|社保/, 'public_service'],
  [/协会|基金会|联合会|学会|商会/, 'social_organization'],
  [/公司|集团|工厂|商场|酒店/, 'enterprise'],
  [/局|委员会|政府|办事处|民政|公安|派出所|部门|武装部|税务/, 'administrative_organ'],
];

export function guessAskingBodyKind(name: string): string | null {
  return SIGNS.find(([sign]) => sign.test(name))?.[1] ?? null;
}
