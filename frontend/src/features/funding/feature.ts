import { Money, Wallet } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const PAYS: readonly Role[] = ['department_clerk', 'department_head'];
const RECEIVES: readonly Role[] = ['clerk', 'head'];
const READS: readonly Role[] = [...PAYS, ...RECEIVES, 'subdistrict_officer', 'office', 'reviewer', 'decider', 'finance', 'auditor'];

export default defineFeature({
  name: 'funding',
  routes: [
    {
      path: '/funding',
      name: 'funding',
      component: () => import('./pages/FundingPage.vue'),
      meta: { title: { 'zh-CN': '资金', en: 'Funding' }, roles: READS },
    },
    {
      path: '/appropriations',
      name: 'appropriations',
      component: () => import('./pages/PaymentsPage.vue'),
      meta: { title: { 'zh-CN': '拨付记录', en: 'Payments' }, roles: READS },
    },
    {
      path: '/items/:itemId/funding',
      name: 'item-funding',
      component: () => import('./pages/ItemFundingPage.vue'),
      meta: { title: { 'zh-CN': '事项资金', en: 'Money of an item' }, roles: READS },
    },
    {
      path: '/communities/:communityId/funding',
      name: 'community-funding',
      component: () => import('./pages/CommunityFundingPage.vue'),
      meta: { title: { 'zh-CN': '社区的钱', en: 'Money of a community' }, roles: READS },
    },
  ],
  menu: [{ title: { 'zh-CN': '资金', en: 'Funding' }, to: '/funding', icon: Money, order: 50, roles: READS, phone: 35 }],
  acts: [
    {
      title: { 'zh-CN': '我社区的钱', en: 'Our money' },
      hint: { 'zh-CN': '该来的、来了的、逾期的；确认到账', en: 'What is due, what came, what is late; confirm receipts' },
      to: '/funding',
      icon: Wallet,
      roles: RECEIVES,
      order: 40,
    },
    {
      title: { 'zh-CN': '登记拨付', en: 'Record payments' },
      hint: { 'zh-CN': '到期未拨的先拨，社区确认到账才生效', en: 'What is due first; it counts once the community confirms' },
      to: '/funding',
      icon: Money,
      roles: PAYS,
      order: 30,
    },
  ],
});
