import { ElMessage } from 'element-plus';
import { ProblemError } from '@/api/problem';
import { i18n } from '@/shared/i18n';

function wordsOf(problem: ProblemError): string {
  if (problem.local) return i18n.global.t(`problem.${problem.local}`);
  const reasons = problem.reasons.map((reason) => `${reason.detail}（${reason.rule}）`);
  return [problem.problem.detail ?? problem.problem.title, ...reasons].join(' ');
}

/** The last resort: an act whose page did not show its problem itself still says why it was refused. */
export function showUnhandled(cause: unknown): void {
  if (!(cause instanceof ProblemError)) {
    reportError(cause);
    return;
  }
  ElMessage({ type: 'error', message: wordsOf(cause), duration: 10_000, showClose: true });
}
