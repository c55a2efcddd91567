import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReconciliationExample } from './subject.types.js';

/** A run that reconciles all subjects: asked for, begun, ended. */
@Entity({ name: 'reminder_repairs' })
export class ReminderRepair {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for the nightly run. */
  @Column('uuid', { nullable: true })
  askedBy: string | null;

  @Column('timestamptz')
  askedAt: Date;

  /** Null while it waits. */
  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  /** Null while it waits or runs. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Its process died, or its database was away, before it came to its end. */
  @Column('boolean', { default: false })
  interrupted: boolean;

  @Column('integer', { default: 0 })
  subjects: number;

  @Column('integer', { default: 0 })
  added: number;

  @Column('integer', { default: 0 })
  moved: number;

  @Column('integer', { default: 0 })
  cancelled: number;

  @Column('integer', { default: 0 })
  failed: number;

  @Column('jsonb', { default: [] })
  examples: readonly ReconciliationExample[];
}
