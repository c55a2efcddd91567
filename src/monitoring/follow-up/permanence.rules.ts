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
const latestCut = <Key extends string>(
  cuts: readonly Day[],
  first: Key,
  groupsAt: (until: Day) => readonly Counted<Key>[],
  besides: (until: Day) => readonly Counted<string>[] = () => [],
): Cut<Key> | null => cutsSaid(cuts, first, groupsAt, besides).at(-1) ?? null;

/** A cut that is said, and which of its groups. */
interface Cut<Key extends string> {
  readonly until: Day;
  readonly may: ReadonlySet<Key>;
}

/** All cuts that are said, one after the other. @param besides groups that the indicators tell up to a day */
function cutsSaid<Key extends string>(
  cuts: readonly Day[],
  first: Key,
  groupsAt: (until: Day) => readonly Counted<Key>[],
  besides: (until: Day) => readonly Counted<string>[] = () => [],
): Cut<Key>[] {
  let known: { key: string; members: readonly string[] }[] = [];
  const all: Cut<Key>[] = [];
  for (const until of cuts) {
    const groups = groupsAt(until);
    const may = groupsShown(groups, [...known, ...besides(until)]);
    if (!may.has(first)) continue;
    const said = groups
      .filter(({ key }) => may.has(key))
      .map(({ key, members }) => ({ key: `${key} ${until}`, members }));
    known = [...known, ...said];
    all.push({ until, may });
  }
  return all;
}

const idsOf = (hires: readonly { readonly id: string }[]) => hires.map(({ id }) => id);

const lookedAt = (hires: readonly FollowedHire[], months: Moment, until: Day) =>
  cohortAt(hires, months, until).filter(({ company }) => company[months] !== undefined);

/** The cuts at which permanence is said. */
const permanenceCuts = (hires: readonly FollowedHire[], months: Moment, quarters: readonly Day[]) =>
  cutsSaid<'cohort' | 'answered' | 'looked'>(quarters, 'cohort', (until) => {
    const { cohort, answered } = permanenceAt(hires, months, until);
    return [
      { key: 'cohort', members: cohort },
      { key: 'answered', members: answered },
      { key: 'looked', members: idsOf(lookedAt(hires, months, until)) },
    ];
  });

/**
 * The hires that a period adds to what is said of permanence (IN-E5 to IN-E7): those between the last cut that was said before
 * it and the last one in it. Who comes too few to be said counts in the period after.
 * @param before the first day after the period
 */
export function addedWithin<Hire extends FollowedHire>(
  hires: readonly Hire[],
  months: Moment,
  { from, before, quarters }: { from: Day; before: Day; quarters: readonly Day[] },
): Hire[] {
  const said = permanenceCuts(hires, months, quarters).filter(({ may }) => may.has('answered'));
  const cohortOf = (day: Day) => {
    const cut = said.findLast(({ until }) => until < day);
    return new Set(cut ? idsOf(cohortAt(hires, months, cut.until)) : []);
  };
  const [earlier, now] = [cohortOf(from), cohortOf(before)];
  return hires.filter(({ id }) => now.has(id) && !earlier.has(id));
}

/** Permanence at a moment, at the latest cut that may be said. */
export function shownPermanence(
  hires: readonly FollowedHire[],
  months: Moment,
  quarters: readonly Day[],
): ShownPermanence {
  const cut = permanenceCuts(hires, months, quarters).at(-1);
  const none = { hires: null, answered: null, ofAnswered: null, lowest: null, byCompany: null };
  if (!cut) return { months, until: null, ...none };
  const { cohort, answered, staying } = permanenceAt(hires, months, cut.until);
  const looked = lookedAt(hires, months, cut.until);
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
function lastAnswers(hires: readonly FollowedHire[], until: Day): { id: string; at: Moment; answers: WorkerAnswers }[] {
  return hires.flatMap((hire) => {
    const last = moments.filter((months) => hire.said[months] && windowOf(hire.hiredOn, months).until <= until).at(-1);
    return last ? [{ id: hire.id, at: last, answers: hire.said[last]! }] : [];
  });
}

/** Which answers the indicators tell of each half year: IN-E8 and IN-E12. */
const toldOf: Readonly<Partial<Record<ShownQuestion['question'], readonly Moment[]>>> = {
  formal: [6, 12],
  skills: [3],
};

/** The half year in which a day lies. */
const halfOf = (day: Day): string => `${day.slice(0, 4)} ${day.slice(5, 7) <= '06' ? 1 : 2}`;

/** What the indicators tell of a question up to a day: each half year and moment by itself. */
function toldBesides(hires: readonly FollowedHire[], question: ShownQuestion['question'], until: Day) {
  const told = (toldOf[question] ?? []).flatMap((months) =>
    hires.flatMap(({ id, hiredOn, said }) => {
      const last = windowOf(hiredOn, months).until;
      const answers = said[months];
      if (last > until || !answers || isFavourable(question, answers) === null) return [];
      return [{ key: `${halfOf(last)} ${months}`, member: `${id} ${months}` }];
    }),
  );
  return groupedBy(told);
}

const groupedBy = (all: readonly { readonly key: string; readonly member: string }[]): Counted<string>[] =>
  [...new Set(all.map(({ key }) => key))].map((key) => ({
    key,
    members: all.filter((one) => one.key === key).map(({ member }) => member),
  }));

/** @param besideIndicators for those who read the indicators, too: the cuts are then the ends of half years */
export function shownQuestions(
  hires: readonly FollowedHire[],
  cuts: readonly Day[],
  besideIndicators = false,
): ShownQuestion[] {
  return scored.map((question) => {
    const countedAt = (until: Day) =>
      lastAnswers(hires, until).flatMap(({ id, at, answers }) => {
        const favourable = isFavourable(question, answers);
        return favourable === null ? [] : [{ member: `${id} ${at}`, favourable }];
      });
    const cut = latestCut(
      cuts,
      'all',
      (until) => [{ key: 'all', members: countedAt(until).map(({ member }) => member) }],
      (until) => (besideIndicators ? toldBesides(hires, question, until) : []),
    );
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

/** Why somebody left, as they said it first, when their time to answer ended by a day. */
function reasonsAt(hires: readonly FollowedHire[], until: Day) {
  return hires.flatMap(({ id, hiredOn, said }) => {
    const first = moments.find((months) => said[months]?.reason !== undefined && said[months].reason !== 'nr');
    if (first === undefined) return [];
    const last = windowOf(hiredOn, first).until;
    return last > until ? [] : [{ id, last, reason: said[first]!.reason as LeavingReason }];
  });
}

/** Why people left, IN-E10. @param besideIndicators as of `shownQuestions` */
export function shownReasons(
  hires: readonly FollowedHire[],
  cuts: readonly Day[],
  besideIndicators = false,
): ShownReasons {
  const groupsAt = (until: Day): Counted<'all' | LeavingReason>[] => {
    const left = reasonsAt(hires, until);
    return [
      { key: 'all', members: idsOf(left) },
      ...leavingReasons.map((reason) => ({ key: reason, members: idsOf(left.filter((one) => one.reason === reason)) })),
    ];
  };
  const told = (until: Day) =>
    groupedBy(
      reasonsAt(hires, until).flatMap(({ id, last, reason }) => [
        { key: halfOf(last), member: id },
        { key: `${halfOf(last)} ${reason}`, member: id },
      ]),
    );
  const cut = latestCut(cuts, 'all', groupsAt, besideIndicators ? told : () => []);
  const groups = cut ? groupsAt(cut.until) : [];
  const count = (key: 'all' | LeavingReason) =>
    cut?.may.has(key) ? groups.find((group) => group.key === key)!.members.length : null;
  return { all: count('all'), reasons: leavingReasons.map((reason) => ({ reason, people: count(reason) })) };
}

/** The ends of half years among those of quarters. */
export const halvesIn = (quarters: readonly Day[]): Day[] =>
  quarters.filter((day) => day.endsWith('-06-30') || day.endsWith('-12-31'));

/** The ends of quarters up to a day, the first one after `since` first. */
export function quartersUntil(since: Day, today: Day): Day[] {
  const [from, to] = [Number(since.slice(0, 4)), Number(today.slice(0, 4))];
  const ends = Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((year) =>
    ['03-31', '06-30', '09-30', '12-31'].map((end) => `${year}-${end}`),
  );
  return ends.filter((end) => end >= since && end <= today);
}
