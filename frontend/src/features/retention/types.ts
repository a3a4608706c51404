import type { components } from '@/api/stamping.gen';
import type { Words } from '@/shared/gate/words';

type Schemas = components['schemas'];

export type RetentionPlan = Schemas['RetentionPlan'];
export type DueClass = Schemas['DueClass'];
export type DueRecord = Schemas['DueRecord'];
export type Covered = Schemas['Covered'];
export type Unappraised = Schemas['DestructionInput']['record_class'];
export type Appraisal = Schemas['Appraisal'];
export type AppraisalInput = Schemas['AppraisalInput'];
export type PeriodInput = Schemas['PeriodInput'];
export type PeriodList = Schemas['PeriodList'];
export type Period = Schemas['RetentionPeriod'];
export type RecordClass = Schemas['RecordClass'];
export type Destruction = Schemas['Destruction'];
export type DestructionRecord = Schemas['DestructionRecord'];

export const RECORD_CLASSES: Words = {
  look_only: { 'zh-CN': '只需查看的材料', en: 'What only needed a look' },
  evidence: { 'zh-CN': '留存的依据材料', en: 'Evidence copies' },
  stub: { 'zh-CN': '一般证明存根', en: 'Ordinary papers' },
  personal_status: { 'zh-CN': '人身关系类证明存根', en: 'Papers on personal status' },
  unfinished: { 'zh-CN': '没有办完的申请', en: 'Never finished' },
  draft: { 'zh-CN': '没有提交的草稿', en: 'Drafts never submitted' },
  register: { 'zh-CN': '用印登记的个人信息', en: 'Personal side of the register' },
};

export const WHAT: Words = {
  evidence: { 'zh-CN': '材料文件', en: 'files' },
  request: { 'zh-CN': '申请中的个人信息', en: 'people in requests' },
  refusal: { 'zh-CN': '告知书中的个人信息', en: 'people in notices' },
  register_detail: { 'zh-CN': '登记条目的个人信息', en: 'people in entries' },
};
