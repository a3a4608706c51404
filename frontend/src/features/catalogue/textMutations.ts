import { useQueryClient } from '@tanstack/vue-query';
import { idempotencyKey, ifMatch, stamping, unwrap } from '@/api/clients';
import { catalogueKeys } from '@/shared/paper/catalogue';
import { textKeys } from './textQueries';
import type { TextDetail, TextVersion } from './types';

export interface TextValues {
  title: string;
  body: string;
}

interface TextMutations {
  draft: (code: string, values: TextValues, key: string) => Promise<TextDetail>;
  /** Saves what is typed; nothing else is read anew, so that it may happen after every word. */
  save: (id: string, values: TextValues, version: number) => Promise<TextDetail>;
  publish: (text: TextVersion, fromDay: string | null, note: string) => Promise<TextDetail>;
  withdraw: (text: TextVersion) => Promise<TextDetail>;
}

/** Changes of a district's own texts. */
export function useTextMutations(): TextMutations {
  const queries = useQueryClient();

  async function changed(answer: TextDetail): Promise<TextDetail> {
    queries.setQueryData(textKeys.one(answer.id), answer);
    await queries.invalidateQueries({ queryKey: catalogueKeys.all });
    return answer;
  }

  return {
    async draft(code, values, key) {
      const body = { type_code: code, ...values };
      return changed(await unwrap<TextDetail>(stamping.POST('/certificate-templates', { body, headers: idempotencyKey(key) })));
    },
    async save(id, values, version) {
      const params = { path: { template_id: id }, header: ifMatch(version) };
      const answer = await unwrap<TextDetail>(stamping.PUT('/certificate-templates/{template_id}', { params, body: values }));
      queries.setQueryData(textKeys.one(id), answer);
      return answer;
    },
    async publish({ id, version }, fromDay, note) {
      const params = { path: { template_id: id }, header: ifMatch(version) };
      const body = { from_day: fromDay ?? '', note };
      return changed(await unwrap<TextDetail>(stamping.POST('/certificate-templates/{template_id}/publication', { params, body })));
    },
    async withdraw({ id, version }) {
      const params = { path: { template_id: id }, header: ifMatch(version) };
      return changed(await unwrap<TextDetail>(stamping.POST('/certificate-templates/{template_id}/withdrawal', { params })));
    },
  };
}
