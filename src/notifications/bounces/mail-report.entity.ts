import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportType } from '#libs/mail-reports';

/** Where a report came from; `server`: the mail server refused the address at once. */
export type ReportSource = 'mailbox' | 'webhook' | 'server';

/** A report of a mail that came back, or of which its reader complained. */
@Entity({ name: 'mail_reports' })
export class StoredMailReport {
  @PrimaryColumn('uuid')
  id: string;

  /** Of what it says: the same report may come twice, by two ways. */
  @Column('text', { unique: true })
  digest: string;

  @Column('text')
  source: ReportSource;

  @Column('text')
  type: ReportType;

  /** Null, here and below, for a report about no mail of ours. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('uuid', { nullable: true })
  reminderId: string | null;

  /** Enhanced status code (RFC 3463), where the report has one. */
  @Column('text', { nullable: true })
  status: string | null;

  @Column('text')
  diagnostic: string;

  @Column('timestamptz')
  receivedAt: Date;
}
