import { useQuery } from '@tanstack/vue-query';
import { computed, type ComputedRef } from 'vue';
import type { KeepersInput } from './mutations';
import { staffQuery } from './queries';

/** What a form holds of keeper and deputy. */
export interface KeeperChoice {
  keeper: string;
  keeperContract: boolean;
  deputy: string;
  deputyContract: boolean;
}

interface Candidate {
  id: string;
  name: string;
  head: boolean;
}

interface Staff {
  people: ComputedRef<Candidate[]>;
  /** Keeper and deputy as the service takes them, with what stands against them (R75, R81). */
  keepersOf: (choice: KeeperChoice) => Pick<KeepersInput, 'keeper' | 'deputy'>;
}

const HEADS = new Set(['secretary', 'director']);

export function noKeepers(): KeeperChoice {
  return { keeper: '', keeperContract: false, deputy: '', deputyContract: false };
}

/** Those who have a post at a community: keepers are chosen from among them. */
export function useStaff(communityId: () => string): Staff {
  const { data } = useQuery(computed(() => ({ ...staffQuery(communityId()), enabled: communityId() !== '' })));
  const people = computed(() => {
    const found = new Map<string, Candidate>();
    for (const { person_id, name, post } of data.value?.items ?? []) {
      found.set(person_id, { id: person_id, name, head: HEADS.has(post.kind) || found.get(person_id)?.head === true });
    }
    return [...found.values()];
  });

  function keeperOf(id: string, contract: boolean): KeepersInput['keeper'] {
    const person = people.value.find((one) => one.id === id);
    return { id, name: person?.name ?? '', is_secretary_or_director: person?.head ?? false, is_contract_staff: contract };
  }

  return {
    people,
    keepersOf: (choice) => ({
      keeper: keeperOf(choice.keeper, choice.keeperContract),
      deputy: choice.deputy ? keeperOf(choice.deputy, choice.deputyContract) : null,
    }),
  };
}
