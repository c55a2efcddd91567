import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { FlaggedKind } from '../review-flags.queries.js';

export type LawChangeState = 'entered' | 'applied' | 'discarded';

/** New texts of articles of a law, as a lawyer enters them. */
@Entity('guidance_law_changes')
export class LawChangeEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** By its abbreviation. */
  @Column('text')
  law: string;

  /** In the DOF, `YYYY-MM-DD`. */
  @Column('date')
  publishedOn: string;

  @Column('text')
  source: string;

  /** The text that was in force already: kept to compare with. */
  @Column('boolean')
  baseline: boolean;

  @Column('text')
  state: LawChangeState;

  /** The articles that changed, once it was applied. */
  @Column('text', { array: true })
  changed: string[];

  @Column('uuid')
  enteredBy: string;

  @Column('timestamptz')
  enteredAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}

/** One article in its new text. */
@Entity('guidance_law_articles')
export class LawArticleEntity {
  @ForeignKey('guidance_law_changes')
  @PrimaryColumn('uuid')
  changeId: string;

  @PrimaryColumn('text')
  article: string;

  @Column('integer')
  position: number;

  @Column('text')
  text: string;
}

/** A text of the guidance that cites a changed article: under review until it is cleared. */
@Entity('guidance_review_flags')
export class ReviewFlagEntity {
  @ForeignKey('guidance_law_changes')
  @PrimaryColumn('uuid')
  changeId: string;

  @PrimaryColumn('text')
  kind: FlaggedKind;

  @PrimaryColumn('text')
  slug: string;

  @Column('text')
  law: string;

  @Column('date')
  publishedOn: string;

  @Column('text', { array: true })
  articles: string[];

  @Column('timestamptz')
  flaggedAt: Date;

  @Column('timestamptz', { nullable: true })
  clearedAt: Date | null;
}

/** A company that is told, once, which of its situations are under review. */
@Entity('guidance_law_notices')
export class LawNoticeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('guidance_law_changes')
  @Column('uuid')
  changeId: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  @Column('text', { array: true })
  situations: string[];

  @Column('timestamptz')
  createdAt: Date;
}
