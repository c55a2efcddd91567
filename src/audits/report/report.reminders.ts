/** The mails about a draft report, pure. */
import type { Day } from '#libs/mexico';
import { type DesiredReminder, unansweredReminders } from '../../notifications/index.js';

export type Recipient = DesiredReminder['to'];

export const reportReminderKinds = {
  /** To the company: a draft is there, and by when it may comment on its facts. */
  draft: 'audits.report-draft',
  /** To the company: the last days to comment. */
  due: 'audits.report-draft-due',
  /** To the auditor: the company commented. */
  comment: 'audits.report-comment',
} as const;

/** Days relative to the last day for comments. */
export const reportSchedules = { due: { days: [-2], min: -9, max: -1, most: 2 } } as const;

export interface DraftForReminders {
  readonly sentAt: Date;
  readonly commentBy: Day;
  /** When the company commented last; null: not yet. */
  readonly commentedAt: Date | null;
  /** It is the newest report of a case that is not decided. */
  readonly isOpen: boolean;
}

export interface DraftPeople {
  readonly company: readonly Recipient[];
  readonly auditor: readonly Recipient[];
}

/** What a draft wants mailed; nothing once another report took its place. */
export function draftReminders(
  { sentAt, commentBy, commentedAt, isOpen }: DraftForReminders,
  { company, auditor }: DraftPeople,
  days: (kind: string) => readonly number[],
): DesiredReminder[] {
  if (!isOpen) return [];
  const { draft, due, comment } = reportReminderKinds;
  const at = (kind: string, people: readonly Recipient[], dueAt: Date) => people.map((to) => ({ kind, to, dueAt }));
  const soon = unansweredReminders(commentBy, [{ kind: due, days: days(due), to: company, target: null }]);
  return [
    ...at(draft, company, sentAt),
    ...(commentedAt ? at(comment, auditor, commentedAt) : soon.filter(({ dueAt }) => dueAt > sentAt)),
  ];
}
