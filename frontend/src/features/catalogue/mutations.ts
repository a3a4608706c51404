import { useQueryClient } from '@tanstack/vue-query';
import { idempotencyKey, stamping, unwrap } from '@/api/clients';
import { uploadFile } from '@/api/files';
import { catalogueKeys } from '@/shared/paper/catalogue';
import type { CatalogueEntry, CatalogueImport, LayerEntryInput, NewTransitionalSwitch, TransitionalSwitch } from './types';

export interface EntryValues {
  layer: string;
  type_code: string;
  certificate_class: string;
  document: string;
  number: string;
  article: string;
  valid_from: string | null;
  valid_until: string | null;
  /** A limit of the type's own; none leaves it as it is (R10). */
  working_days: number | null;
}

export interface SwitchValues {
  type_code: string;
  valid_from: string | null;
  valid_until: string | null;
  reason: string;
  document: string;
}

interface CatalogueMutations {
  adopt: (values: EntryValues) => Promise<unknown>;
  end: (id: string, endsOn: string | null) => Promise<CatalogueEntry>;
  switchOn: (values: SwitchValues, key: string) => Promise<TransitionalSwitch>;
  switchOff: (id: string, values: { ends_on: string | null; reason: string }) => Promise<TransitionalSwitch>;
  importTable: (file: File, apply: boolean) => Promise<CatalogueImport>;
}

/** Changes of the district's list; everything shown of the catalogue is read anew afterwards. */
export function useCatalogueMutations(): CatalogueMutations {
  const queries = useQueryClient();
  const changed = () => queries.invalidateQueries({ queryKey: catalogueKeys.all });

  return {
    async adopt({ document, number, article, ...rest }) {
      // Fields that are still empty are sent as they are: the service names them.
      const body = { ...rest, document: { document, number, article } } as LayerEntryInput;
      const answer = await unwrap(stamping.POST('/catalogue-entries', { body }));
      await changed();
      return answer;
    },
    async end(id, endsOn) {
      const answer = await unwrap<CatalogueEntry>(
        stamping.POST('/catalogue-entries/{entry_id}/ending', { params: { path: { entry_id: id } }, body: { ends_on: endsOn ?? '' } }),
      );
      await changed();
      return answer;
    },
    async switchOn(values, key) {
      const body = values as NewTransitionalSwitch;
      const answer = await unwrap<TransitionalSwitch>(stamping.POST('/transitional-switches', { body, headers: idempotencyKey(key) }));
      await changed();
      return answer;
    },
    async switchOff(id, { ends_on, reason }) {
      const answer = await unwrap<TransitionalSwitch>(
        stamping.POST('/transitional-switches/{switch_id}/ending', { params: { path: { switch_id: id } }, body: { ends_on: ends_on ?? '', reason } }),
      );
      await changed();
      return answer;
    },
    async importTable(file, apply) {
      const answer = await uploadFile<CatalogueImport>(`/api/v1/stamping/catalogue-entries/import?apply=${String(apply)}`, file);
      if (answer.applied) await changed();
      return answer;
    },
  };
}
