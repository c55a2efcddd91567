import type { EntityManager } from 'typeorm';
import type { WantedEvent } from '../../tasks/index.js';
import type { KnownReminder } from './reminder.rules.js';
import type { DesiredReminder, ReminderSubject } from './reminder.types.js';

/** One page of a room's subjects. */
export interface SubjectPage {
  /** The last id of the page before; null for the first page. */
  readonly after: string | null;
  readonly limit: number;
  /** What happened before this is too old to begin a mail about: its subject may be left out. */
  readonly recent: Date;
}

/** What a room may look at when it states a subject's desired reminders. */
export interface Asked {
  readonly now: Date;
  /** The days of a kind with a schedule, as FM4 has them now. */
  days(this: void, kind: string): readonly number[];
  /** The reminders stored for the subject. */
  readonly known: readonly KnownReminder[];
}

/** The reminders and calendar events that a subject should have in its present state. */
export interface DesiredReminders {
  readonly companyId: string | null;
  readonly desired: readonly DesiredReminder[];
  /** Calendar events and tasks; omit for subject types that have none. */
  readonly events?: readonly WantedEvent[];
}

/**
 * A type of rows that have reminders, as its room registers it with `Reminders.follow`. The same functions answer when a
 * row changes, every night, and after FM4 changed a schedule.
 */
export interface FollowedSubjects {
  /** The room's word: `enrolment`, `audit`. */
  readonly type: string;
  /** The kinds that its subjects may want. */
  readonly kinds: readonly string[];
  /** Ids, ascending, of subjects that may want a reminder that is not stored. In the system's scope. */
  open(tx: EntityManager, page: SubjectPage): Promise<string[]>;
  /** The desired state of one subject, in the scope of the actor who changes it; null when it is gone. */
  desired(tx: EntityManager, id: string, asked: Asked): Promise<DesiredReminders | null>;
  /** The subject of which this one is a part, as an audit of its assessment: their mails form one thread. */
  partOf?(tx: EntityManager, id: string): Promise<Thread | null>;
}

/** The subject under which mails are threaded in a mailbox. */
export type Thread = Pick<ReminderSubject, 'type' | 'id'>;

/** How many reminders a reconciliation changed. */
export interface ReminderChanges {
  readonly added: number;
  /** Due at another date, with other facts, or taken up again after they were cancelled. */
  readonly moved: number;
  readonly cancelled: number;
}

export const unchanged: ReminderChanges = { added: 0, moved: 0, cancelled: 0 };

/** A subject that a reconciliation changed, or could not reconcile. */
export type ReconciliationExample = { readonly type: string; readonly id: string } & (
  | ReminderChanges
  | { readonly error: string }
);

/** What a reconciliation of many subjects did. */
export interface ReconciliationTally extends ReminderChanges {
  readonly subjects: number;
  readonly failed: number;
  readonly examples: readonly ReconciliationExample[];
}
