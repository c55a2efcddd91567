import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PauseKind } from './term.rules.js';

/** An interval in which the days of FM4's promise do not run. Once ended it stays as it is. */
@Entity('audit_pauses')
export class AuditPause {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text') kind: PauseKind;
  /** In FM4's words; the company reads it. Empty for a clarification: the question itself says it. */
  @Column('text') reason: string;
  @Column('timestamptz') fromAt: Date;
  @Column('timestamptz', { nullable: true }) toAt: Date | null;
  /** Who paused; null: the product did, with a move of the case. */
  @Column('uuid', { nullable: true }) begunBy: string | null;
}
