import { DocumentAdd, Stamp, Tickets } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const APPLIES: readonly Role[] = ['department_clerk', 'department_head'];
const READS: readonly Role[] = [...APPLIES, 'clerk', 'head', 'subdistrict_officer', 'office', 'reviewer', 'decider', 'finance', 'auditor'];

export default defineFeature({
  name: 'admission',
  routes: [
    {
      path: '/applications',
      name: 'applications',
      component: () => import('./pages/ApplicationsPage.vue'),
      meta: { title: { 'zh-CN': '准入申请', en: 'Applications' }, roles: READS },
    },
    {
      path: '/applications/new',
      name: 'application-new',
      component: () => import('./pages/NewApplicationPage.vue'),
      meta: { title: { 'zh-CN': '新建准入申请', en: 'New application' }, roles: APPLIES },
    },
    {
      path: '/applications/:applicationId',
      name: 'application',
      component: () => import('./pages/ApplicationPage.vue'),
      meta: { title: { 'zh-CN': '准入申请', en: 'Application' }, roles: READS },
    },
    {
      path: '/applications/:applicationId/edit',
      name: 'application-edit',
      component: () => import('./pages/EditApplicationPage.vue'),
      meta: { title: { 'zh-CN': '填写准入申请', en: 'Write the application' }, roles: APPLIES },
    },
  ],
  menu: [{ title: { 'zh-CN': '准入', en: 'Admission' }, to: '/applications', icon: Tickets, order: 10, roles: READS, phone: 30 }],
  acts: [
    {
      title: { 'zh-CN': '提出准入申请', en: 'Apply for admission' },
      hint: { 'zh-CN': '先申请、再下派，权责钱一起来', en: 'Before any task: with powers, people and money' },
      to: '/applications/new',
      icon: DocumentAdd,
      roles: APPLIES,
      order: 10,
    },
    {
      title: { 'zh-CN': '受理准入申请', en: 'Accept applications' },
      hint: { 'zh-CN': '已提交、等待受理的申请', en: 'Submitted and waiting' },
      to: '/applications?state=submitted',
      icon: Tickets,
      roles: ['office'],
      order: 10,
    },
    {
      title: { 'zh-CN': '评审表决', en: 'Vote in the review' },
      hint: { 'zh-CN': '正在评审的申请', en: 'Applications under review' },
      to: '/applications?state=accepted',
      icon: Tickets,
      roles: ['reviewer'],
      order: 10,
    },
    {
      title: { 'zh-CN': '审定准入申请', en: 'Decide on applications' },
      hint: { 'zh-CN': '评审结束、等待审定的申请', en: 'Reviewed and waiting for the decision' },
      to: '/applications?state=reviewed',
      icon: Stamp,
      roles: ['decider'],
      order: 10,
    },
  ],
  search: { roles: READS, load: () => import('./search') },
});
