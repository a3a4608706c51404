import { Notebook } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const SEES_SEALS: readonly Role[] = ['clerk', 'head', 'keeper', 'subdistrict_officer', 'auditor', 'administrator'];

export default defineFeature({
  name: 'register',
  routes: [
    {
      path: '/register',
      name: 'seals',
      component: () => import('./pages/SealsPage.vue'),
      meta: { title: { 'zh-CN': '印章与登记簿', en: 'Seals and registers' }, roles: SEES_SEALS },
    },
    {
      path: '/register/new',
      name: 'seal-new',
      component: () => import('./pages/NewSealPage.vue'),
      meta: { title: { 'zh-CN': '制发印章', en: 'Make a seal' }, roles: ['administrator'] },
    },
    {
      path: '/register/:sealId',
      name: 'seal',
      component: () => import('./pages/SealPage.vue'),
      props: true,
      meta: { title: { 'zh-CN': '用印登记簿', en: 'Register' }, roles: SEES_SEALS },
    },
  ],
  menu: [{ title: { 'zh-CN': '印章', en: 'Seals' }, to: '/register', icon: Notebook, order: 45, phone: 38, roles: SEES_SEALS }],
});
