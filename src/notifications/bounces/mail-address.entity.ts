import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether an address takes mail; written with its first bounce. */
@Entity({ name: 'mail_addresses' })
export class MailAddress {
  /** In lower case. */
  @PrimaryColumn('text')
  email: string;

  @Column('text')
  standing: 'good' | 'stopped';

  /** Null, here and below, unless it is stopped. */
  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;

  @Column('text', { nullable: true })
  stoppedBecause: 'hard-bounce' | 'complaint' | 'staff' | null;

  @Column('integer', { default: 0 })
  softBounces: number;

  @Column('timestamptz', { nullable: true })
  lastBounceAt: Date | null;

  /** When FM4 looked at a stopped address and left it so. */
  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('timestamptz')
  updatedAt: Date;
}
