import { Operation } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const SEES: readonly Role[] = ['administrator', 'auditor', 'office', 'clerk', 'head', 'keeper', 'subdistrict_officer'];

export default defineFeature({
  name: 'parameters',
  routes: [
    {
      path: '/stamping/parameters',
      name: 'stamping-parameters',
      component: () => import('./pages/ParametersPage.vue'),
      meta: { title: { 'zh-CN': '用印参数', en: 'Numbers of papers and seals' }, roles: SEES },
    },
  ],
  menu: [{ title: { 'zh-CN': '用印参数', en: 'Numbers' }, to: '/stamping/parameters', icon: Operation, order: 47, roles: ['administrator'] }],
});
