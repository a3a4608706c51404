import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import { dutiesQuery, whoCan } from '@/shared/paper/duties';
import type { KeepersInput } from './mutations';
import { headMayKeepQuery } from './queries';

/** What a form holds of keeper and deputy. */
export interface KeeperChoice {
  keeper: string;
  deputy: string;
}

interface Candidate {
  id: string;
  name: string;
}

interface Staff {
  people: ComputedRef<Candidate[]>;
  /** Keeper and deputy as the service takes them. */
  keepersOf: (choice: KeeperChoice) => Pick<KeepersInput, 'keeper' | 'deputy'>;
}

export function noKeepers(): KeeperChoice {
  return { keeper: '', deputy: '' };
}

/** Those who can use a seal of the community: the keeper's role, no contract, no head unless allowed (R74, R75, R81). */
export function useStaff(communityId: () => string): Staff {
  // Asked anew whenever a form is opened: the role may have been granted a moment ago.
  const { data } = useQuery(computed(() => ({ ...dutiesQuery(communityId()), enabled: communityId() !== '', staleTime: 0 })));
  const { data: headMayKeep } = useQuery(headMayKeepQuery());
  const people = computed(() => {
    const able = whoCan(data.value, 'keeper').filter((duty) => headMayKeep.value === true || !duty.leads_a_community);
    return [...new Map(able.map(({ person }) => [person.id, person])).values()];
  });

  function keeperOf(id: string): KeepersInput['keeper'] {
    return { id, name: people.value.find((one) => one.id === id)?.name ?? '', is_secretary_or_director: false };
  }

  return {
    people,
    keepersOf: ({ keeper, deputy }) => ({ keeper: keeperOf(keeper), deputy: deputy ? keeperOf(deputy) : null }),
  };
}
