import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FollowUpResult } from './follow-up.rules.js';

/** That a distinction was followed up half-way, and what came of it. Only ever added. */
@Entity({ name: 'distinction_follow_ups' })
export class DistinctionFollowUp {
  @PrimaryColumn('uuid', { name: 'distinction_id' })
  distinctionId: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date', { name: 'held_on' })
  heldOn: string;

  @Column('text', { name: 'result' })
  result: FollowUpResult;

  @Column('uuid', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
