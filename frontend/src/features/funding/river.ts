/** Where promised money stands. All amounts in fen. */
export interface Course {
  promised_fen: number;
  /** Due by today. */
  due_fen: number;
  /** What the department says it paid. */
  appropriated_fen: number;
  /** What the community says it received. */
  received_fen: number;
}

export const PARTS = ['received', 'transit', 'late', 'open'] as const;
export type Part = (typeof PARTS)[number];

/** Divides what was promised into received, on its way, due but not paid, and not yet due; the parts add up to the fen. */
export function partsOf({ promised_fen, due_fen, appropriated_fen, received_fen }: Course): Record<Part, number> {
  const transit = Math.max(appropriated_fen - received_fen, 0);
  const covered = received_fen + transit;
  const late = Math.max(due_fen - covered, 0);
  return { received: received_fen, transit, late, open: Math.max(promised_fen - covered - late, 0) };
}

export function sumOf(courses: readonly Course[]): Course {
  return courses.reduce(
    (sum, course) => ({
      promised_fen: sum.promised_fen + course.promised_fen,
      due_fen: sum.due_fen + course.due_fen,
      appropriated_fen: sum.appropriated_fen + course.appropriated_fen,
      received_fen: sum.received_fen + course.received_fen,
    }),
    { promised_fen: 0, due_fen: 0, appropriated_fen: 0, received_fen: 0 },
  );
}
