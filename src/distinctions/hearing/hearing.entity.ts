import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer of a company to a suspension. Append-only. */
@Entity({ name: 'distinction_answers' })
export class DistinctionAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  /** The event that it answers. */
  @Column('uuid')
  suspensionId: string;

  /** May be empty where it only says that it has finished. */
  @Column('text')
  text: string;

  /** Whether the company says that this is all: FM4 need not wait for more. */
  @Column('boolean')
  finished: boolean;

  @Column('uuid')
  sentBy: string;

  @Column('timestamptz')
  sentAt: Date;
}
