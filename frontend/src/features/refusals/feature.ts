import { DocumentDelete } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const READS: readonly Role[] = ['clerk', 'head', 'keeper', 'subdistrict_officer', 'office', 'auditor'];

export default defineFeature({
  name: 'refusals',
  routes: [
    {
      path: '/refusals',
      name: 'refusals',
      component: () => import('./pages/RefusalsPage.vue'),
      meta: { title: { 'zh-CN': '不予出具', en: 'Refusals' }, roles: READS },
    },
    {
      path: '/refusals/counts',
      name: 'refusal-counts',
      component: () => import('./pages/RefusalCountsPage.vue'),
      meta: { title: { 'zh-CN': '按索要单位统计', en: 'Refusals by asking body' }, roles: READS },
    },
  ],
  menu: [{ title: { 'zh-CN': '不予出具', en: 'Refusals' }, to: '/refusals', icon: DocumentDelete, order: 46, roles: READS }],
});
