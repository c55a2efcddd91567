import { Column, Entity, PrimaryColumn } from 'typeorm';

/** FM4's settings for all mail: one row. */
@Entity({ name: 'mail_settings' })
export class MailSettings {
  @PrimaryColumn('boolean')
  singleton: boolean;

  /** Null unless all mail is stopped. */
  @Column('timestamptz', { nullable: true })
  pausedAt: Date | null;

  @Column('uuid', { nullable: true })
  pausedBy: string | null;

  @Column('text', { nullable: true })
  pausedReason: string | null;

  /** Maximum of mails that are not essential for one person in seven days. */
  @Column('integer')
  perWeek: number;

  /** In Mexico City. */
  @Column('time')
  quietFrom: string;

  @Column('time')
  quietUntil: string;

  @Column('timestamptz')
  updatedAt: Date;

  /** Grows by one with each change of the limits. */
  @Column('integer')
  version: number;
}
