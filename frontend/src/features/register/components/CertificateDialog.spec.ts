import { screen, waitFor, within } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { makeSeal } from '@/testing/seals';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import CertificateDialog from './CertificateDialog.vue';

const SEAL = makeSeal({ id: 's1', version: 3 });
const options = { at: '/register/s1', me: makeMe(['administrator']), messages: ['register'], props: { seal: SEAL } };

async function chooseToken(reference: string): Promise<HTMLElement> {
  await renderPage(CertificateDialog, options);
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('radio', { name: /密码设备/ }));
  const field = within(dialog).getByLabelText(/密码设备中的密钥/);
  await userEvent.clear(field);
  await userEvent.type(field, reference);
  await userEvent.type(within(dialog).getByLabelText(/事由/), '证书机构签发');
  return dialog;
}

it('registers a key that stays on its token, and asks for no password (R93)', async () => {
  let body: unknown = null;
  server.use(
    http.put(api('stamping', '/seals/s1/certificate'), async ({ request }) => {
      expect(request.headers.get('If-Match')).toBe('"3"');
      body = await request.json();
      return HttpResponse.json({ ...SEAL, version: 4, key_reference: 'pkcs11:seals/committee-01' });
    }),
  );
  const dialog = await chooseToken('pkcs11:seals/committee-01');
  expect(within(dialog).queryByLabelText(/^密码$/)).not.toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole('button', { name: '导入签章证书' }));
  await waitFor(() =>
    expect(body).toEqual({ key_reference: 'pkcs11:seals/committee-01', certificate_pem: null, password: '', reason: '证书机构签发' }),
  );
});

it('says at the field what is wrong with the token, and keeps what was typed', async () => {
  server.use(
    http.put(api('stamping', '/seals/s1/certificate'), () =>
      problem(422, { title: '填写内容有误', errors: [{ pointer: '/key_reference', code: 'token-missing', detail: '找不到密码设备“seals”。' }] }),
    ),
  );
  const dialog = await chooseToken('pkcs11:seals/committee-01');
  await userEvent.click(within(dialog).getByRole('button', { name: '导入签章证书' }));
  expect(await within(dialog).findByText('找不到密码设备“seals”。', { selector: '.error' })).toBeVisible();
  expect(within(dialog).getByLabelText(/密码设备中的密钥/)).toHaveValue('pkcs11:seals/committee-01');
});

it('asks for both labels before anything is sent', async () => {
  const dialog = await chooseToken('pkcs11:seals');
  await userEvent.click(within(dialog).getByRole('button', { name: '导入签章证书' }));
  expect(await within(dialog).findByText(/请按/, { selector: '.error' })).toBeVisible();
});
