/** Types of the props of shared/ui. */
import type { RouteLocationRaw } from 'vue-router';
import type { Reason } from '@/api/problem';

/** What a colour says. `binding`: a legal act; `rest`: everything that asks for nothing. */
export type Meaning = 'binding' | 'due' | 'overdue' | 'refused' | 'done' | 'rest';

/** What AppTable and AppQueue show in one column. Cells that need more than text use the slot `cell-<key>`. */
export interface Column<Row> {
  key: string;
  title: string;
  value?: (row: Row) => string | number | null | undefined;
  align?: 'start' | 'end';
  /** CSS width, for example `8rem`. */
  width?: string;
  /** Left out where space is short: narrow screens and care mode. */
  secondary?: boolean;
  sortable?: boolean;
}

export interface Sort {
  key: string;
  descending: boolean;
}

export interface Paging {
  page: number;
  size: number;
  total: number;
}

/** A key that acts on the open record of a queue, for example A = approve. */
export interface QueueShortcut<Row> {
  key: string;
  run: (row: Row) => unknown;
  when?: (row: Row) => boolean;
}

/** A number that leads to the records it counts. */
export interface Figure {
  key: string;
  label: string;
  value: number | string;
  to: RouteLocationRaw;
  meaning?: Meaning;
}

/** A reason of a refusal or a gap of a draft, with what ends it where that is known. */
export interface ShownReason extends Reason {
  ends?: string | null;
}

export interface TimelineStep {
  key: string;
  title: string;
  /** A day or a moment. */
  at?: string | null;
  who?: string | null;
  unit?: string | null;
  note?: string | null;
  state?: 'done' | 'current' | 'waiting' | 'refused' | 'ended' | 'binding';
  reasons?: readonly ShownReason[];
}

export interface Attachment {
  id: string;
  name: string;
  size?: number;
  /** Which demanded piece it answers. */
  kind?: string | null;
}

/** A piece that is asked for: a tile that is empty until a file fills it. */
export interface DemandedPiece {
  kind: string;
  label: string;
  required: boolean;
}
