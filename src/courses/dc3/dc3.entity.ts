import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AgentKind } from './dc3.rules.js';

/** A company's training plan, as far as form DC-3 asks for it. */
@Entity('dc3_plans')
export class Dc3PlanEntity {
  @PrimaryColumn('uuid') companyId: string;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @Column('text') agent: AgentKind;
  @Column('text', { nullable: true }) agentName: string | null;
  @Column('text', { nullable: true }) agentRegistration: string | null;
  @Column('text') employerName: string;
  @Column('text', { nullable: true }) workersName: string | null;
  @Column('integer') establishments: number;
  @Column('text', { nullable: true }) employerRegistration: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) activity: string | null;
  @Column('uuid') savedBy: string;
  @Column('timestamptz') savedAt: Date;
  /** Grows with each change. */
  @Column('integer') version: number;
}

/** A course in a company's plan. */
@Entity('dc3_plan_courses')
export class Dc3PlanCourseEntity {
  @PrimaryColumn('uuid') companyId: string;
  @ForeignKey('courses')
  @PrimaryColumn('uuid')
  courseId: string;
  @Column('text') area: string;
  @Column('text') trainer: string;
}

/** What a company wrote down of one of its people for the form, encrypted. */
@Entity('dc3_people')
export class Dc3PersonEntity {
  @PrimaryColumn('uuid') companyId: string;
  @PrimaryColumn('uuid') userId: string;
  @Column('text') sealed: string;
  @Column('uuid') savedBy: string;
  @Column('timestamptz') savedAt: Date;
  @Column('integer') version: number;
}

/** A DC-3 as it was given; a corrected one is a further version. */
@Entity('dc3_certificates')
export class Dc3CertificateEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid') userId: string;
  /** The certificate of the course; it may be erased before this. */
  @Column('uuid') certificateId: string;
  @Column('integer') version: number;
  @Column('text') sealed: string;
  @Column('date') finishedOn: string;
  @Column('uuid') issuedBy: string;
  @Column('timestamptz') issuedAt: Date;
}
