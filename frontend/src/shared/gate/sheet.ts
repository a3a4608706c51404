import type { DirectoryUnit } from './directory';

/** One community of an item's scope, as the sheet names it. */
export interface SheetCommunity {
  name: string;
  /** Its subdistrict, where that is known. */
  place?: string;
  amountFen?: number;
  /** What the item is there today; a code of ITEM_STATES. */
  state?: string;
}

/** What the sheet of an item shows, whether it stands on the list or is still being written. */
export interface SheetItem {
  department: string | null;
  content: string;
  standard?: string | null;
  whyCommunity?: string | null;
  bases: readonly { level: string; document: string; article?: string | null }[];
  verbs: readonly string[];
  frequency: { times: number; per: string } | null;
  hours?: string | number | null;
  deliverables: readonly { kind: string; title: string; count: number; period?: string | null }[];
  communities: readonly SheetCommunity[];
  validFrom: string | null;
  /** First day no longer covered. */
  validUntil: string | null;
  reviewOn?: string | null;
  powers?: string | null;
  people?: string | null;
  training?: string | null;
  checker?: string | null;
  exitCondition?: string | null;
  contact?: string | null;
  /** Null while it cannot be said. */
  totalFen: number | null;
  moneyMethod?: string | null;
  waived: boolean;
  waiverReason?: string | null;
  personalData?: readonly { name: string; purpose?: string | null; months?: number | null }[];
}

/** Chosen communities with their subdistricts and, where known, their amounts; in the order of the directory. */
export function sheetCommunities(ids: readonly string[], units: readonly DirectoryUnit[], amounts?: ReadonlyMap<string, number>): SheetCommunity[] {
  const chosen = new Set(ids);
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return units
    .filter((unit) => chosen.has(unit.id))
    .map((unit) => ({ name: unit.name, place: names.get(unit.subdistrict_id ?? ''), amountFen: amounts?.get(unit.id) }));
}
