import { Search, View } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const FINDS: readonly Role[] = ['clerk', 'head'];
const READS_LOOKS: readonly Role[] = ['head', 'auditor'];

export default defineFeature({
  name: 'residents',
  routes: [
    {
      path: '/residents',
      name: 'resident',
      component: () => import('./pages/ResidentPage.vue'),
      meta: { title: { 'zh-CN': '居民档案查询', en: 'One resident' }, roles: FINDS },
    },
    {
      path: '/personal-accesses',
      name: 'personal-accesses',
      component: () => import('./pages/AccessesPage.vue'),
      meta: { title: { 'zh-CN': '个人信息访问记录', en: 'Looks at personal data' }, roles: READS_LOOKS },
    },
  ],
  menu: [
    { title: { 'zh-CN': '居民查询', en: 'Residents' }, to: '/residents', icon: Search, order: 46, roles: FINDS },
    { title: { 'zh-CN': '访问记录', en: 'Looks' }, to: '/personal-accesses', icon: View, order: 47, roles: READS_LOOKS },
  ],
});
