import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import RequestFacts from './RequestFacts.vue';

const REQUEST = {
  id: 'request-1', title: '居住情况证明', certificate_type_code: null, applicant_name: '周*舟', identity_number: '110***********002X', phone: null,
  identity_document: null, has_proxy: false, purpose: '入学', asking_body_name: '', valid_until: null, copies: 1, medium: 'both', hukou_link: false,
  certificate_number: null, register_year: null, register_number: null, document_sha256: null, verification_address: null, erased_on: null, destruction: null, status: 'delivered',
};

it('shows names of a finished request only after it was said what for (R121)', async () => {
  const purposes: (string | null)[] = [];
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/stamp-requests/:id/applicant'), ({ request }) => {
      const purpose = new URL(request.url).searchParams.get('purpose');
      purposes.push(purpose);
      if (purpose === null) return problem(422, { title: '不予办理', reasons: [{ rule: 'R121', code: 'purpose-missing', detail: '查看个人信息须选择用途。' }] });
      return HttpResponse.json({ name: '周小舟', identity_number: '11010519491231002X', phone: '', values: {}, proxy: null, witnesses: [], verification_note: '' });
    }),
  );
  await renderPage(RequestFacts, { props: { request: REQUEST }, me: makeMe(['clerk']), messages: ['stamping'] });
  await userEvent.click(await screen.findByRole('button', { name: '显示完整姓名和号码' }));
  const show = await screen.findByRole('button', { name: '查看' });
  expect(show).toBeDisabled();
  await userEvent.click(screen.getByRole('combobox', { name: /查看用途/ }));
  await userEvent.click(await screen.findByRole('option', { name: '居民本人查询' }));
  await userEvent.click(show);
  expect(await screen.findByText('周小舟')).toBeVisible();
  expect(purposes).toEqual([null, 'resident']);
});

it('offers nothing to show of what was destroyed, and says when and by which record (R89)', async () => {
  server.use(http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })));
  const destruction = { id: '018f3f5e-0000-7000-8000-00000000abcd', executed_at: '2026-11-02T02:00:00Z', appraisal_document: '鉴定〔2026〕1号' };
  const request = { ...REQUEST, applicant_name: '', identity_number: null, erased_on: '2026-11-02', destruction };
  await renderPage(RequestFacts, { props: { request }, me: makeMe(['clerk']), messages: ['stamping'] });
  expect(await screen.findByText(/已按“鉴定〔2026〕1号”销毁（2026年11月2日.*，销毁记录 00000000abcd）/)).toBeVisible();
  expect(screen.queryByRole('button', { name: '显示完整姓名和号码' })).not.toBeInTheDocument();
});

it.each([
  ['320***********0018', '320***********0018'],
  [null, '未留号码，按号码查不到'],
])('CRT-12, R12: shows who came for the resident masked, and says where they left no number (%s)', async (kept, shown) => {
  server.use(http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })));
  const request = { ...REQUEST, has_proxy: true, proxy_name: '赵*办', proxy_identity_number: kept };
  await renderPage(RequestFacts, { props: { request }, me: makeMe(['clerk']), messages: ['stamping'] });
  expect(await screen.findByText('赵*办')).toBeVisible();
  expect(screen.getByText(shown)).toBeVisible();
});
