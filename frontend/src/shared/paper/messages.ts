/** Texts of the components in this folder; importing this file makes `t('paper.…')` known in both languages. */
import { i18n } from '@/shared/i18n';

const zh = {
  loading: '正在排版……',
  open: '打开 PDF',
  print: '打印',
  save: '下载',
  notShown: '这个浏览器不能在页面里显示，请打开 PDF 查看。',
  pages: '{label}，共 {count} 页',
};

const en: typeof zh = {
  loading: 'Setting the page…',
  open: 'Open PDF',
  print: 'Print',
  save: 'Download',
  notShown: 'This browser cannot show it inside the page; please open the PDF.',
  pages: '{label}, {count} pages',
};

i18n.global.mergeLocaleMessage('zh-CN', { paper: zh });
i18n.global.mergeLocaleMessage('en', { paper: en });
