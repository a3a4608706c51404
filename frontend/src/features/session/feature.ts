import { defineFeature } from '@/shared/feature';

export default defineFeature({
  name: 'session',
  routes: [
    {
      path: '/sign-in',
      name: 'sign-in',
      component: () => import('./pages/SignInPage.vue'),
      meta: { title: { 'zh-CN': '登录', en: 'Sign in' }, layout: 'bare', open: true },
    },
  ],
});
