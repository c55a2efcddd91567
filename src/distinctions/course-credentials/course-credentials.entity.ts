import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place in the status lists of course certificates; it stays taken when its credential is erased. */
@Entity('course_status_places')
export class CourseStatusPlaceEntity {
  /** Which list, from 1. */
  @PrimaryColumn('integer')
  statusBlock: number;

  /** Random. */
  @PrimaryColumn('integer')
  statusPosition: number;

  @Column('timestamptz')
  takenAt: Date;

  @Column('timestamptz', { nullable: true })
  freedAt: Date | null;
}

/** The signed credential of a course certificate; it goes with it. */
@Entity('course_credentials')
export class CourseCredentialEntity {
  @PrimaryColumn('uuid')
  certificateId: string;

  @Column('uuid')
  keyId: string;

  @Column('integer')
  statusBlock: number;

  @Column('integer')
  statusPosition: number;

  /** The signed JSON, byte by byte. */
  @Column('text')
  document: string;

  @Column('text')
  jwt: string;

  @Column('timestamptz')
  issuedAt: Date;
}
