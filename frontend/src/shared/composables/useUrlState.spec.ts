import { render } from '@testing-library/vue';
import { expect, it } from 'vitest';
import { defineComponent, h, type WritableComputedRef } from 'vue';
import { createMemoryHistory, createRouter, type Router } from 'vue-router';
import { useUrlState } from './useUrlState';

/** A page with three values in its address; its router takes its time with every change. */
async function slowPage(): Promise<{ router: Router; values: Record<'body' | 'kind' | 'type', WritableComputedRef<string>> }> {
  const values = {} as Record<'body' | 'kind' | 'type', WritableComputedRef<string>>;
  const page = defineComponent(() => {
    for (const name of ['body', 'kind', 'type'] as const) values[name] = useUrlState(name);
    return () => h('p');
  });
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: page }, { path: '/elsewhere', component: { render: () => h('p') } }] });
  await router.push('/');
  render(page, { global: { plugins: [router] } });
  router.beforeEach(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 20)));
  return { router, values };
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

it('keeps every change, however close they come behind each other', async () => {
  const { router, values } = await slowPage();
  values.body.value = '某某银行';
  await pause(5);
  values.kind.value = 'financial';
  await pause(18);
  values.type.value = 'CT32';
  await expect.poll(() => router.currentRoute.value.query, { timeout: 8000 }).toEqual({ body: '某某银行', kind: 'financial', type: 'CT32' });
});

it('takes nothing along to another page, and nothing that was taken back', async () => {
  const { router, values } = await slowPage();
  values.body.value = '某某银行';
  await pause(5);
  values.body.value = '';
  await expect.poll(() => router.currentRoute.value.query, { timeout: 8000 }).toEqual({});
  values.kind.value = 'financial';
  await pause(5);
  await router.push('/elsewhere');
  expect(router.currentRoute.value.fullPath).toBe('/elsewhere');
  await router.push('/');
  await pause(50);
  expect(router.currentRoute.value.query).toEqual({});
});
