import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instrument } from '../instrument/instrument.types.js';
import type { DraftState } from './draft.rules.js';

/** A version of the instrument that is being written; at most one is open. */
@Entity('instrument_drafts')
export class InstrumentDraft {
  @PrimaryColumn('uuid')
  id: string;

  /** The version from which it was begun. */
  @ForeignKey('instruments')
  @Column('uuid', { nullable: true })
  basedOn: string | null;

  /** Its file, and what it says: always an instrument that keeps its rules. */
  @Column('text')
  source: string;

  @Column('jsonb')
  definition: Instrument;

  /** What is new and why, for companies. */
  @Column('text')
  note: string;

  @Column('text')
  state: DraftState;

  /** Incremented by each change. */
  @Column('integer')
  revision: number;

  @Column('timestamptz')
  changedAt: Date;

  @Column('uuid', { nullable: true })
  proposedBy: string | null;

  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;

  /** Why a second person gave it back last. */
  @Column('text', { nullable: true })
  returnedReason: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}

/** Who changed which part of a draft. */
@Entity('instrument_draft_changes')
export class DraftChange {
  @ForeignKey('instrument_drafts')
  @PrimaryColumn('uuid')
  draftId: string;

  @PrimaryColumn('integer')
  revision: number;

  @Column('text')
  part: string;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
