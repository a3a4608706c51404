import type { RouteLocationNormalized, Router } from 'vue-router';
import { loadFeatureMessages, localized } from '@/shared/i18n';
import { i18n } from '@/shared/i18n';
import { useSessionStore } from '@/session/useSessionStore';

/** The deep link a person wanted is kept through the sign-in. */
function signInInstead(to: RouteLocationNormalized): { name: string; query: { next?: string } } {
  return { name: 'sign-in', query: to.fullPath === '/' ? {} : { next: to.fullPath } };
}

const PATIENCE_MS = 3000;

function later(delay: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay));
}

/** Session first, then messages, then the title. Roles are judged by the frame (App.vue), which can say who may. */
export function installGuards(router: Router): void {
  router.beforeEach(async (to) => {
    const session = useSessionStore();
    const started = session.start();
    // A page for everybody does not wait for a server that does not answer.
    await (to.meta.open === true ? Promise.race([started, later(PATIENCE_MS)]) : started);
    if (to.meta.open === true || session.state !== 'anonymous') return true;
    return signInInstead(to);
  });

  router.beforeResolve(async (to) => {
    const needed = new Set(to.matched.map((record) => record.meta.feature).filter((name) => name !== undefined));
    await Promise.all([...needed].map(loadFeatureMessages));
  });

  router.afterEach((to) => {
    const product = i18n.global.t('product');
    document.title = to.meta.title ? `${localized(to.meta.title)} · ${product}` : product;
  });
}
