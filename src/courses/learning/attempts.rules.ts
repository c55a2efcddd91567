import type { QuizSettings } from '../catalogue/course.content.js';

// of its own: these rules go along with packages for other systems, where nothing else is
const MINUTE = 60_000;

/** The attempts at a quiz that were graded so far, none of which passed. */
export interface Tries {
  readonly count: number;
  /** From when on the next may be sent; null for any time. */
  readonly from: Date | null;
}

/** Whether a quiz may be taken now; `left` is null for as often as one likes. */
export type Allowance =
  | { readonly kind: 'open'; readonly left: number | null }
  | { readonly kind: 'wait'; readonly from: Date; readonly left: number | null }
  | { readonly kind: 'used-up'; readonly attempts: number };

/** From when on the next attempt may be sent, after one at that instant; null for any time. */
export const nextFrom = ({ minutesBetween }: Pick<QuizSettings, 'minutesBetween'>, at: Date | null): Date | null =>
  at === null || minutesBetween === 0 ? null : new Date(at.getTime() + minutesBetween * MINUTE);

/** What the course allows after so many attempts. */
export function allowanceOf(
  { attempts }: Pick<QuizSettings, 'attempts'>,
  { count, from }: Tries,
  now: Date,
): Allowance {
  const left = attempts === null ? null : Math.max(0, attempts - count);
  if (attempts !== null && left === 0) return { kind: 'used-up', attempts };
  return from && from > now ? { kind: 'wait', from, left } : { kind: 'open', left };
}
