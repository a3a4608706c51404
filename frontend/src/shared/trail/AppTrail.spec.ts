import { screen } from '@testing-library/vue';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, problem, server } from '@/testing/server';
import AppTrail from './AppTrail.vue';

const EVENT = { id: 'e1', occurred_at: '2026-01-05T02:00:00Z', person_id: 'p1', person_name: '林静', action: 'seal.loss', subject_kind: 'seal', subject_id: 's1', detail: {}, request_id: null, source: null };

async function unfold(): Promise<void> {
  const summary = await screen.findByText('办理记录', { selector: 'summary' });
  await userEvent.click(summary);
  const details = summary.closest('details');
  // jsdom opens the element and leaves out its event.
  if (details) details.open = true;
  details?.dispatchEvent(new Event('toggle'));
}

it('CRT-12: asks for the trail of the thing only when it is opened, and reads on from its end', async () => {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get(api('stamping', '/audit-events'), ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      asked.push(query);
      const older = { ...EVENT, id: 'e0', person_id: null, person_name: null, action: 'seal.made' };
      return HttpResponse.json(query.after ? { items: [older], next: null } : { items: [EVENT], next: 'more' });
    }),
  );
  await renderPage(AppTrail, { props: { subject: { kind: 'seal', id: 's1' } }, me: makeMe(['head']) });
  expect(asked).toEqual([]);
  await unfold();
  expect(await screen.findByText('挂失')).toBeVisible();
  expect(screen.getByText('林静')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '更早的记录' }));
  expect(await screen.findByText('制发')).toBeVisible();
  expect(screen.getByText('系统')).toBeVisible();
  expect(asked.map(({ subject_kind, subject_id, after }) => [subject_kind, subject_id, after])).toEqual([['seal', 's1', undefined], ['seal', 's1', 'more']]);
});

it('ADM-4: asks the gate for an application, and shows a failure as a problem', async () => {
  server.use(http.get(api('admission', '/audit-events'), () => problem(503, { title: '服务暂不可用' })));
  await renderPage(AppTrail, { props: { subject: { kind: 'application', id: 'a1' } }, me: makeMe(['office']) });
  await unfold();
  expect(await screen.findByText(/服务暂不可用/)).toBeVisible();
});
