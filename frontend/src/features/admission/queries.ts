import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/vue-query';
import { admission, unwrap } from '@/api/clients';
import type { KeysetPage } from '@/api/pages';
import type { ApplicationDetail, Schemas } from '@/shared/gate/contract';

export type ApplicationSummary = Schemas['ApplicationSummary'];

export interface ApplicationFilter {
  query: string;
  state: string;
  department_id: string;
}

export const admissionKeys = {
  all: ['applications'] as const,
  list: (filter: ApplicationFilter) => [...admissionKeys.all, 'list', filter] as const,
  one: (id: string) => [...admissionKeys.all, 'one', id] as const,
  steps: (id: string) => [...admissionKeys.all, 'steps', id] as const,
  completeness: (id: string) => [...admissionKeys.all, 'completeness', id] as const,
};

const PAGE = 50;

/** Only what was chosen goes into the question; an empty filter is no filter. */
function asked({ query, state, department_id }: ApplicationFilter) {
  return {
    ...(query ? { query } : {}),
    ...(state ? { state: [state as ApplicationSummary['state']] } : {}),
    ...(department_id ? { department_id } : {}),
    limit: PAGE,
  };
}

export function applicationsQuery(filter: ApplicationFilter) {
  return infiniteQueryOptions({
    queryKey: admissionKeys.list(filter),
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      unwrap<KeysetPage<ApplicationSummary>>(
        admission.GET('/applications', { params: { query: { ...asked(filter), ...(pageParam ? { after: pageParam } : {}) } }, signal }),
      ),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function readApplication(id: string, signal?: AbortSignal): Promise<ApplicationDetail> {
  return unwrap<ApplicationDetail>(admission.GET('/applications/{application_id}', { params: { path: { application_id: id } }, signal }));
}

export function applicationQuery(id: string) {
  return queryOptions({ queryKey: admissionKeys.one(id), queryFn: ({ signal }) => readApplication(id, signal) });
}

/** Every step makes a new version, so the version is part of the question. */
export function stepsQuery(id: string, version: number) {
  return queryOptions({
    queryKey: [...admissionKeys.steps(id), version] as const,
    queryFn: async ({ signal }) =>
      (await unwrap<Schemas['StepList']>(admission.GET('/applications/{application_id}/steps', { params: { path: { application_id: id } }, signal }))).items,
  });
}

/** Asked anew after every save: the version is part of the question. */
export function completenessQuery(id: string, version: number) {
  return queryOptions({
    queryKey: [...admissionKeys.completeness(id), version] as const,
    queryFn: ({ signal }) =>
      unwrap<Schemas['Completeness']>(admission.GET('/applications/{application_id}/completeness', { params: { path: { application_id: id } }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** How a plan would be divided; nothing is saved. */
export function allocationQuery(question: Pick<Schemas['AllocationQuestion'], 'lines' | 'community_ids'>) {
  return queryOptions({
    queryKey: ['allocation', question] as const,
    enabled: question.lines.length > 0 && question.community_ids.length > 0,
    staleTime: Infinity,
    queryFn: ({ signal }) => unwrap<Schemas['AllocationPreview']>(admission.POST('/applications/allocation-preview', { body: question, signal })),
    placeholderData: keepPreviousData,
  });
}
