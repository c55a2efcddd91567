import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DraftState } from '#libs/drafts';
import type { DraftCourse } from './draft.types.js';

/** A version of a course that is being written; of one course at most one is open. */
@Entity('course_drafts')
export class CourseDraftEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for a course that is new, until it is published. */
  @ForeignKey('courses')
  @Column('uuid', { nullable: true })
  courseId: string | null;

  /** The version from which it was begun. */
  @ForeignKey('course_versions')
  @Column('uuid', { nullable: true })
  basedOn: string | null;

  @Column('jsonb')
  content: DraftCourse;

  /** Its text in Spanish and in other languages, as it was handed to the second person. */
  @Column('text', { nullable: true })
  source: string | null;

  @Column('jsonb')
  translations: DraftCourse['translations'];

  /** What is new and why, for learners. */
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
@Entity('course_draft_changes')
export class CourseDraftChangeEntity {
  @ForeignKey('course_drafts')
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
