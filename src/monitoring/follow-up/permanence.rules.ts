/**
 * The permanence curve in its two versions, pure. Source: FM4, «Seguimiento y evaluación» (11-2026), § 4-E, «Pérdida de
 * contacto»: of those who answered, and counting no answer as not staying, which is the lower bound.
 */
import type { Day } from '#libs/mexico';
import { groupsShown, type Share, shareOf } from '../few-people.rules.js';
import { isFavourable, type Moment, moments, type Question, windowOf, type WorkerAnswers } from './follow-up.rules.js';

/** A hire with what its worker and its company said at each moment. */
export interface FollowedHire {
  readonly id: string;
  readonly hiredOn: Day;
  readonly said: Readonly<Partial<Record<Moment, WorkerAnswers>>>;
  readonly company: Readonly<Partial<Record<Moment, 'working' | 'left'>>>;
}

/** What is known at one moment of the hires whose time to answer is over. */
export interface Permanence {
  readonly cohort: readonly string[];
  /** Said whether they stay, or said at an earlier moment that they had left. */
  readonly answered: readonly string[];
  readonly staying: number;
}

/** The hires whose time to answer at a moment ended by a day. */
const cohortAt = (hires: readonly FollowedHire[], months: Moment, until: Day): FollowedHire[] =>
  hires.filter(({ hiredOn }) => windowOf(hiredOn, months).until <= until);

/** Whether a worker stays at a moment: who left is not back later. Null: not known. */
export function staysAt({ said }: Pick<FollowedHire, 'said'>, months: Moment): boolean | null {
  const left = moments.some((one) => one <= months && said[one]?.staying === 'no');
  if (left) return false;
  return said[months]?.staying === 'yes' ? true : null;
}

export function permanenceAt(hires: readonly FollowedHire[], months: Moment, until: Day): Permanence {
  const cohort = cohortAt(hires, months, until);
  const known = cohort.map((hire) => ({ id: hire.id, stays: staysAt(hire, months) }));
  return {
    cohort: cohort.map(({ id }) => id),
    answered: known.filter(({ stays }) => stays !== null).map(({ id }) => id),
    staying: known.filter(({ stays }) => stays === true).length,
  };
}

/** Permanence at a moment as it may be said; null: of too few. */
export interface ShownPermanence {
  readonly months: Moment;
  /** The end of the quarter up to which hires count; null: nothing can be said yet. */
  readonly until: Day | null;
  readonly hires: number | null;
  readonly answered: number | null;
  /** Of those who answered, in percent. */
  readonly ofAnswered: Share;
  /** Counting no answer as not staying, in percent. */
  readonly lowest: Share;
  /** What companies said of the same hires, in percent of those they looked at. */
  readonly byCompany: Share;
}

/** A group that a figure rests on. */
interface Counted<Key extends string> {
  readonly key: Key;
  readonly members: readonly string[];
}

/**
 * The latest cut at the end of a quarter that may be said: one whose first group differs from what was said at the cuts
 * before by five people or more, so that nothing about fewer follows from two readings (§ 2.7).
 */
function latestCut<Key extends string>(
  quarters: readonly Day[],
  first: Key,
  groupsAt: (until: Day) => readonly Counted<Key>[],
): { readonly until: Day; readonly may: ReadonlySet<Key> } | null {
  let known: { key: string; members: readonly string[] }[] = [];
  let latest: { until: Day; may: ReadonlySet<Key> } | null = null;
  for (const until of quarters) {
    const groups = groupsAt(until);
    const may = groupsShown(groups, known);
    if (!may.has(first)) continue;
    const said = groups
      .filter(({ key }) => may.has(key))
      .map(({ key, members }) => ({ key: `${key} ${until}`, members }));
    known = [...known, ...said];
    latest = { until, may };
  }
  return latest;
}

const idsOf = (hires: readonly { readonly id: string }[]) => hires.map(({ id }) => id);

/** Permanence at a moment, at the latest cut that may be said. */
export function shownPermanence(
  hires: readonly FollowedHire[],
  months: Moment,
  quarters: readonly Day[],
): ShownPermanence {
  const lookedAt = (until: Day) =>
    cohortAt(hires, months, until).filter(({ company }) => company[months] !== undefined);
  const cut = latestCut<'cohort' | 'answered' | 'looked'>(quarters, 'cohort', (until) => {
    const { cohort, answered } = permanenceAt(hires, months, until);
    return [
      { key: 'cohort', members: cohort },
      { key: 'answered', members: answered },
      { key: 'looked', members: idsOf(lookedAt(until)) },
    ];
  });
  const none = { hires: null, answered: null, ofAnswered: null, lowest: null, byCompany: null };
  if (!cut) return { months, until: null, ...none };
  const { cohort, answered, staying } = permanenceAt(hires, months, cut.until);
  const looked = lookedAt(cut.until);
  const working = looked.filter(({ company }) => company[months] === 'working').length;
  return {
    months,
    until: cut.until,
    hires: cohort.length,
    answered: cut.may.has('answered') ? answered.length : null,
    ofAnswered: cut.may.has('answered') ? shareOf(staying, answered.length) : null,
    // of a handful who answered, the lower bound would say what they said
    lowest: cut.may.has('answered') ? shareOf(staying, cohort.length) : null,
    byCompany: cut.may.has('looked') ? shareOf(working, looked.length) : null,
  };
}

/** Questions that 0 % and 100 % would answer for each person (§ 2.4: E07). */
const sensitive: readonly Question[] = ['untold'];
const scored = ['formal', 'paid', 'equal', 'contract', 'skills', 'untold'] as const;

/** What was said of one question, in the last answers of each worker; null: of too few. */
export interface ShownQuestion {
  readonly question: (typeof scored)[number];
  readonly share: Share;
}

/** The last answers of each worker whose time to answer ended by a day. */
function lastAnswers(hires: readonly FollowedHire[], until: Day): { id: string; answers: WorkerAnswers }[] {
  return hires.flatMap((hire) => {
    const last = moments.filter((months) => hire.said[months] && windowOf(hire.hiredOn, months).until <= until).at(-1);
    return last ? [{ id: hire.id, answers: hire.said[last]! }] : [];
  });
}

export function shownQuestions(hires: readonly FollowedHire[], quarters: readonly Day[]): ShownQuestion[] {
  return scored.map((question) => {
    const countedAt = (until: Day) =>
      lastAnswers(hires, until).flatMap(({ id, answers }) => {
        const favourable = isFavourable(question, answers);
        return favourable === null ? [] : [{ id, favourable }];
      });
    const cut = latestCut(quarters, 'all', (until) => [{ key: 'all', members: idsOf(countedAt(until)) }]);
    const counted = cut ? countedAt(cut.until) : [];
    const favourable = counted.filter((one) => one.favourable).length;
    return { question, share: shareOf(favourable, counted.length, sensitive.includes(question)) };
  });
}

export const leavingReasons = ['better-job', 'procedure', 'treatment', 'dismissed', 'other'] as const;
export type LeavingReason = (typeof leavingReasons)[number];

/** Why people left; null: of too few, or it would follow from the rest. */
export interface ShownReasons {
  readonly all: number | null;
  readonly reasons: readonly { readonly reason: LeavingReason; readonly people: number | null }[];
}

/** Why people left, IN-E10. */
export function shownReasons(hires: readonly FollowedHire[], quarters: readonly Day[]): ShownReasons {
  const groupsAt = (until: Day): Counted<'all' | LeavingReason>[] => {
    const left = lastAnswers(hires, until).flatMap(({ id, answers: { reason } }) =>
      reason && reason !== 'nr' ? [{ id, reason }] : [],
    );
    return [
      { key: 'all', members: idsOf(left) },
      ...leavingReasons.map((reason) => ({ key: reason, members: idsOf(left.filter((one) => one.reason === reason)) })),
    ];
  };
  const cut = latestCut(quarters, 'all', groupsAt);
  const groups = cut ? groupsAt(cut.until) : [];
  const count = (key: 'all' | LeavingReason) =>
    cut?.may.has(key) ? groups.find((group) => group.key === key)!.members.length : null;
  return { all: count('all'), reasons: leavingReasons.map((reason) => ({ reason, people: count(reason) })) };
}

/** The ends of quarters up to a day, the first one after `since` first. */
export function quartersUntil(since: Day, today: Day): Day[] {
  const [from, to] = [Number(since.slice(0, 4)), Number(today.slice(0, 4))];
  const ends = Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((year) =>
    ['03-31', '06-30', '09-30', '12-31'].map((end) => `${year}-${end}`),
  );
  return ends.filter((end) => end >= since && end <= today);
}
