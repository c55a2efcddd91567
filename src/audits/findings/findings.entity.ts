import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FindingGrade, FindingState } from './findings.rules.js';

/** What an audit finds, and what becomes of it. */
@Entity('audit_findings')
export class Finding {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  /** Counts up from 1 within the case. */
  @Column('integer') number: number;
  /** The practice it is about; null: several, or none. */
  @Column('text', { nullable: true }) itemId: string | null;
  @Column('text') grade: FindingGrade;
  /** What should be so, and where that is said. */
  @Column('text') requirement: string;
  /** What was found, with what shows it. */
  @Column('text') statement: string;
  @Column('text') state: FindingState;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
  /** Since when the company reads it. */
  @Column('timestamptz', { nullable: true }) shownAt: Date | null;
  /** Post or area of the company that answers for it. */
  @Column('text', { default: '' }) owner: string;
  @Column('text', { default: '' }) rootCause: string;
  @Column('text', { default: '' }) action: string;
  /** Calendar day by which the company will have corrected it. */
  @Column('date', { nullable: true }) dueOn: string | null;
  @Column('uuid', { nullable: true }) plannedBy: string | null;
  @Column('timestamptz', { nullable: true }) plannedAt: Date | null;
  /** What shows that it is corrected. */
  @Column('text', { default: '' }) evidence: string;
  @Column('uuid', { nullable: true }) evidenceBy: string | null;
  @Column('timestamptz', { nullable: true }) evidenceAt: Date | null;
  /** What FM4 said of the evidence last. */
  @Column('text', { default: '' }) answer: string;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** Calendar day on which FM4 looks whether it held. */
  @Column('date', { nullable: true }) checkOn: string | null;
  @Column('boolean', { nullable: true }) effective: boolean | null;
  @Column('text', { default: '' }) effectNote: string;
  @Column('uuid', { nullable: true }) checkedBy: string | null;
  @Column('timestamptz', { nullable: true }) checkedAt: Date | null;
  @Column('integer', { default: 1 }) version: number;
}

/** A file that shows that a finding is corrected. */
@Entity('audit_finding_files')
export class FindingFile {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') findingId: string;
  @Column('uuid') companyId: string;
  @Column('text') name: string;
  @Column('integer') size: number;
  @Column('text') contentType: string;
  @Column('text', { unique: true }) storageKey: string;
  @Column('text') sha256: string;
  @Column('timestamptz') sentAt: Date;
}
