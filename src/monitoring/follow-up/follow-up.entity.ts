import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { Danger, Moment, WorkerAnswers } from './follow-up.rules.js';

/** A hire whose worker has a code; no name, no account. */
@Entity('work_follow_ups')
export class WorkFollowUp {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  /** Null: the company took the file away. */
  @ForeignKey('hire_files')
  @Column('uuid', { nullable: true })
  hireId: string | null;

  @Column('bytea') codeHash: Buffer;

  /** The first day of work. */
  @Column('date') hiredOn: Day;
}

/** What a worker said at one moment. System scope. */
@Entity('work_follow_up_answers')
export class WorkFollowUpAnswer {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey('work_follow_ups')
  @Column('uuid')
  followUpId: string;

  @Column('smallint') months: Moment;
  @Column('jsonb') answers: WorkerAnswers;
}

/** A worker asks for help, or says what is dangerous. Only the protection role reads it. */
@Entity('work_follow_up_alerts')
export class WorkFollowUpAlert {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  @Column('text', { array: true }) told: Danger[];
  /** A safe way to reach the person, if they left one. */
  @Column('text', { nullable: true }) contact: string | null;
  /** A full hour; until then it is shown to nobody. */
  @Column('timestamptz') heardAt: Date;
  /** Whether its mails were planned. */
  @Column('boolean', { default: false }) announced: boolean;
  @Column('text') state: 'open' | 'closed';
  @Column('date', { nullable: true }) closedOn: Day | null;
}

/** What the protection role did about it. */
@Entity('work_follow_up_alert_steps')
export class WorkFollowUpAlertStep {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey('work_follow_up_alerts')
  @Column('uuid')
  alertId: string;

  @Column('text') what: 'contacted' | 'noted' | 'closed';
  @Column('text') note: string;
  @Column('uuid') takenBy: string;
  @Column('timestamptz') takenAt: Date;
}
