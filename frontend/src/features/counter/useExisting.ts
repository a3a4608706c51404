import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef, type Ref } from 'vue';
import type { ApplicantAnswer, RequestDetail, RequestKind } from '@/shared/paper/contract';
import { applicantQuery, requestQuery } from '@/shared/paper/requests';

interface UseExisting {
  existing: ComputedRef<{ request: RequestDetail; people: ApplicantAnswer } | null>;
  code: ComputedRef<string>;
  kind: ComputedRef<RequestKind>;
  transitional: ComputedRef<boolean>;
  problem: ComputedRef<Error | null>;
  pending: ComputedRef<boolean>;
}

/** A draft or a returned request that is opened again, with the names it needs in full. */
export function useExisting(requestId: Readonly<Ref<string>>): UseExisting {
  const wanted = computed(() => requestId.value !== '');
  const request = useQuery(computed(() => ({ ...requestQuery(requestId.value), enabled: wanted.value, refetchOnWindowFocus: false })));
  const people = useQuery(computed(() => ({ ...applicantQuery(requestId.value), enabled: wanted.value })));
  const existing = computed(() =>
    wanted.value && request.data.value && people.data.value ? { request: request.data.value, people: people.data.value } : null,
  );
  return {
    existing,
    code: computed(() => request.data.value?.certificate_type_code ?? ''),
    kind: computed(() => request.data.value?.kind ?? 'certificate'),
    transitional: computed(() => Boolean(request.data.value?.transitional)),
    problem: computed(() => (wanted.value ? (request.error.value ?? people.error.value) : null)),
    pending: computed(() => wanted.value && existing.value === null),
  };
}
