import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** `flow`: the questions; `papers`: the library of documents; `procedures` and `english`: what situations' pages say beside. */
export type EditionKind =
  | 'situations'
  | 'institutions'
  | 'framework'
  | 'parameters'
  | 'flow'
  | 'papers'
  | 'procedures'
  | 'english';

/** Kinds whose texts are kept with their words for the search. */
export type SearchedKind = 'situations' | 'institutions' | 'framework' | 'parameters';

/** One version of all texts of a kind, loaded from its content file. The one loaded last is current. */
@Entity('guidance_editions')
export class GuidanceEditionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: EditionKind;

  @Column('text')
  version: string;

  /** What an edition says as a whole; editions of now say nothing. */
  @Column('jsonb')
  details: Record<string, unknown>;

  @Column('timestamptz')
  loadedAt: Date;

  /** The draft that made it; null: it came with the product. */
  @Column('uuid', { nullable: true })
  draftId: string | null;

  /** Fingerprint of the texts and of the search's functions from which it was loaded last. */
  @Column('text', { nullable: true })
  loadedFrom: string | null;
}

/** One text of an edition, with its review. Days are `YYYY-MM-DD`. */
abstract class EditionTextEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('guidance_editions')
  @Column('uuid')
  editionId: string;

  @Column('text')
  slug: string;

  @Column('integer')
  position: number;

  @Column('date')
  reviewedOn: string;

  @Column('date')
  nextReviewOn: string;

  @Column('text', { nullable: true })
  reviewedBy: string | null;

  /** The draft in which people wrote what it says; null: it came with the product. */
  @Column('uuid', { nullable: true })
  draftId: string | null;
}

/** A text that people search. */
export abstract class GuidanceTextEntity extends EditionTextEntity {
  /** Words without accents, weighted by importance. */
  @Column('tsvector', { select: false })
  search: string;

  /** The more important words in lower case without accents, for typing errors. */
  @Column('text', { select: false })
  plain: string;
}

/** A text that is reached without a search: the questions, a document of the library, a procedure, a situation in English. */
@Entity('guidance_contents')
export class GuidanceContentEntity extends EditionTextEntity {
  @Column('jsonb')
  content: object;
}

/** A review that another one has replaced. */
@Entity('guidance_past_reviews')
export class PastReviewEntity {
  @PrimaryColumn('uuid')
  textId: string;

  @PrimaryColumn('timestamptz')
  until: Date;

  @Column('date')
  reviewedOn: string;

  @Column('date')
  nextReviewOn: string;

  @Column('text', { nullable: true })
  reviewedBy: string | null;
}
