import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/vue';
import { describe, expect, it } from 'vitest';
import { todayInBeijing } from '@/shared/format';
import type { Role } from '@/shared/roles';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import ClosedYears from './ClosedYears.vue';

const LAST_YEAR = Number(todayInBeijing().slice(0, 4)) - 1;
const CLOSING = {
  year: LAST_YEAR,
  entries: 27,
  size: 27,
  closed_at: '2026-01-05T01:00:00Z',
  archive_due_on: `${LAST_YEAR + 1}-06-30`,
  export_sha256: 'fedcba9876543210'.repeat(4),
};

function service(closings: unknown[], open: number[]): unknown[] {
  const sent: unknown[] = [];
  const path = api('stamping', '/seals/seal-1/register');
  let known = closings;
  let years = open;
  server.use(
    http.get(`${path}/closings`, () => HttpResponse.json({ items: known, closable_year: years[0] ?? null, closing_due_on: years[0] ? `${years[0] + 1}-06-30` : null, years })),
    http.post(`${path}/closings`, async ({ request }) => {
      sent.push(await request.json());
      known = [CLOSING];
      years = years.slice(1);
      return HttpResponse.json(CLOSING, { status: 201 });
    }),
  );
  return sent;
}

function open(role: Role): ReturnType<typeof renderPage> {
  return renderPage(ClosedYears, { me: makeMe([role]), messages: ['register'], props: { sealId: 'seal-1' } });
}

describe('the closed years of a register', () => {
  it('are shown with what is to be archived and until when (R88)', async () => {
    service([CLOSING], []);
    await open('keeper');
    expect(await screen.findByText(`${LAST_YEAR}年已封账`)).toBeInTheDocument();
    expect(screen.getByText(/fedcba987654…/)).toHaveAttribute('title', CLOSING.export_sha256);
    expect(screen.queryByRole('button', { name: `${LAST_YEAR}年封账` })).toBeNull();
  });

  it('are closed by the keeper after being asked (R88)', async () => {
    const sent = service([], [LAST_YEAR]);
    const user = userEvent.setup();
    await open('keeper');
    await user.click(await screen.findByRole('button', { name: `${LAST_YEAR}年封账` }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: `${LAST_YEAR}年封账` }));
    await waitFor(() => expect(sent).toEqual([{ year: LAST_YEAR }]));
    expect(await screen.findByText(`${LAST_YEAR}年已封账`)).toBeInTheDocument();
  });

  it('are closed one after the other, the earliest open one first (R88)', async () => {
    const sent = service([], [LAST_YEAR - 1, LAST_YEAR]);
    const user = userEvent.setup();
    await open('keeper');
    await user.click(await screen.findByRole('button', { name: `${LAST_YEAR - 1}年封账` }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: `${LAST_YEAR - 1}年封账` }));
    await waitFor(() => expect(sent).toEqual([{ year: LAST_YEAR - 1 }]));
    expect(await screen.findByRole('button', { name: `${LAST_YEAR}年封账` })).toBeInTheDocument();
  });

  it('are not offered to others, nor where nothing was entered', async () => {
    service([], []);
    const { container } = await open('keeper');
    await waitFor(() => expect(container.querySelector('section')).toBeNull());
    service([], [LAST_YEAR]);
    await open('clerk');
    expect(screen.queryByRole('button', { name: `${LAST_YEAR}年封账` })).toBeNull();
  });
});
