import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LevelId } from '../../assessments/index.js';

/** What is on record of an auditor's competence. */
@Entity('auditor_competences')
export class AuditorCompetence {
  @PrimaryColumn('uuid') userId: string;
  @Column('text', { array: true }) levels: LevelId[];
  @Column('text', { array: true, nullable: true }) sectors: string[] | null;
  @Column('integer', { nullable: true }) capacity: number | null;
  /** What it rests on: training, audits along with another one. */
  @Column('text') basis: string;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}

/** A case that the coordination asks an auditor to take. */
@Entity('audit_offers')
export class AuditOffer {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('uuid') auditorId: string;
  @Column('text') note: string;
  @Column('uuid') offeredBy: string;
  @Column('timestamptz') offeredAt: Date;
  /** `lapsed`: the case moved on, or a tie came to light. */
  @Column('text') state: 'open' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** Why it was declined. */
  @Column('text', { nullable: true }) reason: string | null;
}
