import userEvent from '@testing-library/user-event';
import { screen, waitFor } from '@testing-library/vue';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { configureDistrict } from '@/shared/gate/district';
import type { Role } from '@/shared/roles';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import EntryReceipt from './EntryReceipt.vue';

const ENTRY = { id: 'entry-1', year: 2026, number: 7, recorded_at: '2026-11-29T02:00:00Z' };
const RECEIPT = api('stamping', '/seals/seal-1/register/entry-1/receipt');

function published(made_at: string): void {
  const newest = { district_id: 'district-1', number: 12, made_at };
  server.use(http.get(api('stamping', '/registers/checkpoints'), () => HttpResponse.json({ items: [newest], next: null })));
}

function open(role: Role): ReturnType<typeof renderPage> {
  return renderPage(EntryReceipt, { props: { sealId: 'seal-1', entry: ENTRY }, me: makeMe([role]), messages: ['register'] });
}

beforeEach(() => {
  configureDistrict(() => 'district-1');
  URL.createObjectURL = () => 'blob:receipt';
  URL.revokeObjectURL = () => undefined;
});

describe('the receipt of an entry', () => {
  it('is offered at once where a checkpoint covers the entry (CRT-9)', async () => {
    published('2026-11-29T03:00:00.000000Z');
    await open('clerk');
    expect(await screen.findByRole('button', { name: '下载本条凭据' })).toBeEnabled();
    expect(screen.queryByText(/尚未纳入检查点/)).toBeNull();
  });

  it('says from when on where no checkpoint covers it yet and the caller may make none', async () => {
    published('2026-11-28T16:10:00.000000Z');
    await open('clerk');
    expect(await screen.findByText(/尚未纳入检查点/)).toHaveTextContent(/可下载时间/);
    expect(screen.getByRole('button', { name: '下载本条凭据' })).toBeDisabled();
  });

  it('makes the checkpoint first for whoever may', async () => {
    published('2026-11-28T16:10:00.000000Z');
    const asked: string[] = [];
    server.use(
      http.post(api('stamping', '/registers/checkpoints'), () => {
        asked.push('checkpoint');
        published('2026-11-29T04:00:00.000000Z');
        return HttpResponse.json({ district_id: 'district-1', number: 13 }, { status: 201 });
      }),
      http.get(RECEIPT, () => {
        asked.push('receipt');
        return HttpResponse.json({});
      }),
    );
    await open('keeper');
    await userEvent.setup().click(await screen.findByRole('button', { name: '生成检查点并下载凭据' }));
    await waitFor(() => expect(asked).toEqual(['checkpoint', 'receipt']));
    expect(await screen.findByRole('button', { name: '下载本条凭据' })).toBeEnabled();
  });

  it('brings what hinders it into view', async () => {
    published('2026-11-29T03:00:00.000000Z');
    server.use(http.get(RECEIPT, () => problem(409, { title: '登记簿与已公布的检查点不符' })));
    const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
    await open('clerk');
    await userEvent.setup().click(await screen.findByRole('button', { name: '下载本条凭据' }));
    expect(await screen.findByText('登记簿与已公布的检查点不符')).toBeInTheDocument();
    expect(brought).toHaveBeenCalledWith({ block: 'nearest' });
  });
});
