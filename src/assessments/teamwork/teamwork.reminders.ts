/** The mails and tasks that assignments and comments want in their present state, pure. */
import { addDays, type Day, instantOf } from '#libs/mexico';
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';

/** The subjects of these reminders. */
export const ASSIGNMENT = 'answer-assignment';
export const COMMENT = 'practice-comment';

export const teamworkKinds = {
  /** To the colleague: these practices are yours, by this day. */
  assigned: 'assessments.assigned',
  /** To the same, some days before and after: they are not answered yet. */
  due: 'assessments.assigned-due',
  /** To who is named in a comment. */
  mentioned: 'assessments.mentioned',
} as const;

/** Days from the day by which practices should be answered; negative: before it. */
export const dueSchedule = { days: [-2, 1], min: -14, max: 30, most: 4 } as const;

/** When reminders of a day go out. */
const TIME = '09:00';

export interface RemindedAssignment {
  readonly companyId: string;
  readonly assigneeId: string;
  readonly assignedBy: string;
  readonly assignedAt: Date;
  readonly dueOn: Day;
  /** How many practices have no answer. */
  readonly left: number;
}

/**
 * The mails of an assignment; none once all is answered, or while its assessment is no draft.
 * @param to null when the colleague may no longer answer for the company
 */
export function assignmentReminders(
  assignment: RemindedAssignment,
  to: Recipient | null,
  dueDays: readonly number[],
): DesiredReminder[] {
  const { left, assigneeId, assignedBy, assignedAt, dueOn } = assignment;
  if (left === 0 || !to) return [];
  const later = dueDays
    .map((offset) => ({ kind: teamworkKinds.due, to, dueAt: instantOf(addDays(dueOn, offset), TIME), offset }))
    .filter(({ dueAt }) => dueAt > assignedAt);
  // who gave it to themselves knows
  return assigneeId === assignedBy ? later : [{ kind: teamworkKinds.assigned, to, dueAt: assignedAt }, ...later];
}

/** The task of the colleague. */
export function assignmentEvents({ left, companyId, assigneeId, dueOn }: RemindedAssignment): WantedEvent[] {
  if (left === 0) return [];
  return [
    {
      kind: teamworkKinds.assigned,
      for: { userId: assigneeId, companyId, roles: ['company_admin', 'company_editor'] },
      when: { day: dueOn },
      task: { from: null },
      path: '/empresa/autoevaluacion/lista?ver=mias',
      details: { n: String(left) },
    },
  ];
}
