import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { CheckAnswer, CheckMonths, HireEnding, HireState, HireTask } from './hire.rules.js';

/** A hire under way, without a person: an alias and a post. Only its company sees it. */
@Entity('hire_files')
export class HireFileEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  @Column('text')
  alias: string;

  @Column('text')
  post: string;

  /** Of the guidance, by its address. */
  @Column('text')
  situation: string;

  /** For LFT 7. */
  @Column('boolean')
  countsAsForeigner: boolean;

  /** Tells the INM where they work (LM 63). */
  @Column('boolean')
  resident: boolean;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date')
  startsOn: string;

  @Column('text')
  state: HireState;

  @Column('text', { nullable: true })
  ending: HireEnding | null;

  @Column('date', { nullable: true })
  closedOn: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  /** Incremented by each change, for optimistic locking. */
  @Column('integer')
  version: number;
}

/** Something to do for a hire by its day. */
@Entity('hire_tasks')
export class HireTaskEntity {
  @PrimaryColumn('uuid')
  hireId: string;

  @PrimaryColumn('text')
  task: HireTask;

  @Column('uuid')
  companyId: string;

  @Column('date')
  dueOn: string;

  @Column('date', { nullable: true })
  doneOn: string | null;
}

/** A document that somebody saw, or has yet to see; no copy of it is kept. */
@Entity('hire_documents')
export class HireDocumentEntity {
  @PrimaryColumn('uuid')
  hireId: string;

  @PrimaryColumn('smallint')
  position: number;

  @Column('uuid')
  companyId: string;

  @Column('text')
  name: string;

  @Column('boolean')
  required: boolean;

  @Column('boolean')
  seen: boolean;

  @Column('date', { nullable: true })
  expiresOn: string | null;
}

/** A look, after some months, whether it still works out. */
@Entity('hire_checks')
export class HireCheckEntity {
  @PrimaryColumn('uuid')
  hireId: string;

  @PrimaryColumn('smallint')
  months: CheckMonths;

  @Column('uuid')
  companyId: string;

  @Column('date')
  dueOn: string;

  @Column('text', { nullable: true })
  answer: CheckAnswer | null;

  @Column('date', { nullable: true })
  answeredOn: string | null;
}
