import { queryOptions } from '@tanstack/vue-query';
import { admission, stamping, unwrap } from '@/api/clients';
import type { WorkQueue } from '@/api/pages';

export const SOURCES = ['admission', 'stamping'] as const;
export type Source = (typeof SOURCES)[number];

export const workQueueKeys = {
  all: ['work-queue'] as const,
  of: (source: Source) => [...workQueueKeys.all, source] as const,
};

const READERS: Record<Source, (signal: AbortSignal) => Promise<WorkQueue>> = {
  admission: (signal) => unwrap<WorkQueue>(admission.GET('/work-queue', { signal })),
  stamping: (signal) => unwrap<WorkQueue>(stamping.GET('/work-queue', { signal })),
};

/** What waits for me in one service; asked again each minute while the page is seen. */
export function workQueueQuery(source: Source) {
  return queryOptions({
    queryKey: workQueueKeys.of(source),
    queryFn: ({ signal }) => READERS[source](signal),
    refetchInterval: 60_000,
  });
}
