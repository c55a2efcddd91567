import type { EntityManager } from 'typeorm';
import type { WantedEvent } from '../../tasks/index.js';
import type { KnownReminder } from './reminder.rules.js';
import type { ReminderSubject, WantedReminder } from './reminder.types.js';

/** Where a page of subjects begins and ends. */
export interface SubjectPage {
  /** The last id of the page before; null: from the beginning. */
  readonly after: string | null;
  readonly limit: number;
  /** What happened before this is too old for a mail that was never written down: nobody asks about it any more. */
  readonly recent: Date;
}

/** What a room may look at when it says what a subject wants. */
export interface Asked {
  readonly now: Date;
  /** The days of a kind with a schedule, as FM4 has them now. */
  days(this: void, kind: string): readonly number[];
  /** What is written down for the subject. */
  readonly known: readonly KnownReminder[];
}

/** What a subject wants in its present state. */
export interface SubjectWishes {
  readonly companyId: string | null;
  readonly wanted: readonly WantedReminder[];
  /** What stands in calendars and lists of what is to be done; of types that never want any it is not said. */
  readonly events?: readonly WantedEvent[];
}

/**
 * What a room says once of a type of its rows: which of them may want something, and what one wants. The same function
 * answers when a row changes, every night, and after FM4 changed a schedule.
 */
export interface FollowedSubjects {
  /** The room's word: `enrolment`, `audit`. */
  readonly type: string;
  /** The kinds its subjects may want. */
  readonly kinds: readonly string[];
  /** Ids, ascending, of those that may want something that is not written down. In the system's scope. */
  open(tx: EntityManager, page: SubjectPage): Promise<string[]>;
  /** What one wants, in the scope of whoever changes it; null: it is gone, and wants nothing. */
  wanted(tx: EntityManager, id: string, asked: Asked): Promise<SubjectWishes | null>;
  /** What one belongs to, as an audit to its assessment: mails about one matter stand together in a mailbox. */
  partOf?(tx: EntityManager, id: string): Promise<Matter | null>;
}

/** Something that mails are about. */
export type Matter = Pick<ReminderSubject, 'type' | 'id'>;

/** How many reminders a reconciliation changed. */
export interface ReminderChanges {
  readonly added: number;
  /** Other date or facts, or wanted again. */
  readonly moved: number;
  readonly cancelled: number;
}

export const unchanged: ReminderChanges = { added: 0, moved: 0, cancelled: 0 };

/** What a walk did, for its record: a few of the subjects it changed, and of those it could not ask. */
export type WalkExample = { readonly type: string; readonly id: string } & (
  ReminderChanges | { readonly error: string }
);

/** What a walk over subjects found. */
export interface WalkTally extends ReminderChanges {
  readonly subjects: number;
  readonly failed: number;
  readonly examples: readonly WalkExample[];
}
