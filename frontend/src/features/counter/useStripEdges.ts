import { useQuery } from '@tanstack/vue-query';
import { computed, shallowRef, watch, type ComputedRef } from 'vue';
import type { Imprint, Sheet, StripEdge } from '@/shared/paper/contract';
import { drawSheet } from '@/shared/paper/renderPaper';
import { uploadedFormQuery } from '@/shared/paper/requests';
import { inkedEdges, isClearOfSeal, STRIP_EDGES, stripBox } from '@/shared/paper/stripBoxes';

/** Two dots a millimetre tell a printed line from nothing. */
const DOTS_PER_MM = 2;

export type EdgeState = 'free' | 'content' | 'seal' | 'no_room';

interface Looked {
  sha256: string;
  page: number;
  inked: StripEdge[];
}

/** What lies at each edge of the page that is stamped; null until the page was looked at. */
export function useStripEdges(form: () => { requestId: string; sha256: string }, imprint: () => Imprint | null, sheet: () => Sheet): ComputedRef<Map<StripEdge, EdgeState> | null> {
  const looked = shallowRef<Looked | null>(null);
  const { data: file } = useQuery(computed(() => uploadedFormQuery(form().requestId, form().sha256)));
  const place = computed(() => imprint()?.page ?? null);

  watch(
    [file, place],
    async ([blob, page]) => {
      if (!blob || page === null) return;
      const { sha256 } = form();
      const of = sheet();
      try {
        const drawn = await drawSheet(blob, page, Math.round(of.width_mm * DOTS_PER_MM));
        looked.value = { sha256, page, inked: inkedEdges(drawn, of) };
      } catch {
        // What can't be drawn here can't be looked at; the server still finds room beside the seal.
        looked.value = null;
      }
    },
    { immediate: true },
  );

  return computed(() => {
    const seal = imprint();
    const known = looked.value;
    if (!seal || known?.sha256 !== form().sha256 || known.page !== seal.page) return null;
    return new Map(
      STRIP_EDGES.map((edge) => {
        const box = stripBox(edge, sheet());
        const state: EdgeState = !box ? 'no_room' : !isClearOfSeal(box, seal) ? 'seal' : known.inked.includes(edge) ? 'content' : 'free';
        return [edge, state] as const;
      }),
    );
  });
}

/** The first edge where nothing lies; where there is none, one that the seal leaves free. */
export function bestEdge(states: ReadonlyMap<StripEdge, EdgeState>): StripEdge | null {
  const of = (wanted: EdgeState): StripEdge | undefined => STRIP_EDGES.find((edge) => states.get(edge) === wanted);
  return of('free') ?? of('content') ?? null;
}

/** Where the strip goes now: what a person chose stays as long as it can be read there. */
export function nextEdge(states: ReadonlyMap<StripEdge, EdgeState>, now: StripEdge | null, byHand: boolean): StripEdge | null {
  const state = now === null ? undefined : states.get(now);
  if (state === 'free' || (state === 'content' && byHand)) return now;
  return bestEdge(states);
}
