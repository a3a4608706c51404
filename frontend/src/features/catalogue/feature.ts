import { EditPen, Notebook } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const READS: readonly Role[] = ['administrator', 'auditor', 'office'];

export default defineFeature({
  name: 'catalogue',
  routes: [
    {
      path: '/certificates/board',
      name: 'catalogue-board',
      component: () => import('./pages/BoardPage.vue'),
      meta: { title: { 'zh-CN': '证明事项目录', en: 'Catalogue of certificates' }, layout: 'public', open: true },
    },
    {
      path: '/catalogue',
      name: 'catalogue',
      component: () => import('./pages/EntriesPage.vue'),
      meta: { title: { 'zh-CN': '本级证明事项目录', en: 'The district’s own list' }, roles: READS },
    },
    {
      path: '/catalogue/texts',
      name: 'catalogue-texts',
      component: () => import('./pages/TextsPage.vue'),
      meta: { title: { 'zh-CN': '证明文本', en: 'Texts of certificates' }, roles: READS },
    },
    {
      path: '/catalogue/texts/:code',
      name: 'catalogue-text',
      component: () => import('./pages/TextPage.vue'),
      props: true,
      meta: { title: { 'zh-CN': '证明文本', en: 'Text of a certificate' }, roles: READS },
    },
  ],
  menu: [{ title: { 'zh-CN': '目录', en: 'Catalogue' }, to: '/catalogue', icon: Notebook, order: 45, roles: ['administrator'] }],
  acts: [
    {
      title: { 'zh-CN': '维护证明事项目录', en: 'Keep the catalogue' },
      hint: { 'zh-CN': '哪些社区能开、依据哪个文件、从哪天起', en: 'What communities issue, by which document, since when' },
      to: '/catalogue',
      icon: Notebook,
      roles: ['administrator'],
      order: 30,
    },
    {
      title: { 'zh-CN': '改写证明文本', en: 'Word the certificates' },
      hint: { 'zh-CN': '起草、看样张、从某天起启用', en: 'Draft, look at a sample, let it hold from a day' },
      to: '/catalogue/texts',
      icon: EditPen,
      roles: ['administrator'],
      order: 31,
    },
  ],
});
