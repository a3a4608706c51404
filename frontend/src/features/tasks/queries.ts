import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/vue-query';
import { admission, unwrap } from '@/api/clients';
import type { KeysetPage } from '@/api/pages';
import type { Schemas } from '@/shared/gate/contract';

export type TaskSummary = Schemas['TaskSummary'];
export type TaskDetail = Schemas['TaskDetail'];
export type Assignment = TaskDetail['assignments'][number];
export type TaskJudgement = Schemas['TaskJudgement'];
export type TaskQuestion = Schemas['TaskQuestion'];
export type TaskSent = Schemas['TaskSent'];
export type ItemSummary = Schemas['ItemSummary'];
export type ItemDetail = Schemas['ItemDetail'];

export interface TaskFilter {
  state: string;
  community_id: string;
  item_id: string;
}

export const taskKeys = {
  all: ['tasks'] as const,
  list: (filter: TaskFilter) => [...taskKeys.all, 'list', filter] as const,
  one: (id: string) => [...taskKeys.all, 'one', id] as const,
  check: (question: TaskQuestion | null) => [...taskKeys.all, 'check', question] as const,
  items: (query: string) => [...taskKeys.all, 'items', query] as const,
  item: (id: string) => [...taskKeys.all, 'item', id] as const,
};

export function tasksQuery(filter: TaskFilter) {
  return infiniteQueryOptions({
    queryKey: taskKeys.list(filter),
    initialPageParam: null as string | null,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const { state, ...others } = filter;
      const asked = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== ''));
      const query = { ...asked, ...(state ? { state: state as Assignment['state'] } : {}), limit: 50, ...(pageParam ? { after: pageParam } : {}) };
      return unwrap<KeysetPage<TaskSummary>>(admission.GET('/tasks', { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next,
  });
}

export function taskQuery(id: string) {
  return queryOptions({
    queryKey: taskKeys.one(id),
    queryFn: ({ signal }) => unwrap<TaskDetail>(admission.GET('/tasks/{task_id}', { params: { path: { task_id: id } }, signal })),
  });
}

/** What would happen: nothing is sent. Judged anew whenever the draft changes. */
export function taskCheckQuery(question: TaskQuestion | null) {
  return queryOptions({
    queryKey: taskKeys.check(question),
    enabled: question !== null,
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      if (question === null) throw new Error('there is nothing to check yet');
      return unwrap<TaskJudgement>(admission.POST('/tasks/check', { body: question, signal }));
    },
  });
}

/** Items that a task can be sent under, by what is typed. */
export function sendableItemsQuery(query: string) {
  return queryOptions({
    queryKey: taskKeys.items(query),
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await unwrap<KeysetPage<ItemSummary>>(admission.GET('/items', { params: { query: { ...(query ? { query } : {}), limit: 50 } }, signal }))).items,
  });
}

export function sendableItemQuery(id: string) {
  return queryOptions({
    queryKey: taskKeys.item(id),
    enabled: id !== '',
    queryFn: ({ signal }) => unwrap<ItemDetail>(admission.GET('/items/{item_id}', { params: { path: { item_id: id } }, signal })),
  });
}
