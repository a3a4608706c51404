import { onScopeDispose, ref, type Ref } from 'vue';

/** Whether a media query holds on the screen, kept current. Printing lays the page out anew for paper and must not change it. */
export function useMediaQuery(query: string): Ref<boolean> {
  const list = window.matchMedia(query);
  const paper = window.matchMedia('print');
  const matches = ref(list.matches);
  const update = (event: MediaQueryListEvent): void => {
    if (!paper.matches) matches.value = event.matches;
  };
  list.addEventListener('change', update);
  onScopeDispose(() => list.removeEventListener('change', update));
  return matches;
}
