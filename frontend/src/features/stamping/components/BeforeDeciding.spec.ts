import { screen } from '@testing-library/vue';
import { beforeEach, expect, it } from 'vitest';
import { makeMe } from '@/testing/factories';
import { renderPage } from '@/testing/renderPage';
import { api, http, HttpResponse, server } from '@/testing/server';
import BeforeDeciding from './BeforeDeciding.vue';

const FIELDS = [
  { key: 'address', label: '地址', label_en: 'Address', type: 'text' },
  { key: 'facts', label: '情况', label_en: 'Facts', type: 'long_text' },
];
const REQUEST = {
  id: 'request-1', status: 'verified', certificate_type_code: 'CT20', filled_fields: ['address', 'facts'], resolution: null,
  risk_records: { investigation: true, consultation: false, risk_note: false }, verification: { confirmed: true, covers: ['facts'], verified_by_name: '林晓' },
};

beforeEach(() => {
  server.use(
    http.get(api('organization', '/districts'), () => HttpResponse.json({ items: [] })),
    http.get(api('stamping', '/certificate-types/:code'), () => HttpResponse.json({ code: 'CT20', fields: FIELDS, public_interest: true, legal_risk: true })),
  );
});

const shown = (request: unknown) => renderPage(BeforeDeciding, { props: { request }, me: makeMe(['head']), messages: ['stamping'] });

it('shows whoever decides what R7, R8 and R16 ask for, and what of it is missing', async () => {
  await shown(REQUEST);
  for (const words of [/没有核实记录：地址/, /逐字审看：情况/, /缺少居民会议决议/, /缺少负责人签名/, /有调查记录/, /缺少居民协商记录/, /缺少风险评估说明/]) {
    expect(await screen.findByText(words)).toBeVisible();
  }
});

it('says plainly that a check found it untrue (R11)', async () => {
  await shown({ ...REQUEST, verification: { confirmed: false, covers: [], verified_by_name: '林晓' } });
  expect(await screen.findByText(/核验结果：不属实（林晓）/)).toBeVisible();
});

it('R7: names the day of the resolution', async () => {
  await shown({ ...REQUEST, resolution: { held_on: '2026-11-01', vote_recorded: true, head_signed: true } });
  expect(await screen.findByText(/居民会议决议：2026.+，有表决记录/)).toBeVisible();
});
