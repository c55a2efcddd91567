import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountOutcome, AccountReportState } from './first-pay.rules.js';

/** That a bank took or refused a document; of whom is not known. */
@Entity('account_reports')
export class AccountReportEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  bank: string;

  /** Of the library, by its address. */
  @Column('text')
  document: string;

  @Column('text')
  outcome: AccountOutcome;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date')
  happenedOn: string;

  @Column('text')
  state: AccountReportState;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}
