import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportSection } from '#templates/audits/report/report.shapes';

/** A report as it was sent; nothing of it changes. */
@Entity('audit_reports')
export class AuditReport {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  /** Counts up from 1 within the case. */
  @Column('integer') number: number;
  @Column('text') kind: 'draft' | 'final';
  /** Twelve symbols, without hyphens; of the final one. */
  @Column('text', { nullable: true, unique: true }) code: string | null;
  /** As it was then. */
  @Column('text') companyName: string;
  /** Canonical JSON of a `ReportContent`. */
  @Column('text') content: string;
  /** Of the content, in hexadecimal. */
  @Column('text') sha256: string;
  @Column('uuid') sentBy: string;
  @Column('timestamptz') sentAt: Date;
  /** Calendar day up to which the company may comment on a draft. */
  @Column('date', { nullable: true }) commentBy: string | null;
}

/** What a company says about the facts in a draft, with FM4's answer. */
@Entity('audit_report_comments')
export class ReportComment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') reportId: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text') section: ReportSection;
  @Column('text') text: string;
  @Column('uuid') authorId: string;
  @Column('timestamptz') writtenAt: Date;
  @Column('text', { nullable: true }) answer: string | null;
  /** Whether FM4 changed something in the report because of it. */
  @Column('boolean', { nullable: true }) changed: boolean | null;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}
