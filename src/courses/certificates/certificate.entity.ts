import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A passed course, with names and titles as of the day of issue. */
@Entity('certificates')
export class CertificateEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  @Column('uuid', { unique: true })
  enrolmentId: string;

  @Column('uuid')
  userId: string;

  @ForeignKey('courses')
  @Column('uuid')
  courseId: string;

  /** Twelve symbols, without hyphens. */
  @Column('text', { unique: true })
  code: string;

  @Column('text')
  personName: string;

  @Column('text')
  companyName: string;

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
