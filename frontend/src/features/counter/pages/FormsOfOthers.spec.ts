import { screen, waitFor } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import CounterPage from './CounterPage.vue';

const nothing = (): Response => HttpResponse.json({ items: [], next: null });

beforeEach(() => {
  server.use(
    http.get(api('organization', '/districts'), nothing),
    http.get(api('organization', '/units/:id/duties'), nothing),
    http.get(api('stamping', '/certificate-types'), () => HttpResponse.json({ items: [], registry_facts: [] })),
    http.get(api('stamping', '/certificate-types/titles'), () => HttpResponse.json({ certificate_type: null, registry_facts: [], reasons: [] })),
    http.get(api('stamping', '/stamp-requests'), nothing),
  );
});
const options = { at: '/counter', me: makeMe(['clerk']), messages: ['counter'] };

it('CRT-4, R99: turns a photographed form by keyboard, moves the seal onto the turned page, and sends where the strip was put', async () => {
  const bodies: Record<string, unknown>[] = [];
  const turns: unknown[] = [];
  let form: Record<string, unknown> | null = null;
  const draft = (): Record<string, unknown> => ({
    id: 'r1', version: bodies.length + turns.length + 1, status: 'draft', kind: 'external_form', title: '', form, evidence: [], evidence_seen: [], allowed_actions: ['update'], imprint: null, verification_strip: null,
  });
  const photo = (turned: number): Record<string, unknown> => ({
    sha256: `ab${turned}`, media_type: 'image/jpeg', size: 2048, sheets: [turned % 180 === 0 ? { width_mm: 297, height_mm: 210 } : { width_mm: 210, height_mm: 297 }], uploaded_at: '2026-08-03T01:00:00Z', turned, stamped_before: [],
  });
  const saved = async ({ request }: { request: Request }): Promise<Response> => {
    bodies.push((await request.json()) as Record<string, unknown>);
    return HttpResponse.json(draft());
  };
  server.use(
    http.post(api('stamping', '/stamp-requests'), saved),
    http.put(api('stamping', '/stamp-requests/r1'), saved),
    http.put(api('stamping', '/stamp-requests/r1/form'), () => {
      form = photo(0);
      return HttpResponse.json(draft());
    }),
    http.put(api('stamping', '/stamp-requests/r1/form/orientation'), async ({ request }) => {
      const { turned } = (await request.json()) as { turned: number };
      turns.push(turned);
      form = photo(turned);
      return HttpResponse.json(draft());
    }),
    http.get(api('stamping', '/stamp-requests/r1/preview.pdf'), () => HttpResponse.arrayBuffer(new ArrayBuffer(0), { headers: { 'Content-Type': 'application/pdf' } })),
  );
  await renderPage(CounterPage, options);
  await userEvent.click(await screen.findByRole('button', { name: '盖在别人的表格上' }));
  await userEvent.type(await screen.findByLabelText(/文件名称/), '调查表');
  await userEvent.upload(screen.getByLabelText(/拍照或选择文件/), new File(['jpeg'], 'a.jpg', { type: 'image/jpeg' }));
  expect(screen.queryByRole('radiogroup', { name: '查验栏放在哪里' })).not.toBeInTheDocument();
  await userEvent.click(await screen.findByRole('button', { name: '右' }));
  (await screen.findByRole('button', { name: '左转 90°' })).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(turns).toEqual([270]));
  await waitFor(() => expect(bodies.at(-1)).toMatchObject({ imprint: { page: 1, x_mm: 189, y_mm: 105 } }), { timeout: 3000 });
  await userEvent.click(screen.getByRole('radio', { name: /左边/ }));
  await waitFor(() => expect(bodies.at(-1)).toMatchObject({ verification_strip: 'left' }), { timeout: 3000 });
}, 30_000);

it('takes somebody else’s form: uploaded once the draft is kept, the place chosen among nine, the error on its field (CRT-4)', async () => {
  const bodies: Record<string, unknown>[] = [];
  let form: unknown = null;
  const draft = (): Record<string, unknown> => ({
    id: 'r1', version: bodies.length + 1, status: 'draft', kind: 'external_form', title: '', form, evidence: [], evidence_seen: [], allowed_actions: ['update'], imprint: null,
  });
  server.use(
    http.get(api('stamping', '/stamp-requests'), () => HttpResponse.json({ items: [], next: null })),
    http.post(api('stamping', '/stamp-requests'), async ({ request }) => {
      bodies.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(draft(), { status: 201 });
    }),
    http.put(api('stamping', '/stamp-requests/r1'), async ({ request }) => {
      bodies.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json(draft());
    }),
    http.put(api('stamping', '/stamp-requests/r1/form'), () => {
      if (form !== null) return problem(422, { title: '不能受理', reasons: [{ rule: 'CRT-7', code: 'has-scripts', detail: 'PDF 含脚本，不能受理。', pointer: '/file' }] });
      form = { sha256: 'ab', media_type: 'application/pdf', size: 2048, sheets: [{ width_mm: 210, height_mm: 297 }], uploaded_at: '2026-08-03T01:00:00Z', stamped_before: [{ year: 2026, number: 7, title: '旧表', stamped_at: null }] };
      return HttpResponse.json(draft());
    }),
    http.get(api('stamping', '/stamp-requests/r1/preview.pdf'), () => HttpResponse.arrayBuffer(new ArrayBuffer(0), { headers: { 'Content-Type': 'application/pdf' } })),
  );
  await renderPage(CounterPage, options);
  await userEvent.click(await screen.findByRole('button', { name: '盖在别人的表格上' }));
  await userEvent.type(await screen.findByLabelText(/文件名称/), '调查表');
  const file = new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' });
  await userEvent.upload(screen.getByLabelText(/拍照或选择文件/), file);
  expect(await screen.findByText(/登记簿 2026年 第 7 号《旧表》/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '右下' }));
  await waitFor(() => expect(bodies.at(-1)).toMatchObject({ kind: 'external_form', certificate_type_code: null, imprint: { page: 1, x_mm: 175, y_mm: 247.5 } }), { timeout: 3000 });
  await userEvent.upload(screen.getByLabelText(/换一份/), file);
  expect(await screen.findByText('PDF 含脚本，不能受理。', { selector: '.error' })).toBeVisible();
}, 30_000);
