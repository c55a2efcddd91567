import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ClarificationState } from './clarifications.rules.js';

/** What FM4 asks of a company about one practice, or about none in particular. */
@Entity('audit_clarifications')
export class Clarification {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  /** Null: about the case as a whole, which opens no practice. */
  @Column('text', { nullable: true }) itemId: string | null;
  @Column('text') state: ClarificationState;
  @Column('uuid') openedBy: string;
  @Column('timestamptz') openedAt: Date;
  /** When the company was asked last. */
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  /** Calendar day by which it should answer. */
  @Column('date', { nullable: true }) answerBy: string | null;
  /** What the company had signed when it was asked: what changes since is shown beside the question. */
  @ForeignKey('assessment_submissions')
  @Column('uuid', { nullable: true })
  submissionId: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('uuid', { nullable: true }) settledBy: string | null;
  @Column('timestamptz', { nullable: true }) settledAt: Date | null;
}

/** One message of a clarification. */
@Entity('audit_clarification_messages')
export class ClarificationMessage {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') clarificationId: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text') side: 'fm4' | 'company';
  @Column('text') text: string;
  @Column('uuid') authorId: string;
  @Column('timestamptz') writtenAt: Date;
  /** Null: FM4 has not sent it yet. */
  @Column('timestamptz', { nullable: true }) sentAt: Date | null;
}

/** A file that came with a message. */
@Entity('audit_clarification_files')
export class ClarificationFile {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey('audit_clarification_messages')
  @Column('uuid')
  messageId: string;
  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;
  @Column('text') name: string;
  @Column('integer') size: number;
  @Column('text') contentType: string;
  @Column('text', { unique: true }) storageKey: string;
  @Column('text') sha256: string;
}
