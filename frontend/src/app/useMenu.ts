import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { useSessionStore } from '@/session/useSessionStore';
import { useFeatures, type MenuEntry } from '@/shared/feature';

/** Five places fit 360 px with thumb-sized targets; the last is always 我的. */
const PHONE_PLACES = 4;

interface Menu {
  rail: ComputedRef<MenuEntry[]>;
  phone: ComputedRef<MenuEntry[]>;
  isCurrent: (entry: MenuEntry) => boolean;
}

/** Only what the person's roles at the current unit use. */
export function useMenu(): Menu {
  const session = useSessionStore();
  const route = useRoute();
  const entries = useFeatures().flatMap((feature) => feature.menu ?? []);
  const allowed = computed(() => entries.filter((entry) => session.can(entry.roles)));

  const rail = computed(() => allowed.value.toSorted((a, b) => a.order - b.order));
  const phone = computed(() =>
    allowed.value
      .filter((entry) => entry.phone !== undefined)
      .toSorted((a, b) => (a.phone ?? 0) - (b.phone ?? 0))
      .slice(0, PHONE_PLACES),
  );

  function isCurrent(entry: MenuEntry): boolean {
    return entry.to === '/' ? route.path === '/' : route.path === entry.to || route.path.startsWith(`${entry.to}/`);
  }

  return { rail, phone, isCurrent };
}
