import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A second auditor scores drawn items of a case without knowing what the first one said. */
@Entity('second_readings')
export class SecondReading {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('uuid') readerId: string;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
}

/** One drawn item, with what the first auditor had said when it was drawn. Once scored it stays as it is. */
@Entity('second_reading_items')
export class SecondReadingItem {
  @PrimaryColumn('uuid') readingId: string;
  @PrimaryColumn('text') itemId: string;
  @Column('uuid') companyId: string;
  @Column('text') itemText: string;
  /** Null: it does not apply. */
  @Column('smallint', { nullable: true }) firstValue: number | null;
  @Column('uuid') firstBy: string;
  /** Null: it does not apply, once it is scored. */
  @Column('smallint', { nullable: true }) secondValue: number | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { nullable: true }) scoredAt: Date | null;
}
