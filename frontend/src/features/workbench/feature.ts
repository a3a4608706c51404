import { House } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';

export default defineFeature({
  name: 'workbench',
  routes: [
    {
      path: '/',
      name: 'workbench',
      component: () => import('./pages/WorkbenchPage.vue'),
      meta: { title: { 'zh-CN': '工作台', en: 'Workbench' } },
    },
  ],
  menu: [{ title: { 'zh-CN': '工作台', en: 'Workbench' }, to: '/', icon: House, order: 0, phone: 0 }],
});
