import { queryOptions } from '@tanstack/vue-query';
import { admission, ifMatch, stamping, unwrap } from '@/api/clients';
import type { Service } from './services';
import type { Parameter, ParameterChange, ParameterList } from './types';

export const parameterKeys = { of: (service: Service) => ['parameters', service] as const };

export function readParameters(service: Service, signal?: AbortSignal): Promise<ParameterList> {
  const options = signal ? { signal } : {};
  return unwrap<ParameterList>(service === 'admission' ? admission.GET('/parameters', options) : stamping.GET('/parameters', options));
}

export function parametersQuery(service: Service) {
  return queryOptions({ queryKey: parameterKeys.of(service), queryFn: ({ signal }) => readParameters(service, signal) });
}

export function setParameter(service: Service, key: string, version: number, body: ParameterChange): Promise<Parameter> {
  const options = { params: { path: { key }, header: ifMatch(version) }, body };
  return unwrap<Parameter>(service === 'admission' ? admission.PUT('/parameters/{key}', options) : stamping.PUT('/parameters/{key}', options));
}
