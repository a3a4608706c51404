import { screen, waitFor } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { RequestDetail } from '@/shared/paper/contract';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import AfterStamping from './AfterStamping.vue';

const options = (request: Partial<RequestDetail>, role: 'keeper' | 'clerk' = 'keeper') => ({
  at: '/stamping/r1', me: makeMe([role]), messages: ['stamping'], props: { request: { id: 'r1', status: 'stamped', medium: 'both', ...request } },
});

it('lets the keeper print the seal over a stamped form, and nobody else (CRT-4)', async () => {
  const opened = vi.spyOn(window, 'open').mockReturnValue(null);
  URL.createObjectURL = () => 'blob:overlay';
  server.use(http.get(api('stamping', '/stamp-requests/r1/overlay.pdf'), () => HttpResponse.arrayBuffer(new ArrayBuffer(4))));
  const shown = await renderPage(AfterStamping, options({ kind: 'external_form' }));
  await userEvent.click(await screen.findByRole('button', { name: '打印套印页' }));
  await waitFor(() => expect(opened).toHaveBeenCalledWith('blob:overlay', '_blank', 'noopener'));
  shown.unmount();
  await renderPage(AfterStamping, options({ kind: 'external_form' }, 'clerk'));
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('takes a photo of the imprint of a physical use, once it is registered', async () => {
  let sent = 0;
  server.use(
    http.post(api('stamping', '/stamp-requests/r1/imprint-photos'), () => {
      sent += 1;
      return HttpResponse.json({ id: 'e1', document_key: 'imprint_photo', media_type: 'image/png', size: 3, uploaded_at: '2026-08-03T01:00:00Z' }, { status: 201 });
    }),
  );
  const shown = await renderPage(AfterStamping, options({ kind: 'register_only', status: 'approved' }));
  expect(screen.queryByLabelText('补拍印迹照片')).not.toBeInTheDocument();
  shown.unmount();
  await renderPage(AfterStamping, options({ kind: 'register_only' }));
  await userEvent.upload(await screen.findByLabelText('补拍印迹照片'), new File(['x'], 'a.png', { type: 'image/png' }));
  await waitFor(() => expect(sent).toBe(1));
});
