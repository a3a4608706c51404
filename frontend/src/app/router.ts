import { createRouter, createWebHistory, type RouteRecordRaw, type Router, type RouterHistory } from 'vue-router';
import type { Feature } from '@/shared/feature';
import { installGuards } from './guards';

/** A feature's routes, marked with whose messages they need. */
function routesOf(feature: Feature): RouteRecordRaw[] {
  return feature.routes.map((route) => ({ ...route, meta: { ...route.meta, feature: feature.name } }));
}

const OWN_ROUTES: RouteRecordRaw[] = [
  {
    path: '/mine',
    name: 'mine',
    component: () => import('./MinePage.vue'),
    meta: { title: { 'zh-CN': '我的', en: 'Mine' }, feature: 'session' },
  },
  {
    path: '/:path(.*)*',
    name: 'not-found',
    component: () => import('./NotFoundPage.vue'),
    meta: { title: { 'zh-CN': '没有这个页面', en: 'Not found' }, layout: 'public', open: true },
  },
];

export function createAppRouter(features: readonly Feature[], history: RouterHistory = createWebHistory()): Router {
  const router = createRouter({
    history,
    routes: [...features.flatMap(routesOf), ...OWN_ROUTES],
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is still under vue-router/experimental
    scrollBehavior: (to, from, saved) => {
      if (saved) return saved;
      // Filters and tabs change only the query: the page stays where it is.
      return to.path === from.path ? false : { top: 0 };
    },
  });
  installGuards(router);
  return router;
}
