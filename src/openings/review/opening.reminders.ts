/** The mails and tasks of an opening in its present state, pure. */
import { dayOf } from '#libs/mexico';
import { type DesiredReminder, unansweredReminders } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import type { OpeningRow } from '../announcing/openings.queries.js';

type Recipient = DesiredReminder['to'];

export const openingKinds = {
  /** To FM4: a company sent one. */
  received: 'openings.received',
  /** To FM4: the day by which it answers has passed. */
  late: 'openings.late',
  /** To the company: FM4 answered. */
  decided: 'openings.decided',
  /** To the company: its last day is near. */
  ending: 'openings.ending',
  /** To the company: paused, or ended by another than itself. */
  stopped: 'openings.stopped',
  /** To the company: how many people were interviewed and hired. */
  outcome: 'openings.outcome',
} as const;

/** Days of the kinds, until FM4 changes them. */
export const openingSchedules = {
  late: { days: [1, 6], min: 0, max: 30, most: 4 },
  ending: { days: [-5], min: -30, max: 0, most: 3 },
  outcome: { days: [3, 15], min: 0, max: 60, most: 4 },
} as const;

export const openingEvents = { revise: 'openings.revise', outcome: 'openings.tell' } as const;

/** Who hears of openings. */
export interface OpeningPeople {
  readonly readers: readonly Recipient[];
  readonly company: readonly Recipient[];
}

type Reminded = Pick<
  OpeningRow,
  | 'id'
  | 'companyId'
  | 'state'
  | 'post'
  | 'sentAt'
  | 'answerBy'
  | 'decidedAt'
  | 'endsOn'
  | 'pausedAt'
  | 'closedAt'
  | 'closedFor'
  | 'firstReviewedAt'
  | 'toldAt'
>;

/** What an opening wants mailed. */
export function wantedOpeningMails(
  opening: Reminded,
  { readers, company }: OpeningPeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  const kinds = openingKinds;
  const to = (people: readonly Recipient[], kind: string, dueAt: Date | null): DesiredReminder[] =>
    dueAt === null ? [] : people.map((one) => ({ kind, to: one, dueAt }));
  const decided = to(company, kinds.decided, opening.decidedAt);
  switch (opening.state) {
    case 'draft':
      return [];
    case 'sent': {
      const { answerBy } = opening;
      const late = answerBy
        ? unansweredReminders(answerBy, [{ kind: kinds.late, days: days(kinds.late), to: readers, target: null }])
        : [];
      return [...to(readers, kinds.received, opening.sentAt), ...late];
    }
    case 'returned':
      return decided;
    case 'open':
    case 'paused': {
      const ending = { kind: kinds.ending, days: days(kinds.ending), to: company, target: null };
      return [
        ...decided,
        ...unansweredReminders(opening.endsOn!, [ending]),
        ...to(company, kinds.stopped, opening.pausedAt),
      ];
    }
    case 'closed': {
      const own = opening.closedFor === 'filled' || opening.closedFor === 'withdrawn';
      return [...(own ? [] : to(company, kinds.stopped, opening.closedAt)), ...outcomeMails(opening, company, days)];
    }
  }
}

function outcomeMails(
  { firstReviewedAt, toldAt, closedAt }: Reminded,
  company: readonly Recipient[],
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  if (firstReviewedAt === null || toldAt !== null) return [];
  const kind = openingKinds.outcome;
  return unansweredReminders(dayOf(closedAt!), [{ kind, days: days(kind), to: company, target: null }]);
}

/** Tasks of the company: to mend what came back, to say how many people it hired. */
export function wantedOpeningEvents(opening: Reminded): WantedEvent[] {
  const { id, companyId, post: title, state } = opening;
  const task = (kind: string): WantedEvent => ({
    kind,
    for: { userId: null, companyId, roles: ['company_admin', 'company_editor'] },
    when: null,
    task: { from: null },
    path: `/empresa/vacantes/${id}`,
    details: { title },
  });
  if (state === 'returned') return [task(openingEvents.revise)];
  const asks = state === 'closed' && opening.firstReviewedAt !== null && opening.toldAt === null;
  return asks ? [task(openingEvents.outcome)] : [];
}
