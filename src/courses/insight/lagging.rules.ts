import { REMIND_ALL_AGAIN_AFTER } from './insight.rules.js';
import { type EnrolmentFacts, lags } from './team-filter.rules.js';

/** What decides whether somebody who lags is reminded. */
export interface LaggingFacts extends EnrolmentFacts {
  readonly id: string;
  readonly userId: string | null;
  readonly invitationId: string | null;
  readonly remindedAt: Date | null;
  /** There is an address to write to. */
  readonly reachable: boolean;
}

/** Whom one click reminds: of each person the course in which they were last, and nobody twice in a week. */
export interface Lagging<Row> {
  readonly due: readonly Row[];
  /** People who lag and are not written to now. */
  readonly left: number;
}

/** Sorts out who of a company is reminded now. */
export function laggingNow<Row extends LaggingFacts>(all: readonly Row[], now: Date): Lagging<Row> {
  const people = new Map<string, Row[]>();
  for (const one of all) {
    const who = one.userId ?? one.invitationId ?? one.id;
    const own = people.get(who);
    if (own) own.push(one);
    else people.set(who, [one]);
  }
  const due: Row[] = [];
  let left = 0;
  for (const own of people.values()) {
    const lagging = own.filter((one) => lags(one, now));
    const [latest] = [...lagging].sort((one, other) => sinceOf(other) - sinceOf(one));
    if (!latest) continue;
    const last = Math.max(...own.map(({ remindedAt }) => remindedAt?.getTime() ?? 0));
    if (latest.reachable && last <= now.getTime() - REMIND_ALL_AGAIN_AFTER) due.push(latest);
    else left += 1;
  }
  return { due, left };
}

const sinceOf = ({ lastActivityAt, availableAt, enrolledAt }: LaggingFacts) =>
  (lastActivityAt ?? availableAt ?? enrolledAt).getTime();
