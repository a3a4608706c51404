import { Finished, Stamp } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const READS: readonly Role[] = ['clerk', 'head', 'keeper', 'subdistrict_officer', 'auditor'];

export default defineFeature({
  name: 'stamping',
  routes: [
    {
      path: '/stamping',
      name: 'stamp-requests',
      component: () => import('./pages/RequestsPage.vue'),
      meta: { title: { 'zh-CN': '用印', en: 'Stamping' }, roles: READS },
    },
    {
      path: '/stamping/:requestId',
      name: 'stamp-request',
      component: () => import('./pages/RequestPage.vue'),
      props: true,
      meta: { title: { 'zh-CN': '用印申请', en: 'Request' }, roles: READS },
    },
  ],
  menu: [{ title: { 'zh-CN': '用印', en: 'Stamping' }, to: '/stamping', icon: Stamp, order: 40, phone: 25, roles: READS }],
  acts: [
    {
      title: { 'zh-CN': '盖章', en: 'Stamp' },
      hint: { 'zh-CN': '已批准、等着盖章的', en: 'Approved and waiting for the seal' },
      to: '/stamping?status=approved',
      icon: Stamp,
      roles: ['keeper'],
      order: 1,
    },
    {
      title: { 'zh-CN': '审批用印', en: 'Approve' },
      hint: { 'zh-CN': '已核验、等您批准的', en: 'Verified and waiting for you' },
      to: '/stamping?status=verified',
      icon: Finished,
      roles: ['head'],
      order: 1,
    },
  ],
  search: { roles: ['clerk', 'head', 'keeper'], load: () => import('./search') },
});
