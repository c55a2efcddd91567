import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody said to their colleagues about a practice. FM4 does not read it. */
@Entity('practice_comments')
export class CommentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assessmentId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  itemId: string;

  /** Empty once it was removed. */
  @Column('text')
  text: string;

  /** Ids of colleagues who are told by mail. */
  @Column('uuid', { array: true })
  mentioned: string[];

  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;

  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}
