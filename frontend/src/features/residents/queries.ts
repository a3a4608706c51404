import { infiniteQueryOptions, queryOptions } from '@tanstack/vue-query';
import type { KeysetPage } from '@/api/pages';
import { stamping, unwrap } from '@/api/clients';
import { fetchFileFor, saveFile } from '@/api/files';
import type { components, operations } from '@/api/stamping.gen';
import type { Words } from '@/shared/gate/words';
import type { PersonalAccess, Purpose, ResidentAccesses, ResidentFile, StatedPurpose } from '@/shared/paper/contract';

type LookQuery = NonNullable<operations['personal-accesses-list-personal-accesses']['parameters']['query']>;
type LookerList = components['schemas']['LookerList'];

/** What was looked at. */
export const SEEN: Words = {
  applicant: { 'zh-CN': '完整姓名和号码', en: 'Names and numbers in full' },
  evidence: { 'zh-CN': '留存材料', en: 'Evidence' },
  preview: { 'zh-CN': '文件预览', en: 'Preview' },
  document: { 'zh-CN': '盖章文件', en: 'Stamped paper' },
  notice: { 'zh-CN': '告知书', en: 'Notice' },
  known_facts: { 'zh-CN': '带入已核实信息', en: 'Facts taken over' },
  file: { 'zh-CN': '查询全部记录', en: 'All records found' },
  export: { 'zh-CN': '导出全部记录', en: 'All records exported' },
  accesses: { 'zh-CN': '查询访问记录', en: 'The looks themselves' },
  search: { 'zh-CN': '按身份号码查找申请', en: 'Requests found by identity number' },
  list: { 'zh-CN': '导出清单', en: 'A list exported' },
};

/** What the address says of the log; an empty text asks for nothing. */
export const LOOK_FILTERS = ['community', 'person', 'seen', 'from', 'to'] as const;

export type LookFilters = Readonly<Record<(typeof LOOK_FILTERS)[number], string>>;

/** The filters of the address as the service takes them. */
export function looksOf({ community, person, seen, from, to }: LookFilters): LookQuery {
  const given = { community_id: community, person_id: person, seen, first_day: from, last_day: to };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
}

/** Looks within reach, newest first. */
export function accessesQuery(filters: LookFilters) {
  return infiniteQueryOptions({
    queryKey: ['personal-accesses', 'list', filters] as const,
    initialPageParam: null as string | null,
    getNextPageParam: (last: KeysetPage<PersonalAccess>) => last.next,
    queryFn: ({ signal, pageParam }) =>
      unwrap<KeysetPage<PersonalAccess>>(
        stamping.GET('/personal-accesses', { signal, params: { query: { ...looksOf(filters), limit: 50, ...(pageParam ? { after: pageParam } : {}) } } }),
      ),
  });
}

/** Everybody who ever looked, within reach. */
export function lookersQuery() {
  return queryOptions({
    queryKey: ['personal-accesses', 'people'] as const,
    queryFn: ({ signal }) => unwrap<LookerList>(stamping.GET('/personal-accesses/people', { signal })),
  });
}

/** Who looked at one resident's data; that it was asked is recorded too. */
export function accessesOfResident(identityNumber: string, stated: StatedPurpose): Promise<ResidentAccesses> {
  return unwrap<ResidentAccesses>(stamping.POST('/personal-accesses/searches', { body: { identity_number: identityNumber, ...stated } }));
}

export interface Wanted {
  community_id: string;
  identity_number: string;
  purpose: Purpose;
  purpose_note: string;
}

/** All requests, papers and notices of one resident at a community, masked. */
export function findResident(wanted: Wanted): Promise<ResidentFile> {
  return unwrap<ResidentFile>(stamping.POST('/residents/searches', { body: wanted }));
}

/** Everything about one resident, saved as one archive. */
export async function saveResident(wanted: Wanted): Promise<void> {
  saveFile(await fetchFileFor('/api/v1/stamping/residents/exports', wanted, 'resident.zip'));
}
