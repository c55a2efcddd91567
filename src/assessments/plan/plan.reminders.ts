/** The mails and tasks that an action of the plan wants in its present state, pure. */
import { addDays, type Day, instantOf } from '#libs/mexico';
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import type { ActionState } from './plan.rules.js';

/** The subject of these reminders. */
export const PLAN_ACTION = 'plan-action';

export const planKinds = {
  /** To the owner: the action comes near its day, or has passed it. */
  due: 'assessments.plan-due',
  /** To those who run the company: it is late by a week. */
  late: 'assessments.plan-late',
  /** To the owner: does what was done still work? */
  check: 'assessments.plan-check',
} as const;

/** Days from the day by which an action shall be done; negative: before it. */
export const planDueSchedule = { days: [-7, 1], min: -30, max: 30, most: 4 } as const;

/** Days after it at which those who run the company hear of it. */
export const planLateSchedule = { days: [7], min: 2, max: 60, most: 3 } as const;

/** When reminders of a day go out. */
const TIME = '09:00';

export interface RemindedAction {
  readonly id: string;
  readonly companyId: string;
  readonly state: ActionState;
  readonly ownerId: string | null;
  readonly dueOn: Day | null;
  readonly checkOn: Day | null;
  readonly checkedOn: Day | null;
  readonly createdAt: Date;
}

/** @param owner null when nobody has it, or who had it has left */
export function actionReminders(
  action: RemindedAction,
  { owner, admins }: { readonly owner: Recipient | null; readonly admins: readonly Recipient[] },
  days: { readonly due: readonly number[]; readonly late: readonly number[] },
): DesiredReminder[] {
  const { state, dueOn, checkOn, checkedOn, createdAt } = action;
  const at = (day: Day) => instantOf(day, TIME);
  if (state === 'done' && checkOn && !checkedOn && owner)
    return [{ kind: planKinds.check, to: owner, dueAt: at(checkOn) }];
  if (state !== 'open' || dueOn === null) return [];
  const due = owner
    ? days.due.map((offset) => ({ kind: planKinds.due, to: owner, dueAt: at(addDays(dueOn, offset)), offset }))
    : [];
  const others = admins.filter(({ userId }) => userId !== action.ownerId);
  const late = days.late.flatMap((offset) =>
    others.map((to) => ({ kind: planKinds.late, to, dueAt: at(addDays(dueOn, offset)), offset })),
  );
  return [...due, ...late].filter(({ dueAt }) => dueAt > createdAt);
}

/** The task of the owner: to do it, later to see whether it still works. */
export function actionEvents(action: RemindedAction, title: string): WantedEvent[] {
  const { id, companyId, ownerId, state, dueOn, checkOn, checkedOn } = action;
  if (ownerId === null) return [];
  const task = (kind: string, day: Day, from: Day | null): WantedEvent => ({
    kind,
    for: { userId: ownerId, companyId, roles: ['company_admin', 'company_editor'] },
    when: { day },
    task: { from },
    path: `/empresa/plan/${id}`,
    details: { title },
  });
  if (state === 'open' && dueOn) return [task(planKinds.due, dueOn, null)];
  if (state === 'done' && checkOn && !checkedOn) return [task(planKinds.check, checkOn, checkOn)];
  return [];
}
