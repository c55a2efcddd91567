import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { AppealKind, AppealState, Outcome } from './appeal.rules.js';

/** An appeal of a company, or a complaint of somebody else, about a decision of the committee. */
@Entity('appeals')
export class AppealEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: AppealKind;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  /** When what it is about was decided: a case may be decided again. */
  @Column('timestamptz') decidedAt: Date;
  @Column('text') grounds: string;
  @Column('text') state: AppealState;
  /** The language it was written in. */
  @Column('text') locale: 'es' | 'en';
  @Column('timestamptz') receivedAt: Date;
  @Column('date') dueOn: Day;
  /** Of the company; null for a complaint. */
  @Column('uuid', { nullable: true }) filedBy: string | null;
  /** HMAC-SHA256 of the receipt of a complaint, which is not stored. */
  @Column('bytea', { nullable: true, unique: true }) receiptHash: Buffer | null;
  /** Who complains, if they say so, and where the answer goes. */
  @Column('text', { nullable: true }) contactName: string | null;
  @Column('text', { nullable: true }) contactEmail: string | null;
  @Column('uuid', { nullable: true }) examinerId: string | null;
  @Column('timestamptz', { nullable: true }) takenAt: Date | null;
  @Column('text', { nullable: true }) outcome: Outcome | null;
  /** What the company, or who complained, reads. */
  @Column('text', { nullable: true }) answer: string | null;
  @Column('uuid', { nullable: true }) proposedBy: string | null;
  @Column('timestamptz', { nullable: true }) proposedAt: Date | null;
  /** Why the second person did not agree, the last time. */
  @Column('text', { nullable: true }) declinedReason: string | null;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  @Column('timestamptz', { nullable: true }) resolvedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
}
