import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { reactive, ref, defineComponent, h, provide } from 'vue';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import { counterKey, type Counter } from '../editing';
import KnownByNumber from './KnownByNumber.vue';

const PAPER = { id: 'request-1', title: '居住情况证明', purpose: '办理子女入学', received_at: '2026-08-01T02:00:00Z', status: 'delivered' };
const NUMBER = '11010519491231002X';

it('offers the earlier paper and takes certified facts over with one press, keeping what was typed (CRT-14, R20)', async () => {
  server.use(
    http.post(api('stamping', '/residents/known'), async ({ request }) => {
      expect(await request.json()).toEqual({ community_id: 'unit-qingshan', identity_number: NUMBER, certificate_type_code: 'CT01', purpose: '办理子女入学' });
      return HttpResponse.json({
        requests: [PAPER], reprint: PAPER,
        facts: { request_id: 'request-1', title: '居住情况证明', certified_on: '2026-08-02', name: '周*舟', phone: '138****5678', fields: ['address'] },
      });
    }),
    http.get(api('stamping', '/stamp-requests/:id/known-facts'), () =>
      HttpResponse.json({ name: '周小舟', phone: '13812345678', values: { address: '桃源里3栋501室', elsewhere: '不在本表' } }),
    ),
  );
  const values = reactive({ applicant: { name: '', identity_number: NUMBER, phone: '13900000000' }, purpose: '办理子女入学', values: { address: '' } });
  const counter = { values, type: { code: 'CT01' }, communityId: 'unit-qingshan', counter: { request: ref(null) } } as unknown as Counter;
  const Page = defineComponent({
    setup() {
      provide(counterKey, counter);
      return () => h(KnownByNumber, { number: NUMBER });
    },
  });
  await renderPage(Page, { me: makeMe(['clerk']), messages: ['counter'] });
  expect(await screen.findByRole('link', { name: '查看并补打' })).toHaveAttribute('href', '/stamping/request-1');
  await userEvent.click(screen.getByRole('button', { name: '一键带入' }));
  expect(await screen.findByText('已带入，请与居民核对')).toBeVisible();
  expect(values.applicant).toEqual({ name: '周小舟', identity_number: NUMBER, phone: '13900000000' });
  expect(values.values).toEqual({ address: '桃源里3栋501室' });
});
