import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a company answered to a suspension. Only ever added. */
@Entity({ name: 'distinction_answers' })
export class DistinctionAnswer {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('uuid', { name: 'distinction_id' })
  distinctionId: string;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  /** The event to which it answers. */
  @Column('uuid', { name: 'suspension_id' })
  suspensionId: string;

  @Column('text', { name: 'text' })
  text: string;

  @Column('uuid', { name: 'sent_by' })
  sentBy: string;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;
}
