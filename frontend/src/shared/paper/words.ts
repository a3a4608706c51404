/** What the codes of certificates, seals and their register are called; the server sends only codes. */
import type { Words } from '@/shared/gate/words';
import type { LocalizedText } from '@/shared/i18n/locales';

function two(zh: string, en: string): LocalizedText {
  return { 'zh-CN': zh, en };
}

export const CERTIFICATE_CLASSES: Words = {
  issue: two('社区可以开', 'The community issues it'),
  issue_with_basis: two('凭材料可以开', 'Issued on named documents'),
  local: two('看本地清单', 'The local list decides'),
  must_not_issue: two('社区不得出具', 'A community must not issue it'),
};

export const LAYERS: Words = {
  national: two('全国清单', 'National list'),
  province: two('省级清单', 'Provincial list'),
  city: two('市级清单', 'City list'),
  district: two('区级清单', 'District list'),
};

export const REPLACEMENTS: Words = {
  data_sharing: two('由部门之间数据共享核验', 'The bodies share the data'),
  notice_and_commitment: two('改为书面告知承诺', 'A written commitment takes its place'),
  existing_document: two('出示已有证件即可', 'An existing document proves it'),
  self_declaration: two('由本人书面声明', 'A written declaration by the person'),
  competent_body: two('由主管部门出具', 'The competent body issues it'),
  own_check: two('由需要证明的单位自行核实', 'The asking body checks by itself'),
  notary_or_court: two('由公证机构或人民法院办理', 'A notary or court deals with it'),
};

export const ASKING_BODY_KINDS: Words = {
  administrative_organ: two('行政机关', 'Administrative organ'),
  public_service: two('公共服务单位', 'Public service'),
  financial: two('金融机构', 'Financial institution'),
  enterprise: two('企业', 'Enterprise'),
  school: two('学校', 'School'),
  hospital: two('医院', 'Hospital'),
  notary: two('公证机构', 'Notary'),
  court: two('人民法院', 'Court'),
  party_organization: two('党组织', 'Party organization'),
  social_organization: two('社会组织', 'Social organization'),
  other: two('其他单位', 'Other'),
};

export const PROOFS: Words = {
  attached: two('留存复印件或照片', 'a copy is kept'),
  seen: two('出示即可', 'shown only'),
};

export const COMPLEXITIES: Words = {
  simple: two('当天办结', 'Answered the same day'),
  complex: two('数个工作日内办结', 'Answered within some working days'),
};

/** What an identity card or a hukou book proves by itself (R13). */
export const REGISTRY_FACTS: Words = {
  name: two('姓名', 'name'),
  former_name: two('曾用名', 'former name'),
  sex: two('性别', 'sex'),
  identity_number: two('公民身份号码（含15位升18位）', 'identity number (15 to 18 digits included)'),
  ethnicity: two('民族', 'ethnicity'),
  birth_date: two('出生日期', 'birth date'),
  birth_place: two('出生地', 'birth place'),
  native_place: two('籍贯', 'native place'),
  registered_address: two('户籍所在地住址', 'registered address'),
  migration: two('户口迁移', 'move of the hukou'),
  address_change: two('住址变动', 'change of address'),
  item_change: two('登记事项变更更正', 'change of an item'),
  cancellation: two('注销户口', 'cancellation of the hukou'),
  relation_to_head: two('与户主关系', 'relation to the head of household'),
};

/** What proves each of them. */
export const PROVING_DOCUMENTS: Words = Object.fromEntries(
  Object.keys(REGISTRY_FACTS).map((fact) => [
    fact,
    ['migration', 'address_change', 'item_change', 'cancellation', 'relation_to_head'].includes(fact)
      ? two('居民户口簿', 'the hukou book')
      : two('居民身份证、居民户口簿等法定身份证件', 'the identity card, hukou book or another identity document'),
  ]),
);

export const REFUSAL_SUBJECTS: Words = {
  type: two('不得出具的事项', 'Must not be issued'),
  registry_fact: two('证件可直接证明', 'Proven by a document'),
  unlisted: two('清单上没有', 'On no list'),
  request: two('办件不予办理', 'Request refused'),
};

export const REQUEST_KINDS: Words = {
  certificate: two('证明', 'Certificate'),
  external_form: two('外来表格', 'Form made by others'),
  register_only: two('实体印章用印登记', 'Physical seal, registered only'),
};

export const MEDIA: Words = {
  both: two('纸质和电子', 'Paper and electronic'),
  paper: two('纸质', 'Paper'),
  electronic: two('电子', 'Electronic'),
};

export const IDENTITY_DOCUMENTS: Words = {
  identity_card: two('居民身份证', 'Identity card'),
  hukou_book: two('居民户口簿', 'Hukou book'),
};

export const VERIFICATION_METHODS: Words = {
  archive: two('查台账档案', 'Own records'),
  visit: two('入户走访', 'Visit'),
  shared_data: two('数据共享核验', 'Shared data'),
  witnesses: two('两名证人', 'Two witnesses'),
};

export const SEAL_KINDS: Words = {
  committee: two('居委会印章', 'Seal of the residents’ committee'),
  party: two('党组织印章', 'Seal of the Party organization'),
  mediation_committee: two('调解委员会印章', 'Seal of the mediation committee'),
};

/** The one exception for what must not be issued, where a district has it on (R5). */
export const PATHS: Words = { transitional: two('过渡办理', 'Transitional path') };

/** Under which name the written demand of the asking body stands among the files of a transitional case (R5). */
export const WRITTEN_DEMAND = 'transitional_demand';
