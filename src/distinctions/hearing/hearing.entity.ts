import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a company answered to a suspension. Only ever added. */
@Entity({ name: 'distinction_answers' })
export class DistinctionAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  /** The event to which it answers. */
  @Column('uuid')
  suspensionId: string;

  @Column('text')
  text: string;

  @Column('uuid')
  sentBy: string;

  @Column('timestamptz')
  sentAt: Date;
}
