import { Postcard } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const PREPARES: readonly Role[] = ['clerk', 'head'];

export default defineFeature({
  name: 'counter',
  routes: [
    {
      path: '/counter',
      name: 'counter',
      component: () => import('./pages/CounterPage.vue'),
      meta: { title: { 'zh-CN': '窗口', en: 'Counter' }, roles: PREPARES },
    },
  ],
  companion: { roles: PREPARES, load: () => import('./components/CounterOutbox.vue') },
  menu: [{ title: { 'zh-CN': '窗口', en: 'Counter' }, to: '/counter', icon: Postcard, order: 10, phone: 10, roles: PREPARES }],
  acts: [
    {
      title: { 'zh-CN': '窗口开证明', en: 'Certificate at the counter' },
      hint: { 'zh-CN': '先答能不能开，再填一页，不能开的打印告知书', en: 'The answer first, then one page, or a refusal notice' },
      to: '/counter',
      icon: Postcard,
      roles: PREPARES,
      order: 0,
    },
  ],
});
