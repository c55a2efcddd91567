import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

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
}
