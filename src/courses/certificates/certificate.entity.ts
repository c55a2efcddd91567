import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ShownName } from './certificate.rules.js';

/** A passed course, with names and titles as of the day of issue. */
@Entity('certificates')
export class CertificateEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  /** Null for one that was earned without an account. */
  @Column('uuid', { unique: true, nullable: true })
  enrolmentId: string | null;

  @Column('uuid', { nullable: true })
  userId: string | null;

  /** What was read without an account; it goes, and the certificate with it, when its bearer wants. */
  @Column('uuid', { unique: true, nullable: true })
  openProgressId: string | null;

  @ForeignKey('courses')
  @Column('uuid')
  courseId: string;

  /** Twelve symbols, without hyphens. */
  @Column('text', { unique: true })
  code: string;

  @Column('text')
  personName: string;

  @Column('text', { nullable: true })
  companyName: string | null;

  @Column('text')
  courseTitle: string;

  @Column('integer')
  courseVersion: number;

  @Column('double precision')
  hours: number;

  @Column('smallint')
  score: number;

  @Column('timestamptz')
  issuedAt: Date;

  /** The last day on which it counts; null: it does not end. */
  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** The earlier one that this one renews. */
  @Column('uuid', { nullable: true })
  renews: string | null;

  @Column('timestamptz', { nullable: true })
  renewedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  /** Public. */
  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @Column('text', { default: 'initials' })
  shownName: ShownName;

  @Column('boolean', { default: false })
  showsCompany: boolean;

  @Column('boolean', { default: false })
  showsScore: boolean;
}

/** That FM4 withdraws a certificate: one person proposes, another decides. */
@Entity('certificate_withdrawals')
export class CertificateWithdrawalEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  certificateId: string;

  /** Public once it is confirmed. */
  @Column('text')
  reason: string;

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('text')
  state: 'open' | 'confirmed' | 'declined';

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}

/** An enrolment that is completed by a certificate which was earned in another. */
@Entity('certificate_uses')
export class CertificateUseEntity {
  @PrimaryColumn('uuid')
  enrolmentId: string;

  @Column('uuid')
  certificateId: string;

  @Column('uuid', { nullable: true })
  companyId: string | null;

  @Column('timestamptz')
  usedAt: Date;
}
