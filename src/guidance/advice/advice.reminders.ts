/** The mails and tasks that a question to FM4 wants in its present state, pure. */
import { addDays, type Day, instantOf } from '#libs/mexico';
import type { DesiredReminder, Recipient } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import { advisorRoles, askingRoles } from './advice.rules.js';
import type { AdviceThread } from './advice.queries.js';

/** The subject of these reminders. */
export const ADVICE = 'advice-thread';

export const adviceKinds = {
  /** To advisors: a company asks. */
  asked: 'guidance.advice-asked',
  /** To advisors: the term ends, or has passed. */
  due: 'guidance.advice-due',
  /** To who asked: FM4 answered. */
  answered: 'guidance.advice-answered',
} as const;

/** When reminders of a day go out. */
const TIME = '09:00';

type Reminded = Pick<
  AdviceThread,
  'id' | 'companyId' | 'company' | 'state' | 'waitingSince' | 'answerBy' | 'answeredAt' | 'context'
>;

/**
 * @param people.advisors of FM4; `askers`: whoever asked, or those who run the company when they no longer do
 * @param due the days from the end of the term on which advisors are reminded
 */
export function adviceReminders(
  thread: Reminded,
  people: { readonly advisors: readonly Recipient[]; readonly askers: readonly Recipient[] },
  due: readonly number[],
): DesiredReminder[] {
  const { state, waitingSince, answeredAt } = thread;
  if (state === 'answered')
    return answeredAt ? people.askers.map((to) => ({ kind: adviceKinds.answered, to, dueAt: answeredAt })) : [];
  if (state === 'closed') return [];
  return people.advisors.flatMap((to) => [
    { kind: adviceKinds.asked, to, dueAt: waitingSince },
    ...due
      .map((offset) => ({ kind: adviceKinds.due, to, dueAt: onDay(addDays(thread.answerBy, offset)), offset }))
      .filter(({ dueAt }) => dueAt > waitingSince),
  ]);
}

const onDay = (day: Day) => instantOf(day, TIME);

/** FM4's task to answer by its day, and the company's to read the answer. */
export function adviceEvents({ id, companyId, company, state, answerBy, context }: Reminded): WantedEvent[] {
  const details = { company, situation: context.short };
  if (state === 'asked')
    return [
      {
        kind: adviceKinds.asked,
        for: { userId: null, companyId: null, roles: advisorRoles },
        when: { day: answerBy },
        task: { from: null },
        path: `/fm4/consultas/${id}`,
        details,
      },
    ];
  if (state === 'answered')
    return [
      {
        kind: adviceKinds.answered,
        for: { userId: null, companyId, roles: askingRoles },
        when: null,
        task: { from: null },
        path: `/empresa/consultas/${id}`,
        details,
      },
    ];
  return [];
}
