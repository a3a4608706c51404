import { computed, onScopeDispose, ref, shallowRef, watch, type Ref } from 'vue';
import { useSessionStore } from '@/session/useSessionStore';
import { useFeatures, type Feature, type SearchHit } from '@/shared/feature';
import { currentLocale, loadFeatureMessages, localized } from '@/shared/i18n';

interface CommandSearch {
  hits: Readonly<Ref<SearchHit[]>>;
  /** Names of features whose search did not answer. */
  failures: Readonly<Ref<string[]>>;
  searching: Readonly<Ref<boolean>>;
}

/** Pages by name at once, records from every feature that offers a search; answers of an older query are dropped. */
export function useCommandSearch(query: Readonly<Ref<string>>, typed: Readonly<Ref<string>>): CommandSearch {
  const session = useSessionStore();
  const features = useFeatures();
  const found = shallowRef<SearchHit[]>([]);
  const failures = ref<string[]>([]);
  const searching = ref(false);
  let current = new AbortController();

  const pages = computed<SearchHit[]>(() => {
    const wanted = typed.value.trim().toLowerCase();
    return features
      .flatMap((feature) => [...(feature.menu ?? []), ...(feature.acts ?? [])])
      .filter((entry) => session.can(entry.roles))
      .map((entry) => ({ id: `page-${entry.to}-${entry.order}`, title: localized(entry.title), note: '', to: entry.to }))
      .filter((hit) => hit.title.toLowerCase().includes(wanted));
  });

  async function ask(feature: Feature, text: string, signal: AbortSignal): Promise<void> {
    if (!feature.search) return;
    try {
      const [{ search }] = await Promise.all([feature.search.load(), loadFeatureMessages(feature.name)]);
      const hits = await search(text, signal);
      if (!signal.aborted) found.value = [...found.value, ...hits];
    } catch {
      const name = feature.menu?.[0]?.title[currentLocale()] ?? feature.name;
      if (!signal.aborted) failures.value = [...failures.value, name];
    }
  }

  watch(query, async (text) => {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    found.value = [];
    failures.value = [];
    if (text.trim() === '') {
      searching.value = false;
      return;
    }
    searching.value = true;
    const asked = features.filter((feature) => feature.search && session.can(feature.search.roles));
    await Promise.all(asked.map((feature) => ask(feature, text.trim(), signal)));
    if (!signal.aborted) searching.value = false;
  });
  onScopeDispose(() => current.abort());

  return { hits: computed(() => [...pages.value, ...found.value]), failures, searching };
}
