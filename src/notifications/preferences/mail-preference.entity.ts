import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';

/** Which mails the reader at an address wants. */
@Entity({ name: 'mail_preferences' })
export class MailPreference {
  /** In lower case. */
  @PrimaryColumn('text')
  email: string;

  /** Kinds that are not sent to this address. */
  @Column('text', { array: true })
  refusedKinds: string[];

  /** The first day on which the reader wants mails again; null without a pause. */
  @Column('date', { nullable: true })
  pausedUntil: Day | null;

  @Column('timestamptz')
  updatedAt: Date;
}
