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
