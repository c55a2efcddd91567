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

  @Column('text')
  text: string;

  @Column('uuid')
  sentBy: string;

  @Column('timestamptz')
  sentAt: Date;
}
