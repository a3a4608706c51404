import { Connection, Key, Plus } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const SEES_PEOPLE: readonly Role[] = ['administrator', 'auditor', 'department_head', 'head', 'office', 'subdistrict_officer'];
const SEES_GRANTS: readonly Role[] = ['administrator', 'auditor'];
const MANAGES: readonly Role[] = ['administrator'];

export default defineFeature({
  name: 'organization',
  routes: [
    {
      path: '/organization',
      component: () => import('./pages/TreePage.vue'),
      meta: { title: { 'zh-CN': '组织', en: 'Organization' } },
      children: [
        { path: '', name: 'organization', component: () => import('./pages/UnitPage.vue') },
        { path: 'units/:unitId', name: 'unit', component: () => import('./pages/UnitPage.vue') },
      ],
    },
    {
      path: '/organization/people',
      name: 'people',
      component: () => import('./pages/PeoplePage.vue'),
      meta: { title: { 'zh-CN': '人员', en: 'People' }, roles: SEES_PEOPLE },
    },
    {
      path: '/organization/people/:personId',
      name: 'person',
      component: () => import('./pages/PersonPage.vue'),
      meta: { title: { 'zh-CN': '人员', en: 'Person' }, roles: SEES_PEOPLE },
    },
    {
      path: '/organization/grants',
      name: 'grants',
      component: () => import('./pages/GrantsPage.vue'),
      meta: { title: { 'zh-CN': '授权', en: 'Grants' }, roles: SEES_GRANTS },
    },
  ],
  menu: [{ title: { 'zh-CN': '组织', en: 'Organization' }, to: '/organization', icon: Connection, order: 70, phone: 40 }],
  acts: [
    {
      title: { 'zh-CN': '登记人员', en: 'Add a person' },
      hint: { 'zh-CN': '建档、开通账号、授予权限', en: 'Record, account, grants' },
      to: '/organization/people?new=1',
      icon: Plus,
      roles: MANAGES,
      order: 10,
    },
    {
      title: { 'zh-CN': '查看授权', en: 'Review grants' },
      hint: { 'zh-CN': '谁在哪里有什么权限，何时到期', en: 'Who may do what where, and until when' },
      to: '/organization/grants',
      icon: Key,
      roles: SEES_GRANTS,
      order: 20,
    },
  ],
  search: { load: () => import('./search') },
});
