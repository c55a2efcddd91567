import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';

/** What a liaison asks of FM4. */
@Entity('liaison_requests')
export class LiaisonRequestEntity {
  @PrimaryColumn('uuid') id: string;
  /** INEGI code. */
  @Column('text') municipality: string;
  @Column('text') subject: string;
  @Column('text') text: string;
  @Column('uuid', { nullable: true }) askedBy: string | null;
  @Column('timestamptz') askedAt: Date;
  /** By when FM4 answers. */
  @Column('date') answerBy: Day;
  @Column('text', { nullable: true }) answer: string | null;
  @Column('uuid', { nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}
