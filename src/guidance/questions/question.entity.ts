import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { QuestionContent, QuestionState } from './question.rules.js';

/** One version of a question that FM4 publishes with its answer. Those of one question share their address. */
@Entity('guidance_questions')
export class QuestionEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Its address. */
  @Column('text')
  slug: string;

  @Column('text')
  state: QuestionState;

  @Column('jsonb')
  content: QuestionContent;

  /** Words without accents, weighted by importance. */
  @Column('tsvector', { select: false })
  search: string;

  /** The question in lower case without accents, for typing errors. */
  @Column('text', { select: false })
  plain: string;

  /** Everybody who wrote a part of it: none of them publishes it. */
  @Column('uuid', { array: true })
  authors: string[];

  @Column('timestamptz')
  writtenAt: Date;

  @Column('timestamptz', { nullable: true })
  proposedAt: Date | null;

  @Column('uuid', { nullable: true })
  publishedBy: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** When another version took its place, or it was withdrawn or discarded. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** `YYYY-MM-DD`, from when it is published on. */
  @Column('date', { nullable: true })
  reviewedOn: string | null;

  @Column('date', { nullable: true })
  nextReviewOn: string | null;

  @Column('text', { nullable: true })
  reviewedBy: string | null;

  /** Incremented by each change, for optimistic locking. */
  @Column('integer')
  version: number;
}
