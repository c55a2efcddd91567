/** The life of a visit, pure: which moves it may make from which state, and what a proposed day must be like. */
import { addDays, addWorkingDays, type Day, dayOf, instantOf } from '#libs/mexico';

export const visitStates = ['proposed', 'countered', 'agreed', 'minuted', 'signed', 'cancelled'] as const;
export type VisitState = (typeof visitStates)[number];

export const visitMoves = ['propose', 'counter', 'accept', 'drawUp', 'reopen', 'sign', 'cancel'] as const;
export type VisitMove = (typeof visitMoves)[number];

/**
 * The life of a visit as a table. FM4 proposes; the company accepts or names another day (`counter`), which FM4 accepts or
 * answers with a new proposal. A day that was agreed upon may be moved by both, until something was put down. `drawUp`
 * makes the minutes, which may be reopened until somebody signs; the last signature is `sign`.
 */
export const visitTransitions: Readonly<Record<VisitState, Partial<Record<VisitMove, VisitState>>>> = {
  proposed: { propose: 'proposed', counter: 'countered', accept: 'agreed', cancel: 'cancelled' },
  countered: { propose: 'proposed', counter: 'countered', accept: 'agreed', cancel: 'cancelled' },
  agreed: { propose: 'proposed', counter: 'countered', drawUp: 'minuted', cancel: 'cancelled' },
  minuted: { reopen: 'agreed', sign: 'signed' },
  signed: {},
  cancelled: {},
};

/** Where a move leads, or null when the visit is not in a state that allows it. */
export const afterVisitMove = (state: VisitState, move: VisitMove): VisitState | null =>
  visitTransitions[state][move] ?? null;

/** Whether the case waits for this visit. */
export const isOpenVisit = (state: VisitState): boolean => state !== 'signed' && state !== 'cancelled';

/** Who answers what is proposed now; null: nobody is asked. */
export function answersNext(state: VisitState): 'company' | 'fm4' | null {
  if (state === 'proposed') return 'company';
  return state === 'countered' ? 'fm4' : null;
}

/** How long a visit may take. FM4's own practice: one day of work at most, with the way there. */
export const visitLength = { leastMinutes: 30, mostHours: 12 } as const;
/** How far ahead a visit may be. */
export const VISIT_DAYS_AHEAD = 120;
/** Working days that the company has to answer, unless the visit is sooner. FM4's own promise is as short. */
export const ANSWER_WORKING_DAYS = 3;
/** For how long after a visit it is kept what was said in interviews, and photos: as the answers of the survey. FM4's own. */
export const NOTES_MONTHS = 36;
/** Points of an agenda, and letters of each. */
export const agendaSize = { points: 30, letters: 200 } as const;

/** A day and times of that day, as a form says them: `YYYY-MM-DD`, `HH:MM`. */
export interface ProposedTime {
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

/** The instants of a proposed time. */
export function spanOf({ day, from, to }: ProposedTime): { startsAt: Date; endsAt: Date } {
  return { startsAt: instantOf(day, from), endsAt: instantOf(day, to) };
}

export type TimeProblem =
  | { readonly why: 'visit-past' | 'visit-far'; readonly field: 'day' }
  | { readonly why: 'visit-order' | 'visit-long'; readonly field: 'to' };

/** What is wrong with a proposed time, or null. */
export function timeProblem(time: ProposedTime, now: Date): TimeProblem | null {
  const { startsAt, endsAt } = spanOf(time);
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  if (minutes < visitLength.leastMinutes) return { why: 'visit-order', field: 'to' };
  if (minutes > visitLength.mostHours * 60) return { why: 'visit-long', field: 'to' };
  if (startsAt <= now) return { why: 'visit-past', field: 'day' };
  if (time.day > addDays(dayOf(now), VISIT_DAYS_AHEAD)) return { why: 'visit-far', field: 'day' };
  return null;
}

/** By which day an answer is needed: a few working days after the proposal, and never after the day before the visit. */
export function answerBy({ proposedAt, startsAt }: { readonly proposedAt: Date; readonly startsAt: Date }): Day {
  const asked = dayOf(proposedAt);
  const [usual, before] = [addWorkingDays(asked, ANSWER_WORKING_DAYS), addDays(dayOf(startsAt), -1)];
  const soonest = usual < before ? usual : before;
  return soonest > asked ? soonest : asked;
}

/** The points of an agenda, one a line. */
export const agendaPoints = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Whether an agenda is short enough to be read. */
export function agendaProblem(text: string): 'visit-agenda' | null {
  const points = agendaPoints(text);
  const fits = points.length <= agendaSize.points && points.every((point) => point.length <= agendaSize.letters);
  return points.length > 0 && fits ? null : 'visit-agenda';
}

/** From when on auditors put things down: the day of the visit, in the workplace's own time. */
export const worksFrom = ({ startsAt }: { readonly startsAt: Date }): Date => instantOf(dayOf(startsAt));
