import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One rule applied one night: how much it erased, and nothing of whom. */
@Entity('retention_runs')
export class RetentionRunEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  rule: string;

  @Column('timestamptz')
  ranAt: Date;

  /** Null: it failed. */
  @Column('integer', { nullable: true })
  erased: number | null;
}
