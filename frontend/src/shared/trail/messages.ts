/** Texts of the components in this folder; importing this file makes `t('trail.…')` known in both languages. */
import { i18n } from '@/shared/i18n';

const zh = {
  title: '办理记录',
  hint: '每一步由系统自动记下，只增不改，不含居民个人信息。',
  more: '更早的记录',
  empty: '还没有记录',
  somebody: '工作人员',
  system: '系统',
};

const en: typeof zh = {
  title: 'Audit trail',
  hint: 'Every step is written down by the system and never changed; it names no resident.',
  more: 'Earlier',
  empty: 'Nothing yet',
  somebody: 'a member of staff',
  system: 'the system',
};

i18n.global.mergeLocaleMessage('zh-CN', { trail: zh });
i18n.global.mergeLocaleMessage('en', { trail: en });
