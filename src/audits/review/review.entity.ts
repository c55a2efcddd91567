import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../../assessments/index.js';

@Entity('audit_item_reviews')
export class AuditItemReview {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('text') itemId: string;
  @Column('uuid') companyId: string;
  /** Null: the auditor finds that the item does not apply. */
  @Column('smallint', { nullable: true }) value: number | null;
  @Column('text') reason: string;
  @Column('text') verifiedHow: string;
  @Column('text') finding: string;
  @Column('uuid') reviewedBy: string;
  @Column('timestamptz') reviewedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}

@Entity('audit_recommendations')
export class AuditRecommendation {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('integer') round: number;
  @Column('uuid') companyId: string;
  @Column('text', { nullable: true }) level: LevelId | null;
  @Column('text') summary: string;
  @Column('boolean') openSelectionSeen: boolean;
  @Column('boolean') hiresSeen: boolean;
  @Column('double precision') companyPercent: number;
  @Column('double precision') auditedPercent: number;
  @Column('uuid') recommendedBy: string;
  @Column('timestamptz') recommendedAt: Date;
}
