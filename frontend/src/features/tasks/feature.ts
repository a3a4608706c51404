import { Finished, Promotion } from '@element-plus/icons-vue';
import { defineFeature } from '@/shared/feature';
import type { Role } from '@/shared/roles';

const SENDS: readonly Role[] = ['department_clerk', 'department_head'];
const CARRIES_OUT: readonly Role[] = ['clerk', 'head'];
const READS: readonly Role[] = [...SENDS, ...CARRIES_OUT, 'subdistrict_officer', 'office', 'auditor'];

export default defineFeature({
  name: 'tasks',
  routes: [
    {
      path: '/tasks',
      name: 'tasks',
      component: () => import('./pages/TasksPage.vue'),
      meta: { title: { 'zh-CN': '任务', en: 'Tasks' }, roles: READS },
    },
    {
      path: '/tasks/new',
      name: 'task-new',
      component: () => import('./pages/SendTaskPage.vue'),
      meta: { title: { 'zh-CN': '下派任务', en: 'Send a task' }, roles: SENDS },
    },
    {
      path: '/tasks/:taskId',
      name: 'task',
      component: () => import('./pages/TaskPage.vue'),
      meta: { title: { 'zh-CN': '任务', en: 'Task' }, roles: READS },
    },
  ],
  menu: [{ title: { 'zh-CN': '任务', en: 'Tasks' }, to: '/tasks', icon: Finished, order: 30, roles: READS, phone: 20 }],
  acts: [
    {
      title: { 'zh-CN': '下派任务', en: 'Send a task' },
      hint: { 'zh-CN': '先看每个社区能不能接', en: 'See first which communities can take it' },
      to: '/tasks/new',
      icon: Promotion,
      roles: SENDS,
      order: 20,
    },
    {
      title: { 'zh-CN': '接收和办结任务', en: 'Accept and complete tasks' },
      hint: { 'zh-CN': '清单内、经费到位的任务', en: 'Tasks under items in force' },
      to: '/tasks',
      icon: Finished,
      roles: CARRIES_OUT,
      order: 30,
    },
  ],
});
