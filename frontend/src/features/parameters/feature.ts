import { Operation } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import { READS, SERVICES } from './services';

const SEES = [...new Set(SERVICES.flatMap((service) => READS[service]))];

export default defineFeature({
  name: 'parameters',
  routes: [
    {
      path: '/parameters',
      name: 'parameters',
      component: () => import('./pages/ParametersPage.vue'),
      meta: { title: { 'zh-CN': '参数', en: 'Numbers of the rules' }, roles: SEES },
    },
  ],
  menu: [{ title: { 'zh-CN': '参数', en: 'Numbers' }, to: '/parameters', icon: Operation, order: 47, roles: ['administrator', 'auditor', 'office'] }],
});
