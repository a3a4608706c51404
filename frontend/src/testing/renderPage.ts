import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { render, type RenderResult } from '@testing-library/vue';
import { createPinia, setActivePinia } from 'pinia';
import { h, type Component } from 'vue';
import { createMemoryHistory, createRouter, RouterView, type Router, type RouteRecordRaw } from 'vue-router';
import { configureTransport } from '@/api/transport';
import { useSessionStore } from '@/session/useSessionStore';
import type { Me } from '@/session/types';
import { confirmKey, createConfirm } from '@/shared/composables/useConfirm';
import { featuresKey, type Feature } from '@/shared/feature';
import { i18n, loadFeatureMessages } from '@/shared/i18n';
import AppConfirm from '@/shared/ui/AppConfirm.vue';

interface Options {
  props?: Record<string, unknown>;
  /** Signed in as this person; nobody when left out. */
  me?: Me;
  /** Address to open, and its pattern when it has parameters. */
  at?: string;
  path?: string;
  /** Other pages that the test walks to. */
  routes?: RouteRecordRaw[];
  features?: Feature[];
  /** Features whose messages the page needs. */
  messages?: string[];
}

const Elsewhere: Component = { render: () => h('p', 'elsewhere') };

/** A page with everything around it that the program gives it: router, session, queries, messages, confirm box. */
export async function renderPage(page: Component, options: Options = {}): Promise<RenderResult & { router: Router }> {
  const pinia = createPinia();
  setActivePinia(pinia);
  const session = useSessionStore();
  configureTransport({ accessToken: () => session.token, language: () => 'zh-CN', renew: () => session.renew() });
  if (options.me) session.$patch({ me: options.me, token: 'test-token', state: 'signed-in' });
  await Promise.all((options.messages ?? []).map(loadFeatureMessages));

  const at = options.at ?? '/page';
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: options.path ?? at.split('?')[0] ?? '/page', component: page, props: () => options.props ?? {} },
      ...(options.routes ?? []),
      { path: '/:rest(.*)*', component: Elsewhere },
    ],
  });
  await router.push(at);
  const Root: Component = { render: () => [h(RouterView), h(AppConfirm)] };
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false }, mutations: { retry: false } } });
  const result = render(Root, {
    global: {
      plugins: [pinia, i18n, router, [VueQueryPlugin, { queryClient }]],
      provide: { [featuresKey as symbol]: options.features ?? [], [confirmKey as symbol]: createConfirm() },
    },
  });
  return { ...result, router };
}
