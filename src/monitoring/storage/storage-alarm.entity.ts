import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AlarmTrouble } from './storage-alarm.rules.js';

/** That files cannot be stored, or soon cannot: from when it was seen until it was over. */
@Entity('storage_alarms')
export class StorageAlarm {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  trouble: AlarmTrouble;

  @Column('timestamptz')
  since: Date;

  @Column('timestamptz')
  lastSeen: Date;

  /** When it was last seen; null where nobody can know. */
  @Column('bigint', { nullable: true })
  freeBytes: string | null;

  @Column('timestamptz', { nullable: true })
  overAt: Date | null;
}
