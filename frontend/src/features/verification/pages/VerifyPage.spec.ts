import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Verification } from '@/shared/paper/contract';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import made from '../offline/vectors.json';
import VerifyPage from './VerifyPage.vue';

const NUMBER = '440304-001001-2026-000001';

function verification(changes: Partial<Verification> = {}): Verification {
  return {
    result: 'valid', number: NUMBER, title: '居住情况证明', issuer: '青山社区居民委员会', masked_name: '周**', issued_on: '2026-08-03', valid_until: '2026-11-01', seal_lost_on: null, replaced_on: null, paper_original: false, demo: false,
    checks: [{ name: 'registered', outcome: 'pass', detail: '与用印登记一致' }],
    ...changes,
  };
}

function answering(answer: Verification): void {
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/verification-keys'), () => HttpResponse.json({ items: made.keys })),
    http.get(api('stamping', '/verifications/:number'), () => HttpResponse.json(answer)),
  );
}

const options = { props: { number: NUMBER }, at: `/verify/${NUMBER}?code=K7QF3M2P`, path: '/verify/:number', messages: ['verification'] };

it('answers in one word, with a masked name and each check by its name (CRT-11, R94)', async () => {
  answering(verification());
  await renderPage(VerifyPage, options);
  expect(await screen.findByRole('heading', { name: '有效' })).toBeVisible();
  expect(screen.getByText('周**')).toBeVisible();
  expect(screen.getByText('登记一致')).not.toBeVisible();
  await userEvent.click(screen.getByText('怎样查验的：共 1 项，1 项通过'));
  expect(screen.getByText('登记一致')).toBeVisible();
});

it('never calls what a demonstration seal stamped valid without saying that it has no legal effect (R97)', async () => {
  answering(verification({ demo: true }));
  await renderPage(VerifyPage, options);
  expect(await screen.findByRole('heading', { name: '登记有效（演示件，无法律效力）' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: '有效' })).not.toBeInTheDocument();
});

it('goes to the address of what was typed, and says before asking when it is no number or lacks its code (R99)', async () => {
  answering(verification({ result: 'unknown', number: null, title: null, issuer: null, masked_name: null, issued_on: null, valid_until: null, checks: [] }));
  const { router } = await renderPage(VerifyPage, { at: '/verify', messages: ['verification'], routes: [{ path: '/verify/:number', name: 'verify-number', component: VerifyPage, props: true }] });
  const field = await screen.findByRole('textbox', { name: /证明编号/ });
  await userEvent.type(field, '单身证明{Enter}');
  expect(screen.getByText(/没有认出证明编号/)).toBeVisible();
  await userEvent.clear(field);
  await userEvent.type(field, `${NUMBER}{Enter}`);
  expect(screen.getByText(/还缺校验码/)).toBeVisible();
  expect(router.currentRoute.value.fullPath).toBe('/verify');
  await userEvent.clear(field);
  await userEvent.type(field, `${NUMBER} K7QF3M2P{Enter}`);
  expect(await screen.findByRole('heading', { name: '查无此号' })).toBeVisible();
  expect(router.currentRoute.value.fullPath).toBe(`/verify/${NUMBER}?code=K7QF3M2P`);
});

const SIGNED = made.vectors[0]?.address.split('#')[1] ?? '';
const CHANGED = made.vectors.find(({ answer }) => answer === 'changed')?.address.split('#')[1] ?? '';

function scanned(fragment: string): typeof options {
  return { ...options, props: { number: made.number }, at: `/verify/${made.number}?code=K7QF3M2P#${fragment}` };
}

function serverAway(): void {
  server.use(http.get(api('stamping', '/verifications/:number'), () => HttpResponse.error()));
}

it('says what the QR code alone proves while the server does not answer, and never that it is valid (CRT-11)', async () => {
  vi.useFakeTimers({ now: new Date('2026-08-15T02:00:00Z'), toFake: ['Date'] });
  answering(verification());
  serverAway();
  await renderPage(VerifyPage, scanned(SIGNED));
  expect(await screen.findByRole('heading', { name: '签名有效，未联网：无法得知是否已作废' })).toBeVisible();
  expect(screen.getByText('龙*䶮')).toBeVisible();
  expect(screen.getByText(/无法得知是否登记在册/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: '有效' })).not.toBeInTheDocument();
  answering(verification({ ...made.facts }));
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByRole('heading', { name: '有效' })).toBeVisible();
  expect(screen.getByText('二维码上签名的内容与登记一致')).toBeInTheDocument();
  vi.useRealTimers();
});

it('repeats nothing of a QR code that was changed', async () => {
  answering(verification());
  serverAway();
  await renderPage(VerifyPage, scanned(CHANGED));
  expect(await screen.findByRole('heading', { name: '二维码内容被改动' })).toBeVisible();
  expect(screen.queryByText('无违法犯罪证明')).not.toBeInTheDocument();
});

it('says aloud when the register knows other facts than the QR code', async () => {
  answering(verification({ ...made.facts, title: '收入情况证明' }));
  await renderPage(VerifyPage, scanned(SIGNED));
  expect(await screen.findByRole('alert')).toHaveTextContent('二维码上的内容与登记不一致：证明。以登记为准');
});

it('says that there is no network when a number was typed and nothing can be asked', async () => {
  answering(verification());
  serverAway();
  await renderPage(VerifyPage, { ...options });
  expect(await screen.findByRole('alert')).toBeVisible();
});

it('asks nothing for an address without a check code, and says what is missing (R99)', async () => {
  const asked: string[] = [];
  answering(verification());
  server.use(http.get(api('stamping', '/verifications/:number'), ({ request }) => HttpResponse.json((asked.push(request.url), verification()))));
  await renderPage(VerifyPage, { ...options, at: `/verify/${NUMBER}` });
  expect(await screen.findByText(/还缺校验码/)).toBeVisible();
  expect(asked).toEqual([]);
});

it('says that a photo is no PDF and sends it nowhere', async () => {
  answering(verification());
  const { container } = await renderPage(VerifyPage, { at: '/verify', messages: ['verification'] });
  const input = container.querySelector<HTMLInputElement>('.file-drop input');
  await userEvent.upload(input ?? document.body, new File(['\xff\xd8\xff'], '证明.jpg', { type: 'image/jpeg' }), { applyAccept: false });
  expect(await screen.findByRole('alert')).toHaveTextContent('证明.jpg 不是 PDF 文件');
});

it('reads the QR code of a photo where the browser can, and offers no camera where it can not', async () => {
  answering(verification());
  const routes = [{ path: '/verify/:number', name: 'verify-number', component: VerifyPage, props: true }];
  const first = await renderPage(VerifyPage, { at: '/verify', messages: ['verification'] });
  expect(screen.queryByText('拍二维码查验')).not.toBeInTheDocument();
  first.unmount();
  class Detecting {
    static getSupportedFormats = () => Promise.resolve(['qr_code']);
    detect = () => Promise.resolve([{ rawValue: `https://example.org/verify/${NUMBER}?code=K7QF3M2P` }]);
  }
  vi.stubGlobal('BarcodeDetector', Detecting);
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({}));
  const { router } = await renderPage(VerifyPage, { at: '/verify', messages: ['verification'], routes });
  await userEvent.upload(await screen.findByLabelText('拍二维码查验'), new File(['x'], 'photo.jpg', { type: 'image/jpeg' }));
  expect(await screen.findByRole('heading', { name: '有效' })).toBeVisible();
  expect(router.currentRoute.value.fullPath).toBe(`/verify/${NUMBER}?code=K7QF3M2P`);
  vi.unstubAllGlobals();
});

it('says of a valid paper on which day its seal was lost, and opens only what asks for attention (R86)', async () => {
  const checks = [
    { name: 'registered', outcome: 'pass' as const, detail: '与用印登记一致' },
    { name: 'seal_state', outcome: 'notice' as const, detail: '印章已于 2026-09-01 挂失；这份文件在挂失之前登记' },
  ];
  answering(verification({ seal_lost_on: '2026-09-01', checks }));
  await renderPage(VerifyPage, options);
  expect(await screen.findByRole('heading', { name: '有效' })).toBeVisible();
  expect(screen.getByText(/所盖印章已于 .*9.*挂失。这份证明在挂失之前登记用印/)).toBeVisible();
  expect(screen.getByText('印章现状')).toBeVisible();
  expect(screen.getByText('登记一致')).not.toBeVisible();
});

it('says that a paper is replaced, or that nobody vouches for it since its seal was lost (CRT-11, R86)', async () => {
  answering(verification({ result: 'replaced', replaced_on: '2026-09-02' }));
  const first = await renderPage(VerifyPage, options);
  expect(await screen.findByRole('heading', { name: '已由新件代替' })).toBeVisible();
  expect(screen.getByText('新件出具日期')).toBeVisible();
  first.unmount();
  answering(verification({ result: 'seal_lost', seal_lost_on: '2026-08-03' }));
  await renderPage(VerifyPage, options);
  expect(await screen.findByRole('heading', { name: '印章已挂失，不予认可' })).toBeVisible();
});
