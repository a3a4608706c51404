/** Texts of the components in this folder; importing this file makes `t('paper.…')` known in both languages. */
import { i18n } from '@/shared/i18n';

const zh = {
  loading: '正在排版……',
  open: '打开 PDF',
  print: '打印',
  save: '下载',
  notShown: '这个浏览器不能在页面里显示，请打开 PDF 查看。',
  pages: '{label}，共 {count} 页',
  purpose: '查看用途',
  purposeNote: '写明用途',
  purposeHint: '查看个人信息须说明用途，查看人、时间和用途都会记入访问记录。',
  see: '查看',
  takeAway: '导出',
  takePurpose: '导出用途',
  takeHint: '导出须说明用途，导出人、时间和用途都会记入访问记录。',
};

const en: typeof zh = {
  loading: 'Setting the page…',
  open: 'Open PDF',
  print: 'Print',
  save: 'Download',
  notShown: 'This browser cannot show it inside the page; please open the PDF.',
  pages: '{label}, {count} pages',
  purpose: 'What for',
  purposeNote: 'In words',
  purposeHint: 'Personal data is shown for a purpose only; who looks, when and what for is recorded.',
  see: 'Show',
  takeAway: 'Export',
  takePurpose: 'What for',
  takeHint: 'It is exported for a purpose only; who does, when and what for is recorded.',
};

i18n.global.mergeLocaleMessage('zh-CN', { paper: zh });
i18n.global.mergeLocaleMessage('en', { paper: en });
