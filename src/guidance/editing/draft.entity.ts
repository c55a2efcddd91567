import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DraftState } from '#libs/drafts';
import type { DraftContent, DraftKind } from './draft.types.js';

/** A text of the guidance that is being written; of one text at most one is open. */
@Entity('guidance_drafts')
export class GuidanceDraftEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: DraftKind;

  @Column('text')
  slug: string;

  /** What the text said when the draft began. */
  @Column('jsonb')
  base: DraftContent;

  @Column('jsonb')
  content: DraftContent;

  /** What is new and why. */
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

/** Who changed a draft, and when. */
@Entity('guidance_draft_changes')
export class GuidanceDraftChangeEntity {
  @ForeignKey('guidance_drafts')
  @PrimaryColumn('uuid')
  draftId: string;

  @PrimaryColumn('integer')
  revision: number;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
