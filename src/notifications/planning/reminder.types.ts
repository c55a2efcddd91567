import type { VNode } from 'preact';
import type { EntityManager } from 'typeorm';
import type { Wording } from '#templates/mail/words';
import type { Attachment } from '#libs/mail';
import type { Subject as ReminderSubject } from '../../tasks/index.js';
import type { ScheduleDefinition } from './schedule.types.js';

export type { ReminderSubject };

/** Who gets it. */
export interface Recipient {
  readonly userId: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: 'es' | 'en';
  /** Since when they are one of those it goes to: what happened before is not told to them. Always, unless said. */
  readonly since?: Date;
}

/** One mail that a subject wants in its present state. */
export interface WantedReminder {
  /** `room.what`, registered by that room. */
  readonly kind: string;
  readonly to: Recipient;
  /** From the row, never "now": asking again for the same instant adds nothing. */
  readonly dueAt: Date;
  /** Which day of its kind's schedule it is for. */
  readonly offset?: number;
  /** The few facts that tell reminders of one kind apart; everything else is loaded when it is sent. */
  readonly details?: Readonly<Record<string, string>>;
}

/** A reminder that is being sent. */
export interface Reminder {
  readonly id: string;
  readonly kind: string;
  readonly to: Recipient;
  readonly dueAt: Date;
  readonly details: Readonly<Record<string, string>>;
}

/**
 * Who else sees that such a mail went out. `person`: its reader, and their company that it went but not what it says.
 * `company`: those who run the company it is about. `staff`: nobody but FM4.
 */
export type Audience = 'person' | 'company' | 'staff';

/** Writes a mail. */
export type MailTemplate<Props> = ((props: Props) => VNode) & { readonly wording?: Wording };

/** What a room registers for a kind of reminder. */
export interface ReminderDefinition<Props> {
  readonly kind: string;
  /** Goes out whatever the person has asked not to get: decisions, access, legal duties. */
  readonly essential: boolean;
  /** `staff` unless said. */
  readonly audience?: Audience;
  /** For a kind that goes out some days before or after something. */
  readonly schedule?: ScheduleDefinition;
  /**
   * Essential ones go out at any hour (`now`, the default: the answer to somebody's act) or after the quiet hours
   * (`daytime`); all others in the daytime of working days only.
   */
  readonly urgency?: 'now' | 'daytime';
  /** Asks for something: it says in advance who else is told, and when, if that stays unanswered. */
  readonly asks?: boolean;
  /** A tree with `<Mail>` at its root; says itself what of its words may be edited. */
  readonly template: MailTemplate<Props>;
  /** The truth when it is sent, seen as the system; null: no longer so, and the reminder is cancelled. */
  load(tx: EntityManager, subject: ReminderSubject, reminder: Reminder): Promise<Props | null>;
  attachments?(tx: EntityManager, subject: ReminderSubject, reminder: Reminder): Promise<readonly Attachment[]>;
  /** Stands in for `load` where a mail is only looked at, for kinds whose truth is gone once it was sent. */
  example?(reminder: Reminder): Props;
  /** Pieces of the text that must not stay in the record of what was sent: links that open something. */
  secrets?(props: Props): readonly string[];
}
