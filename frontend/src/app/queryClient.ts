import { QueryClient } from '@tanstack/vue-query';
import { toProblem } from '@/api/problem';

const MAX_RETRIES = 2;

/** Retries only what may pass by itself: a lost connection or an overloaded server, never a refusal. */
function worthRetrying(failures: number, cause: unknown): boolean {
  const { status } = toProblem(cause);
  return failures < MAX_RETRIES && (status === 0 || status === 502 || status === 503 || status === 504);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}
