import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import CounterPage from './CounterPage.vue';

const FACT = { fact: 'former_name', name: '曾用名', name_en: 'former name', document: '居民户口簿', document_en: 'the hukou book' };
const options = { at: '/counter', me: makeMe(['clerk']), messages: ['counter'] };
const sent: Record<string, unknown>[] = [];

beforeEach(() => {
  sent.length = 0;
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('organization', '/units/:id/duties'), () => HttpResponse.json({ unit_id: 'unit-qingshan', items: [] })),
    http.get(api('stamping', '/stamp-requests'), () => HttpResponse.json({ items: [], next: null })),
    http.get(api('stamping', '/refusals'), () => HttpResponse.json({ items: [{ asking_body_name: '城东建设银行' }], next: null })),
    http.get(api('stamping', '/certificate-types'), ({ request }) =>
      HttpResponse.json({ items: [], registry_facts: new URL(request.url).searchParams.get('query')?.includes('曾用名') ? [FACT] : [] }),
    ),
    http.post(api('stamping', '/refusals'), async ({ request }) => {
      sent.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ id: 'refusal-1', number: '990101-001001-BY-2026-000009' }, { status: 201 });
    }),
    http.get(api('stamping', '/refusals/refusal-1/notice.pdf'), () => HttpResponse.arrayBuffer(new ArrayBuffer(4), { headers: { 'Content-Type': 'application/pdf' } })),
  );
});

async function typed(words: string): Promise<void> {
  await renderPage(CounterPage, options);
  await userEvent.type(await screen.findByRole('combobox', { name: '什么证明？给谁用？' }), words);
}

it('R13: a fact that a document proves ends in a notice in two presses', async () => {
  await typed('曾用名');
  const choice = await screen.findByRole('option', { name: /不用开证明：曾用名看居民户口簿就行/ });
  expect(choice).toHaveTextContent('证件可直接证明');
  await userEvent.click(choice);
  expect(await screen.findByRole('heading', { name: '曾用名证明' })).toBeVisible();
  expect(await screen.findByText(/到户籍派出所办理/)).toBeVisible();
  await userEvent.click(await screen.findByRole('button', { name: '城东建设银行' }));
  await userEvent.click(screen.getByRole('button', { name: /打印告知书/ }));
  expect(await screen.findByRole('heading', { name: '告知书 990101-001001-BY-2026-000009' })).toBeVisible();
  expect(sent[0]).toMatchObject({ registry_fact: 'former_name', unlisted_title: '', asking_body: { name: '城东建设银行' } });
  expect(sent[0]).not.toHaveProperty('instead');
});

it('R4, R21: what is on no list is recorded with who asked, and says where to go', async () => {
  await typed('院子平整情况证明');
  const choice = await screen.findByRole('option', { name: /院子平整情况证明/ });
  expect(choice).toHaveTextContent('清单上没有，社区不开');
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('combobox', { name: '什么证明？给谁用？' })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByRole('heading', { name: '院子平整情况证明' })).toBeVisible();
  expect(await screen.findByText(/请索要单位说明所依据的法律/)).toBeVisible();
  await userEvent.type(screen.getByLabelText(/哪个单位要的/), '城东建设银行');
  await userEvent.type(screen.getByLabelText(/应由谁负责/), '示例区住建局');
  await userEvent.type(screen.getByLabelText(/到哪里办/), '政务服务中心');
  await userEvent.click(screen.getByRole('button', { name: /打印告知书/ }));
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ unlisted_title: '院子平整情况证明', instead: { responsible_body: '示例区住建局', where_to_go: '政务服务中心' } });
}, 20_000);

it('offers no notice on initials: they look for something', async () => {
  await typed('dszm');
  expect(await screen.findByText('没有找到“dszm”')).toBeVisible();
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
});

it('R21: a kind of body that the server refuses is named at its field, and nothing typed is lost', async () => {
  server.use(
    http.post(api('stamping', '/refusals'), () =>
      problem(422, { reasons: [{ rule: 'R21', code: 'asking-body-is-a-kind', detail: '“银行”是一类单位，不是单位名称。', pointer: '/asking_body/name' }] }),
    ),
  );
  await renderPage(CounterPage, { ...options, at: '/counter?unlisted=院子平整情况证明' });
  await userEvent.type(await screen.findByLabelText(/哪个单位要的/), '银行');
  await userEvent.click(screen.getByRole('button', { name: /打印告知书/ }));
  expect((await screen.findAllByText(/是一类单位，不是单位名称/))[0]).toBeVisible();
  expect(screen.getByLabelText(/哪个单位要的/)).toHaveValue('银行');
});

it('opens nothing for a fact that there is not', async () => {
  await renderPage(CounterPage, { ...options, at: '/counter?fact=height' });
  expect(await screen.findByRole('combobox', { name: '什么证明？给谁用？' })).toBeVisible();
});
