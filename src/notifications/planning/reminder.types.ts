import type { VNode } from 'preact';
import type { EntityManager } from 'typeorm';
import type { Wording } from '#templates/mail/words';
import type { Attachment } from '#libs/mail';
import type { Subject as ReminderSubject } from '../../tasks/index.js';
import type { ScheduleDefinition } from './schedule.types.js';

/** The row of some room that a reminder is about. */
export type { ReminderSubject };

/** To whom a reminder goes; `userId` is null for an address without an account. */
export interface Recipient {
  readonly userId: string | null;
  readonly email: string;
  readonly name: string;
  readonly locale: 'es' | 'en';
  /** When the person joined those who are told: reminders due before that are not sent to them. Omit for always. */
  readonly since?: Date;
}

/** One mail that a subject wants in its present state. */
export interface DesiredReminder {
  /** `room.what`, registered by that room. */
  readonly kind: string;
  readonly to: Recipient;
  /** From the row, never "now": reconciling again for the same instant adds nothing. */
  readonly dueAt: Date;
  /** The day of its kind's schedule to which it belongs. */
  readonly offset?: number;
  /** The few facts that tell reminders of one kind apart; everything else is loaded when it is sent. */
  readonly details?: Readonly<Record<string, string>>;
}

/** A stored reminder, as its kind sees it when the mail is composed. */
export interface Reminder {
  readonly id: string;
  readonly kind: string;
  readonly to: Recipient;
  readonly dueAt: Date;
  readonly details: Readonly<Record<string, string>>;
}

/** A reminder with its subject: enough to compose its mail. */
export interface ComposableReminder extends Reminder {
  readonly subject: ReminderSubject;
}

/**
 * Who besides its reader sees that such a mail went out. `person`: the reader's company sees that it went, not its text.
 * `company`: those who run the company it is about see it all. `staff`: only FM4.
 */
export type Audience = 'person' | 'company' | 'staff';

/** A template of mails: a component with `<Mail>` at its root, and what of its words may be edited. */
export type MailTemplate<Props> = ((props: Props) => VNode) & {
  readonly wording?: Wording;
  /** Made-up facts for previews, where no mail of the kind is at hand. */
  readonly example?: Props;
};

/**
 * A kind of reminder, as its room registers it with `Reminders.register`. Its texts are `reminder.<kind>` and
 * `reminder.<kind>.why` in both languages, `reminders.kind.<kind>.when` and `.whom` (with a schedule `.from`) for FM4
 * staff, and optionally `mail.reason.<kind>`.
 */
export interface ReminderDefinition<Props> {
  readonly kind: string;
  /** Sent whatever the person prefers: decisions, access, legal duties. */
  readonly essential: boolean;
  /** Default `staff`. */
  readonly audience?: Audience;
  /** For a kind that is sent some days before or after something. */
  readonly schedule?: ScheduleDefinition;
  /**
   * Essential ones are sent at any hour (`now`, the default: the answer to a person's act) or after the quiet hours
   * (`daytime`); all others in the daytime of working days only.
   */
  readonly urgency?: 'now' | 'daytime';
  /**
   * Name of the detail that tells one matter of a subject from another, such as the day on which something expires. Mails of
   * one digest about different matters all stay in it; of those about the same one the last says how things stand.
   */
  readonly matter?: string;
  /** Asks for something: the mail announces who else is told, and when, if that stays unanswered. */
  readonly asks?: boolean;
  readonly template: MailTemplate<Props>;
  /** Loads what the mail says, in the system's scope; null when it is no longer true, and the reminder is cancelled. */
  load(tx: EntityManager, subject: ReminderSubject, reminder: Reminder): Promise<Props | null>;
  attachments?(tx: EntityManager, subject: ReminderSubject, reminder: Reminder): Promise<readonly Attachment[]>;
  /** Replaces `load` in previews, for kinds that are no longer true once they were sent. */
  example?(reminder: Reminder): Props;
  /** Made-up facts where several kinds share a template; else the template's `example`. */
  sample?(): Props;
  /** Pieces of the text that the record of sent mails must not keep: links that open something. */
  secrets?(props: Props): readonly string[];
}
