import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where somebody of a company works, and the number that it knows them by; of a member, or of somebody invited. */
@Entity('workplaces')
export class Workplace {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid', { nullable: true }) userId: string | null;
  @Column('uuid', { nullable: true }) invitationId: string | null;
  /** Empty: not said. */
  @Column('text') site: string;
  /** The employee's number as it is written, with its zeros; empty: not said. */
  @Column('text') number: string;
}
