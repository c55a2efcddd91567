import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConditionKind, LevelId } from '../../assessments/index.js';
import type { Figures, RecordRef } from './results.types.js';
import type { FactMethod } from './fact.rules.js';
import type { FactKind } from './facts.types.js';

/** What the auditor of a case found beside its items. Withdrawn ones stay and count no more. */
@Entity('audit_facts')
export class AuditFact {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text') kind: FactKind;
  @Column('date') heldOn: string;
  @Column('text') method: FactMethod;
  @Column('jsonb') figures: Figures;
  /** What the auditor tells colleagues; without names of people interviewed. */
  @Column('text') note: string;
  /** Who went along on a visit. */
  @Column('uuid', { nullable: true }) secondAuditor: string | null;
  /** The visit whose signed minutes say it; null: the auditor wrote it. */
  @Column('uuid', { nullable: true }) visitId: string | null;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) withdrawnBy: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('text', { nullable: true }) withdrawnReason: string | null;
}

/** A condition of a level of a case as it was computed last; after the decision it stays as it was then. */
@Entity('audit_conditions')
export class AuditCondition {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('text') level: LevelId;
  @PrimaryColumn('text') conditionId: string;
  @Column('uuid') companyId: string;
  @Column('text') kind: ConditionKind;
  @Column('boolean') met: boolean;
  @Column('jsonb') have: Figures;
  @Column('jsonb') needed: Figures;
  @Column('jsonb') records: readonly RecordRef[];
  @Column('timestamptz') computedAt: Date;
  /** Id of the person, or what of the system. */
  @Column('text') computedBy: string;
}

/** One condition of one case that two people set aside. Without a confirmation it has no effect. */
@Entity('condition_waivers')
export class ConditionWaiver {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text') conditionId: string;
  /** Public on the distinction. */
  @Column('text') reason: string;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
}
