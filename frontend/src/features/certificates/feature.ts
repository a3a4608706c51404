import { defineFeature } from '@/shared/feature';

export default defineFeature({
  name: 'certificates',
  routes: [
    {
      path: '/certificates',
      name: 'certificates',
      component: () => import('./pages/GuidePage.vue'),
      meta: { title: { 'zh-CN': '我要开证明', en: 'Get a certificate' }, layout: 'public', open: true },
    },
    {
      path: '/certificates/:code',
      name: 'certificate-type',
      component: () => import('./pages/CertificateTypePage.vue'),
      props: true,
      meta: { title: { 'zh-CN': '办事指南', en: 'Guide' }, layout: 'public', open: true },
    },
  ],
  publicMenu: [{ title: { 'zh-CN': '我要开证明', en: 'Get a certificate' }, to: '/certificates', order: 20 }],
  search: { load: () => import('./search') },
});
