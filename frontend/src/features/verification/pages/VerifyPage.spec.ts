import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Verification } from '@/shared/paper/contract';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import VerifyPage from './VerifyPage.vue';

const NUMBER = '440304-001001-2026-000001';

function verification(changes: Partial<Verification> = {}): Verification {
  return {
    result: 'valid', number: NUMBER, title: '居住情况证明', issuer: '青山社区居民委员会', masked_name: '周**', issued_on: '2026-08-03', valid_until: '2026-11-01', demo: false,
    checks: [{ name: 'registered', outcome: 'pass', detail: '与用印登记一致' }],
    ...changes,
  };
}

function answering(answer: Verification): void {
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/verifications/:number'), () => HttpResponse.json(answer)),
  );
}

const options = { props: { number: NUMBER }, at: `/verify/${NUMBER}?code=K7QF3M2P`, path: '/verify/:number', messages: ['verification'] };

it('answers in one word, with a masked name and each check by its name (CRT-11, R94)', async () => {
  answering(verification());
  await renderPage(VerifyPage, options);
  expect(await screen.findByRole('heading', { name: '有效' })).toBeVisible();
  expect(screen.getByText('周**')).toBeVisible();
  expect(screen.getByText('登记一致')).toBeVisible();
});

it('never calls what a demonstration seal stamped valid without saying that it has no legal effect (R97)', async () => {
  answering(verification({ demo: true }));
  await renderPage(VerifyPage, options);
  expect(await screen.findByRole('heading', { name: '登记有效（演示件，无法律效力）' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: '有效' })).not.toBeInTheDocument();
});

it('goes to the address of what was typed, and says when it is no number', async () => {
  answering(verification({ result: 'unknown', number: null, title: null, issuer: null, masked_name: null, issued_on: null, valid_until: null, checks: [] }));
  const { router } = await renderPage(VerifyPage, { at: '/verify', messages: ['verification'], routes: [{ path: '/verify/:number', name: 'verify-number', component: VerifyPage, props: true }] });
  const field = await screen.findByRole('textbox', { name: /证明编号/ });
  await userEvent.type(field, '单身证明{Enter}');
  expect(screen.getByText(/没有认出证明编号/)).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, `${NUMBER} K7QF3M2P{Enter}`);
  expect(await screen.findByRole('heading', { name: '查无此号' })).toBeVisible();
  expect(router.currentRoute.value.fullPath).toBe(`/verify/${NUMBER}?code=K7QF3M2P`);
});
