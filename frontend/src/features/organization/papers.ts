import { todayInBeijing } from '@/shared/format';
import type { PapersValues } from './mutations';
import type { UnitDetail } from './types';

/** Papers of an operation that takes effect today, proposed by the subdistrict the unit lies in (R115). */
export function freshPapers(unit: UnitDetail): PapersValues {
  return {
    effective_on: todayInBeijing(),
    legal_basis: '',
    proposed_by_id: unit.kind === 'subdistrict' ? unit.id : (unit.subdistrict_id ?? ''),
    approval_document: '',
    approved_on: null,
  };
}

/** The subdistrict by name, for the picker that shows it before anyone searched. */
export function proposerOf(unit: UnitDetail): { id: string; name: string } | undefined {
  return unit.path.find(({ kind }) => kind === 'subdistrict');
}
