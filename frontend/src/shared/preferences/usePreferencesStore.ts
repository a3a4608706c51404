import { defineStore } from 'pinia';
import { ref, watch } from 'vue';
import { setLocale } from '@/shared/i18n';
import { isLocale, type Locale } from '@/shared/i18n/locales';

export const CARE_LEVELS = ['standard', 'large', 'larger'] as const;
export type CareLevel = (typeof CARE_LEVELS)[number];
export type Density = 'comfortable' | 'compact';

interface Stored {
  care?: unknown;
  density?: unknown;
  locale?: unknown;
  unitId?: unknown;
}

const PREFIX = 'qingdan.preferences.';
/** Owner of what is chosen before anyone has signed in. */
const NOBODY = 'device';

function read(owner: string): Stored {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(PREFIX + owner) ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

/** Type size, density and language, remembered per person on this device. */
export const usePreferencesStore = defineStore('preferences', () => {
  const owner = ref(NOBODY);
  const care = ref<CareLevel>('standard');
  const density = ref<Density>('comfortable');
  const locale = ref<Locale>('zh-CN');
  const unitId = ref<string | null>(null);

  async function openFor(person: string | null): Promise<void> {
    owner.value = person ?? NOBODY;
    const stored = read(owner.value);
    care.value = CARE_LEVELS.find((level) => level === stored.care) ?? care.value;
    density.value = stored.density === 'compact' ? 'compact' : 'comfortable';
    unitId.value = typeof stored.unitId === 'string' ? stored.unitId : null;
    await chooseLocale(isLocale(stored.locale) ? stored.locale : locale.value);
  }

  async function chooseLocale(next: Locale): Promise<void> {
    await setLocale(next);
    locale.value = next;
  }

  watch([care, density, locale, unitId], () => {
    const stored: Stored = { care: care.value, density: density.value, locale: locale.value, unitId: unitId.value };
    localStorage.setItem(PREFIX + owner.value, JSON.stringify(stored));
  });

  watch(
    care,
    (level) => {
      document.documentElement.dataset.care = level;
    },
    { immediate: true },
  );

  return { owner, care, density, locale, unitId, openFor, chooseLocale };
});
