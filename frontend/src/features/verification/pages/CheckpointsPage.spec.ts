import { screen, within } from '@testing-library/vue';
import { beforeEach, expect, it } from 'vitest';
import { configureDistrict } from '@/shared/gate/district';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import CheckpointsPage from './CheckpointsPage.vue';

const CHECKPOINTS = api('stamping', '/registers/checkpoints');

function checkpoint(number: number, hash: string, previous_hash: string): Record<string, unknown> {
  return { district_id: 'district-1', number, hash, previous_hash, made_at: `2026-11-0${number}T16:10:00.000000Z`, seal_count: 66, breaks: [] };
}

beforeEach(() => {
  configureDistrict(() => 'district-1');
  server.use(
    http.get(api('stamping', '/registers/checkpoint-keys'), () => HttpResponse.json({ items: [{ id: 'abcd', algorithm: 'Ed25519', public_key: 'ef'.repeat(32) }] })),
  );
});

it('offers checkpoints, keys and checker to anybody, and says which follows on which (CRT-9)', async () => {
  const items = [checkpoint(3, 'cc', 'other'), checkpoint(2, 'bb', 'aa'), checkpoint(1, 'aa', '00')];
  server.use(http.get(CHECKPOINTS, () => HttpResponse.json({ items, next: null })));
  await renderPage(CheckpointsPage, { messages: ['verification'] });
  const saved = await screen.findByRole('link', { name: '下载第 2 号检查点' });
  expect(saved).toHaveAttribute('href', '/api/v1/stamping/registers/checkpoints/2?district_id=district-1');
  expect(saved).toHaveAttribute('download', 'checkpoint-2.json');
  expect(screen.getByRole('link', { name: '下载核验程序' })).toHaveAttribute('download', 'qingdan_check.py');
  expect(screen.getByRole('link', { name: '下载公钥' })).toHaveAttribute('href', '/api/v1/stamping/registers/checkpoint-keys');
  expect(await screen.findByText('ef'.repeat(32))).toBeVisible();
  const lines = screen.getAllByRole('row').slice(1);
  const words = ['未接续上一个', '接续', '第一个'];
  expect(lines).toHaveLength(words.length);
  for (const [place, line] of lines.entries()) expect(within(line).getByText(words[place] ?? '')).toBeVisible();
});

it('says when there is none yet', async () => {
  server.use(http.get(CHECKPOINTS, () => HttpResponse.json({ items: [], next: null })));
  await renderPage(CheckpointsPage, { messages: ['verification'] });
  expect(await screen.findByText('还没有检查点')).toBeVisible();
});
