import { useI18n } from 'vue-i18n';

/** The text of a key that may not exist (codes sent by a server), or else the fallback. */
export function useLabel(): (key: string, fallback: string) => string {
  const i18n = useI18n();
  return (key, fallback) => (i18n.te(key) ? i18n.t(key) : fallback);
}
