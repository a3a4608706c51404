import { queryOptions } from '@tanstack/vue-query';
import { stamping, unwrap } from '@/api/clients';
import type { Parameter, ParameterChange, ParameterList } from './types';

export const parameterKeys = { all: ['stamping-parameters'] as const };

export function parametersQuery() {
  return queryOptions({
    queryKey: parameterKeys.all,
    queryFn: ({ signal }) => unwrap<ParameterList>(stamping.GET('/parameters', { signal })),
  });
}

export function setParameter(key: string, body: ParameterChange): Promise<Parameter> {
  return unwrap<Parameter>(stamping.PUT('/parameters/{key}', { params: { path: { key } }, body }));
}
