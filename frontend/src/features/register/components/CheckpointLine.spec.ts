import userEvent from '@testing-library/user-event';
import { screen } from '@testing-library/vue';
import { beforeEach, describe, expect, it } from 'vitest';
import { configureDistrict } from '@/shared/gate/district';
import type { Role } from '@/shared/roles';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import CheckpointLine from './CheckpointLine.vue';

const NEWEST = {
  format: 'qingdan-checkpoint-1',
  district_id: 'district-1',
  number: 12,
  made_at: '2026-11-28T16:10:00.000000Z',
  root: 'abcdef0123456789'.repeat(4),
  breaks: [],
};

function published(items: unknown[]): void {
  server.use(http.get(api('stamping', '/registers/checkpoints'), () => HttpResponse.json({ items, next: null })));
}

function open(role: Role): ReturnType<typeof renderPage> {
  return renderPage(CheckpointLine, { props: { sealId: 'seal-1' }, me: makeMe([role]), messages: ['register'] });
}

beforeEach(() => {
  configureDistrict(() => 'district-1');
});

describe('the newest checkpoint', () => {
  it('is shown with number, time, the beginning of its root, and how to check without this system (CRT-9)', async () => {
    published([NEWEST]);
    await open('clerk');
    expect(await screen.findByText('第 12 号检查点')).toBeInTheDocument();
    expect(screen.getByText(/abcdef012345…/)).toHaveAttribute('title', NEWEST.root);
    expect(screen.getByText('python3 qingdan_check.py register-seal-1.jsonl --checkpoint checkpoint.json --key keys.json')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '下载核验程序' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: '立即生成检查点' })).toBeNull();
  });

  it('offers the proof that the register only grew since the checkpoint before, once there is one before (CRT-9, R83)', async () => {
    published([NEWEST]);
    const asked: string[] = [];
    server.use(
      http.get(api('stamping', '/seals/seal-1/register/consistency'), ({ request }) => {
        asked.push(new URL(request.url).search);
        return problem(409, { title: '登记簿与检查点不符' });
      }),
    );
    await open('auditor');
    await userEvent.click(await screen.findByRole('button', { name: '下载只增不改证明' }));
    expect(await screen.findByText('登记簿与检查点不符')).toBeInTheDocument();
    expect(asked).toEqual(['?district_id=district-1&earlier=11&later=12']);
  });

  it('can be made at once by a keeper, and what hinders it is said', async () => {
    published([]);
    let answers = [problem(503, { title: '服务繁忙' }), HttpResponse.json({ ...NEWEST, number: 1 }, { status: 201 })];
    server.use(
      http.post(api('stamping', '/registers/checkpoints'), () => {
        const [next, ...rest] = answers;
        answers = rest;
        return next;
      }),
    );
    const user = userEvent.setup();
    await open('keeper');
    expect(await screen.findByText(/还没有检查点/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '立即生成检查点' }));
    expect(await screen.findByText('服务繁忙')).toBeInTheDocument();
    published([{ ...NEWEST, number: 1 }]);
    await user.click(screen.getByRole('button', { name: '立即生成检查点' }));
    expect(await screen.findByText('第 1 号检查点')).toBeInTheDocument();
  });
});
