/** Parameters as the services answer them, for specs. */
import type { components } from '@/api/admission.gen';

type Parameter = components['schemas']['Parameter'];

export function makeParameter(changes: Partial<Parameter> & Pick<Parameter, 'key' | 'title' | 'unit' | 'value'>): Parameter {
  return {
    version: 0,
    title_en: '',
    description: '',
    description_en: '',
    rules: [],
    source: '',
    choices: [],
    valid_from: null,
    history: [{ value: changes.value, valid_from: null, document: '', set_by_name: '' }],
    ...changes,
  };
}
