import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../../assessments/index.js';
import type { VerificationMethod } from './verification.rules.js';

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
  /** How it was verified; null in a verdict from before that was on record, which has to be given anew. */
  @Column('text', { nullable: true }) method: VerificationMethod | null;
  @Column('date', { nullable: true }) verifiedOn: string | null;
  /** How many were looked at, out of how many. */
  @Column('integer', { nullable: true }) sampleSeen: number | null;
  @Column('integer', { nullable: true }) sampleOf: number | null;
  /** The files of the item that the auditor had opened. */
  @Column('uuid', { array: true, default: [] }) filesSeen: string[];
  /** One of several items in which the auditor agreed with the company at once. */
  @Column('boolean', { default: false }) inBulk: boolean;
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

/** That somebody of FM4 opened a file of a case; when they did so first. */
@Entity('evidence_openings')
export class EvidenceOpening {
  @PrimaryColumn('uuid') auditId: string;
  @ForeignKey('evidence_files')
  @PrimaryColumn('uuid')
  fileId: string;
  @PrimaryColumn('uuid') openedBy: string;
  @Column('uuid') companyId: string;
  @Column('timestamptz') openedAt: Date;
}
