/** The mails and tasks of a practice in its present state, pure. */
import type { Day } from '#libs/mexico';
import { type DesiredReminder, unansweredReminders } from '../../notifications/index.js';
import type { WantedEvent } from '../../tasks/index.js';
import { reviewingRoles } from '../practice.policy.js';
import type { Origin, PracticeClass, PracticeState } from '../practice.rules.js';

export type Recipient = DesiredReminder['to'];

export const practiceKinds = {
  /** To the coordination: there is one to be judged. */
  received: 'practices.received',
  /** To the coordination: two differ, and a third is needed. */
  disputed: 'practices.disputed',
  /** To who has a seat, or to the coordination while one is free: the day is near, or has passed. */
  due: 'practices.due',
  /** To its author: public, or back. */
  decided: 'practices.decided',
  /** To its author: it is looked at again soon. */
  look: 'practices.look',
  /** To the coordination: it is to be looked at again. */
  lookAgain: 'practices.look-again',
  /** To the coordination: its institution took it back. */
  withdrawn: 'practices.withdrawn',
} as const;

/** Days of the kinds with a schedule, until FM4 changes them. */
export const schedules = {
  due: { days: [-5, 1], min: -20, max: 30, most: 4 },
  look: { days: [-60], min: -180, max: 60, most: 3 },
  lookAgain: { days: [-60, -14, 0], min: -180, max: 60, most: 5 },
} as const;

export const practiceEvents = { review: 'practices.review', revise: 'practices.revise' } as const;

/** What the mails depend on. */
export interface RemindedPractice {
  readonly id: string;
  readonly origin: Origin;
  readonly state: PracticeState;
  readonly lookBy: Day | null;
  readonly withdrawnAt: Date | null;
  /** Of the round that is open. */
  readonly openedAt: Date | null;
  readonly dueOn: Day | null;
  readonly disputedAt: Date | null;
  /** Of the last round that was decided. */
  readonly decidedAt: Date | null;
  readonly lastClass: PracticeClass | null;
  /** It has come with the product and has no author. */
  readonly founding: boolean;
}

export interface PracticePeople {
  readonly coordination: readonly Recipient[];
  /** Those with a seat who have not judged. */
  readonly judging: readonly Recipient[];
  /** Who wrote it, or administers the company whose it is. */
  readonly authors: readonly Recipient[];
}

/** What a practice wants mailed. */
export function wantedPracticeMails(
  practice: RemindedPractice,
  people: PracticePeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  const kinds = practiceKinds;
  const to = (recipients: readonly Recipient[], kind: string, dueAt: Date): DesiredReminder[] =>
    recipients.map((one) => ({ kind, to: one, dueAt }));
  if (practice.state === 'withdrawn') return to(people.coordination, kinds.withdrawn, practice.withdrawnAt!);
  const { openedAt, dueOn, disputedAt, decidedAt, lookBy } = practice;
  const decided = decidedAt && !practice.founding ? to(people.authors, kinds.decided, decidedAt) : [];
  if (openedAt && dueOn) {
    const asked = people.judging.length > 0 ? people.judging : people.coordination;
    return [
      ...decided,
      ...to(people.coordination, kinds.received, openedAt),
      ...(disputedAt ? to(people.coordination, kinds.disputed, disputedAt) : []),
      ...unansweredReminders(dueOn, [{ kind: kinds.due, days: days(kinds.due), to: asked, target: null }]),
    ];
  }
  if (practice.state !== 'published' || !lookBy) return decided;
  return [
    ...decided,
    ...unansweredReminders(lookBy, [
      { kind: kinds.lookAgain, days: days(kinds.lookAgain), to: people.coordination, target: null },
      { kind: kinds.look, days: days(kinds.look), to: people.authors, target: null },
    ]),
  ];
}

/** Tasks: to judge by a day, to look at again, to write anew. */
export function wantedPracticeEvents(
  practice: RemindedPractice & { readonly companyId: string | null; readonly title: string },
  people: PracticePeople,
): WantedEvent[] {
  const { id, title, dueOn, openedAt, companyId, state } = practice;
  if (openedAt && dueOn && state !== 'withdrawn') {
    return people.judging.flatMap(({ userId }) =>
      userId === null
        ? []
        : [
            {
              kind: practiceEvents.review,
              for: { userId, companyId: null, roles: [...reviewingRoles] },
              when: { day: dueOn },
              task: { from: null },
              path: `/fm4/practicas/banco/${id}`,
              details: { title },
            },
          ],
    );
  }
  if (state !== 'returned' || companyId === null) return [];
  return [
    {
      kind: practiceEvents.revise,
      for: { userId: null, companyId, roles: ['company_admin'] },
      when: null,
      task: { from: null },
      path: `/empresa/practicas/${id}`,
      details: { title },
    },
  ];
}
