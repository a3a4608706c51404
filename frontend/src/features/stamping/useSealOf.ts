import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef, type Ref } from 'vue';
import { stamping, unwrap } from '@/api/clients';
import { certificateTypeQuery, useDistrictId } from '@/shared/paper/catalogue';
import type { RequestDetail, Seal, SealPage } from '@/shared/paper/contract';

interface SealOf {
  /** Null when the community has none of this kind; undefined as long as it is not known. */
  seal: ComputedRef<Seal | null | undefined>;
  /** Whether somebody is about to stamp. */
  asked: ComputedRef<boolean>;
}

/** The seal that a request will be stamped with: of its type's kind, the committee's without a type (CRT-13). */
export function useSealOf(request: Ref<RequestDetail>): SealOf {
  const districtId = useDistrictId();
  const asked = computed(() => request.value.allowed_actions.includes('stamping'));
  const communityId = computed(() => request.value.community_id);
  const code = computed(() => request.value.certificate_type_code);
  const { data: type } = useQuery(computed(() => ({ ...certificateTypeQuery(code.value ?? '', districtId.value), enabled: asked.value && code.value !== null })));
  const { data: seals } = useQuery(
    computed(() => ({
      queryKey: ['seals', 'of-community', communityId.value] as const,
      enabled: asked.value,
      queryFn: ({ signal }: { signal: AbortSignal }) => unwrap<SealPage>(stamping.GET('/seals', { signal, params: { query: { unit_id: communityId.value, limit: 50 } } })),
    })),
  );
  const seal = computed(() => {
    if (!seals.value || (code.value !== null && !type.value)) return undefined;
    const kind = type.value?.seal ?? 'committee';
    const own = seals.value.items.filter((one) => one.kind === kind);
    return own.find(({ state }) => state === 'in_use') ?? own.toSorted((a, b) => b.id.localeCompare(a.id))[0] ?? null;
  });
  return { seal, asked };
}
