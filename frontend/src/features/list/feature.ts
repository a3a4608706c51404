import { Collection, Promotion } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';

export default defineFeature({
  name: 'list',
  routes: [
    {
      path: '/list',
      name: 'list',
      component: () => import('./pages/ListPage.vue'),
      meta: { title: { 'zh-CN': '社区工作准入清单', en: 'The list' }, layout: 'public', open: true },
    },
    {
      path: '/list/items/:itemId',
      name: 'public-item',
      component: () => import('./pages/PublicItemPage.vue'),
      meta: { title: { 'zh-CN': '清单事项', en: 'Item' }, layout: 'public', open: true },
    },
    {
      path: '/list/versions/:number/difference',
      name: 'list-difference',
      component: () => import('./pages/DifferencePage.vue'),
      meta: { title: { 'zh-CN': '清单变化', en: 'What changed' }, layout: 'public', open: true },
    },
    {
      path: '/items',
      name: 'items',
      component: () => import('./pages/ItemsPage.vue'),
      meta: { title: { 'zh-CN': '清单事项', en: 'Items' } },
    },
    {
      path: '/publications',
      name: 'publication',
      component: () => import('./pages/PublicationPage.vue'),
      meta: { title: { 'zh-CN': '发布清单', en: 'Publish the list' }, roles: ['office'] },
    },
    {
      path: '/items/:itemId',
      name: 'item',
      component: () => import('./pages/ItemPage.vue'),
      meta: { title: { 'zh-CN': '清单事项', en: 'Item' } },
    },
  ],
  menu: [{ title: { 'zh-CN': '清单', en: 'List' }, to: '/items', icon: Collection, order: 20, phone: 25 }],
  publicMenu: [{ title: { 'zh-CN': '准入清单', en: 'The list' }, to: '/list', order: 10 }],
  acts: [
    {
      title: { 'zh-CN': '发布清单', en: 'Publish the list' },
      hint: { 'zh-CN': '公示期满的事项列入新一版', en: 'Take up what has passed its publicity period' },
      to: '/publications',
      icon: Promotion,
      roles: ['office'],
      order: 20,
    },
  ],
  search: { load: () => import('./search') },
});
