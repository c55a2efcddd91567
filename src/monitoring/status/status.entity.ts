import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A process of the product, for as long as it is seen. */
@Entity('running_processes')
export class RunningProcess {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  role: 'all' | 'web' | 'worker';

  @Column('text')
  version: string;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz')
  seenAt: Date;
}

/** When a job was last done, and when an attempt last failed. */
@Entity('job_records')
export class JobRecord {
  @PrimaryColumn('text')
  job: string;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @Column('timestamptz', { nullable: true })
  failedAt: Date | null;
}

/** A statement of the program that took long, without what was sent with it. */
@Entity('slow_statements')
export class SlowStatementRecord {
  @PrimaryColumn('text')
  statement: string;

  @Column('text')
  text: string;

  @Column('bigint')
  times: string;

  @Column('integer')
  worstMillis: number;

  @Column('timestamptz')
  seenAt: Date;
}

/** A backup that was made, as the command that made it says. */
@Entity('backup_records')
export class BackupRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz')
  at: Date;

  @Column('boolean')
  encrypted: boolean;

  @Column('bigint')
  rows: string;

  @Column('bigint')
  files: string;
}
