import { Delete } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const SEES: readonly Role[] = ['administrator', 'auditor'];

export default defineFeature({
  name: 'retention',
  routes: [
    {
      path: '/retention',
      name: 'retention',
      component: () => import('./pages/RetentionPage.vue'),
      meta: { title: { 'zh-CN': '档案期限与销毁', en: 'Retention and destruction' }, roles: SEES },
    },
  ],
  menu: [{ title: { 'zh-CN': '档案销毁', en: 'Retention' }, to: '/retention', icon: Delete, order: 48, roles: SEES }],
});
