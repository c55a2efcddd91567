/** The mails and the calendar day of an appeal in its present state, pure. */
import type { Day } from '#libs/mexico';
import { type DesiredReminder, othersThan, unansweredReminders } from '../notifications/index.js';
import type { WantedEvent } from '../tasks/index.js';
import type { AppealKind, AppealState, Outcome } from './appeal.rules.js';

export type Recipient = DesiredReminder['to'];

export const appealReminderKinds = {
  /** To those of the coordination who had no part: there is one to be taken. */
  received: 'appeals.received',
  /** To those who may confirm: it waits for a second person. */
  proposed: 'appeals.proposed',
  /** To its examiner, or to the coordination while nobody has it: the day is near. */
  due: 'appeals.due',
  /** To the coordination: the day has passed. */
  late: 'appeals.late',
  /** To who filed it: FM4 has it, and answers by a day. */
  acknowledged: 'appeals.acknowledged',
  /** To the same: how it was decided. */
  resolved: 'appeals.resolved',
  /** To the company, about a complaint of another: the committee decides anew. */
  newRound: 'appeals.new-round',
} as const;

export const appealEvent = 'appeals.decide';

export interface RemindedAppeal {
  readonly id: string;
  readonly kind: AppealKind;
  readonly state: AppealState;
  readonly receivedAt: Date;
  readonly dueOn: Day;
  readonly proposedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly outcome: Outcome | null;
}

export interface AppealPeople {
  /** Of the coordination, without a part in the case. */
  readonly coordination: readonly Recipient[];
  /** Everybody who may decide, without a part in the case. */
  readonly eligible: readonly Recipient[];
  readonly examiner: Recipient | null;
  readonly proposedBy: string | null;
  /** Who filed it: the company's administrators, or who complained and left an address. */
  readonly party: readonly Recipient[];
  /** The company's administrators. */
  readonly company: readonly Recipient[];
}

/** What an appeal wants mailed. */
export function wantedAppealMails(
  appeal: RemindedAppeal,
  people: AppealPeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  const kinds = appealReminderKinds;
  const to = (recipients: readonly Recipient[], kind: string, dueAt: Date) =>
    recipients.map((one) => ({ kind, to: one, dueAt }));
  const acknowledged = to(people.party, kinds.acknowledged, appeal.receivedAt);
  switch (appeal.state) {
    case 'received':
    case 'examining':
    case 'proposed': {
      const working = appeal.state !== 'received' && people.examiner ? [people.examiner] : people.coordination;
      const confirming = people.eligible.filter(({ userId }) => userId !== people.proposedBy);
      const all = [...people.coordination, ...othersThan(people.coordination, working)];
      return [
        ...acknowledged,
        ...(appeal.state === 'received' ? to(people.coordination, kinds.received, appeal.receivedAt) : []),
        ...(appeal.state === 'proposed' ? to(confirming, kinds.proposed, appeal.proposedAt!) : []),
        ...unansweredReminders(appeal.dueOn, [
          { kind: kinds.due, days: days(kinds.due), to: working, target: null },
          { kind: kinds.late, days: days(kinds.late), to: all, target: 'coordination' },
        ]),
      ];
    }
    case 'resolved': {
      const again = appeal.kind === 'complaint' && appeal.outcome === 'new-round';
      return [
        ...acknowledged,
        ...to(people.party, kinds.resolved, appeal.resolvedAt!),
        ...(again ? to(people.company, kinds.newRound, appeal.resolvedAt!) : []),
      ];
    }
    case 'withdrawn':
      return [];
  }
}

/** The day by which it is decided, in the calendar of who examines it, or of those who could. */
export function wantedAppealEvents(appeal: RemindedAppeal, people: AppealPeople, company: string): WantedEvent[] {
  if (appeal.state === 'resolved' || appeal.state === 'withdrawn') return [];
  const asked = appeal.state !== 'received' && people.examiner ? [people.examiner] : people.coordination;
  return asked.flatMap(({ userId }) =>
    userId === null
      ? []
      : [
          {
            kind: appealEvent,
            for: { userId, companyId: null, roles: ['staff_admin', 'auditor', 'committee'] as const },
            when: { day: appeal.dueOn },
            task: { from: null },
            path: `/fm4/apelaciones/${appeal.id}`,
            details: { company },
          },
        ],
  );
}
