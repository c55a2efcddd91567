import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Maturity } from '../instrument/instrument.types.js';
import type { ActionState, NoteKind } from './plan.rules.js';

/** One action of a company's improvement plan. It outlives the assessment in which its gap was found. */
@Entity('plan_actions')
export class PlanActionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  /** The assessment whose gap it closes; after a renewal the new one. */
  @Column('uuid')
  assessmentId: string;

  /** The assessment before, from which it was carried over. */
  @Column('uuid', { nullable: true })
  carriedFrom: string | null;

  /** Null: an action of the company's own, about no practice. */
  @Column('text', { nullable: true })
  itemId: string | null;

  @Column('text')
  title: string;

  /** What the practice counted when the action was planned. */
  @Column('smallint', { nullable: true })
  fromValue: Maturity | null;

  /** To which maturity it shall come. */
  @Column('smallint', { nullable: true })
  target: Maturity | null;

  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('text')
  state: ActionState;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  /** When it was done or dropped. */
  @Column('date', { nullable: true })
  endedOn: string | null;

  /** When it is looked at whether it still works. */
  @Column('date', { nullable: true })
  checkOn: string | null;

  @Column('date', { nullable: true })
  checkedOn: string | null;

  /** Incremented by each change, for optimistic locking. */
  @Column('integer')
  version: number;
}

/** What was done about an action. Append-only. */
@Entity('plan_notes')
export class PlanNoteEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  actionId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  kind: NoteKind;

  @Column('text')
  text: string;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;
}

/** A file that shows what was done; its bytes are in the storage. */
@Entity('plan_files')
export class PlanFileEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  actionId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  name: string;

  @Column('integer')
  size: number;

  @Column('text')
  contentType: string;

  @Column('text')
  storageKey: string;

  @Column('text')
  sha256: string;

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;

  /** The evidence of an assessment that it became: from then on its bytes are that one's. */
  @Column('uuid', { nullable: true })
  evidenceId: string | null;
}
