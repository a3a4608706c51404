import type { ProblemError } from '@/api/problem';

/** Rules speak of facts, the form has fields: where a reason's pointer names the fact, this is the field that shows it. */
const FIELDS: Readonly<Record<string, string>> = {
  applicant_name: 'applicant/name',
  identity: 'identity_document',
  file: 'document',
  'asking_body/name': 'asking_body',
  'proxy/proxy_name': 'proxy/name',
};

/** The server's words by the field of the form that they belong to. */
export function fieldMessages(problem: ProblemError | null): ReadonlyMap<string, string> {
  return new Map([...(problem?.fieldErrors() ?? [])].map(([field, text]) => [FIELDS[field] ?? field, text]));
}
