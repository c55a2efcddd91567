import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FollowUpResult } from './follow-up.rules.js';

/** The follow-up of a distinction. Append-only. */
@Entity({ name: 'distinction_follow_ups' })
export class DistinctionFollowUp {
  @PrimaryColumn('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date')
  heldOn: string;

  @Column('text')
  result: FollowUpResult;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
