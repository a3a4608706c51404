/** RFC 9457 problems as the services send them, and the one error type the rest of the program handles. */

export interface Reason {
  /** Rule id, for example `ADM-9`. */
  rule: string;
  code: string;
  detail: string;
  pointer?: string | null;
}

export interface FieldError {
  /** JSON pointer into the request body, for example `/lines/0/amount_fen`. */
  pointer: string;
  code: string;
  detail: string;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string | null;
  instance?: string | null;
  errors?: FieldError[];
  reasons?: Reason[];
}

/** Slugs of problems that arise in the browser; their words are in `shared/i18n` under `problem.*`. */
export type LocalProblem = 'network' | 'unreadable' | 'full';

const NO_ANSWER = [502, 503, 504];

export class ProblemError extends Error {
  readonly problem: Problem;
  readonly local: LocalProblem | null;

  constructor(problem: Problem, local: LocalProblem | null = null) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.local = local;
  }

  get status(): number {
    return this.problem.status;
  }

  /** True when someone else changed the record since it was read (If-Match failed). */
  get isStale(): boolean {
    return this.status === 412;
  }

  /** True when the server was not reached: no network, or a gateway with nothing behind it. Nothing was refused. */
  get isUnreachable(): boolean {
    return this.local === 'network' || NO_ANSWER.includes(this.status);
  }

  get reasons(): Reason[] {
    return this.problem.reasons ?? [];
  }

  /** Field errors by the normal form of their pointer; the first message of a field wins. */
  fieldErrors(): Map<string, string> {
    const byField = new Map<string, string>();
    const located = [...(this.problem.errors ?? []), ...this.reasons];
    for (const { pointer, detail } of located) {
      if (!pointer) continue;
      const field = fieldOfPointer(pointer);
      if (!byField.has(field)) byField.set(field, detail);
    }
    return byField;
  }
}

/** `/body/lines/0/amount_fen`, `#/lines/0/amount_fen` and `/lines/0/amount_fen` all name the field `lines/0/amount_fen`. */
export function fieldOfPointer(pointer: string): string {
  return pointer.replace(/^#/, '').replace(/^\/(body\/)?/, '').replaceAll('~1', '/').replaceAll('~0', '~');
}

export function networkProblem(): ProblemError {
  return new ProblemError({ type: 'about:blank#network', title: 'Network unreachable', status: 0 }, 'network');
}

/** Any thrown value as a ProblemError, so that pages handle one type only. */
export function toProblem(cause: unknown): ProblemError {
  if (cause instanceof ProblemError) return cause;
  if (cause instanceof TypeError) return networkProblem();
  const title = cause instanceof Error ? cause.message : String(cause);
  return new ProblemError({ type: 'about:blank#unreadable', title, status: 0 }, 'unreadable');
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'status' in body;
}

export function problemOfResponse(body: unknown, response: Response): ProblemError {
  if (isProblem(body)) return new ProblemError(body);
  const title = response.statusText || `HTTP ${response.status}`;
  return new ProblemError({ type: 'about:blank#unreadable', title, status: response.status }, 'unreadable');
}
