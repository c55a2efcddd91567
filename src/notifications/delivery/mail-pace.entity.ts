import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many mails may leave now; the row without a domain counts all. */
@Entity('mail_pace')
export class MailPaceEntity {
  @PrimaryColumn('text') domain: string;
  @Column('double precision') tokens: number;
  @Column('timestamptz') at: Date;
}
