import type { Day } from '#libs/mexico';
import type { Limit } from '../../web/index.js';

/** People whom one link may bring. */
export const MOST_PEOPLE = 5_000;

/** People who join from one network in an hour: a hall may share one. */
export const joinsPerNetwork: Limit = { name: 'course-joins', points: 300, seconds: 60 * 60 };

/** Links that a company has open at once. */
export const MOST_LINKS = 50;

/** Whether a link still takes people, or why not. */
export type LinkState = 'open' | 'closed' | 'ended' | 'full';

/** @param joined how many came by it and were not taken out @param today in Mexico */
export function linkState(
  { closedAt, endsOn, cap }: { readonly closedAt: Date | null; readonly endsOn: Day; readonly cap: number },
  joined: number,
  today: Day,
): LinkState {
  if (closedAt !== null) return 'closed';
  if (today > endsOn) return 'ended';
  return joined >= cap ? 'full' : 'open';
}
