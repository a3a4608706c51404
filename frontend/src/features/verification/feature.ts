import { defineFeature } from '@/shared/feature';

const page = () => import('./pages/VerifyPage.vue');
const meta = { title: { 'zh-CN': '查验', en: 'Verify' }, layout: 'public', open: true } as const;

export default defineFeature({
  name: 'verification',
  routes: [
    { path: '/verify', name: 'verify', component: page, meta },
    {
      path: '/checkpoints',
      name: 'checkpoints',
      component: () => import('./pages/CheckpointsPage.vue'),
      meta: { title: { 'zh-CN': '签名检查点', en: 'Signed checkpoints' }, layout: 'public', open: true },
    },
    { path: '/verify/:number', name: 'verify-number', component: page, props: true, meta },
  ],
  publicMenu: [{ title: { 'zh-CN': '查验证明', en: 'Verify a certificate' }, to: '/verify', order: 30 }],
});
