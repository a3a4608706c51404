import { DocumentAdd } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const READS: readonly Role[] = ['administrator', 'auditor', 'office'];

export default defineFeature({
  name: 'proposals',
  routes: [
    {
      path: '/catalogue/proposals',
      name: 'type-proposals',
      component: () => import('./pages/ProposalsPage.vue'),
      meta: { title: { 'zh-CN': '新增证明事项', en: 'New certificates' }, roles: READS },
    },
    {
      path: '/catalogue/proposals/:id',
      name: 'type-proposal',
      component: () => import('./pages/ProposalPage.vue'),
      props: true,
      meta: { title: { 'zh-CN': '新增证明事项', en: 'New certificate' }, roles: READS },
    },
  ],
  acts: [
    {
      title: { 'zh-CN': '新增证明事项', en: 'New certificates' },
      hint: { 'zh-CN': '索要单位申请、五部门意见、决定、公布', en: 'Asked for, five opinions, decided, published' },
      to: '/catalogue/proposals',
      icon: DocumentAdd,
      roles: ['administrator', 'office'],
      order: 32,
    },
  ],
});
