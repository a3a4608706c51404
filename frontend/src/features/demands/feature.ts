import { EditPen, Warning } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const RECORDS: readonly Role[] = ['clerk', 'head'];
const READS: readonly Role[] = [...RECORDS, 'department_clerk', 'department_head', 'subdistrict_officer', 'office', 'auditor'];

export default defineFeature({
  name: 'demands',
  routes: [
    {
      path: '/off-list-demands',
      name: 'demands',
      component: () => import('./pages/DemandsPage.vue'),
      meta: { title: { 'zh-CN': '清单外要求', en: 'Off-list demands' }, roles: READS },
    },
    {
      path: '/off-list-demands/new',
      name: 'demand-new',
      component: () => import('./pages/RecordDemandPage.vue'),
      meta: { title: { 'zh-CN': '登记清单外要求', en: 'Record a demand' }, roles: RECORDS },
    },
    {
      path: '/off-list-demands/:demandId',
      name: 'demand',
      component: () => import('./pages/DemandPage.vue'),
      meta: { title: { 'zh-CN': '清单外要求', en: 'Off-list demand' }, roles: READS },
    },
  ],
  menu: [{ title: { 'zh-CN': '清单外', en: 'Off the list' }, to: '/off-list-demands', icon: Warning, order: 35, roles: READS, phone: 15 }],
  acts: [
    {
      title: { 'zh-CN': '登记清单外要求', en: 'Record an off-list demand' },
      hint: { 'zh-CN': '谁要求、什么事，一分钟内回绝', en: 'Who asked for what; refused within a minute' },
      to: '/off-list-demands/new',
      icon: EditPen,
      roles: RECORDS,
      order: 20,
    },
  ],
});
