import type { Words } from '@/shared/gate/words';

/** The ways a demand reaches a community, the most frequent first. */
export const CHANNELS: Words = {
  phone: { 'zh-CN': '电话', en: 'Phone' },
  chat: { 'zh-CN': '工作群', en: 'Chat group' },
  paper: { 'zh-CN': '纸质', en: 'Paper' },
  meeting: { 'zh-CN': '会议', en: 'Meeting' },
  visit: { 'zh-CN': '上门', en: 'Visit' },
  system: { 'zh-CN': '系统', en: 'System' },
  other: { 'zh-CN': '其他', en: 'Other' },
};
