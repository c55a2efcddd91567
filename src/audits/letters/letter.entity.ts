import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The letter in which a decision was given to its company, in one language. */
@Entity('decision_letters')
export class DecisionLetter {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('timestamptz') decidedAt: Date;
  @PrimaryColumn('text') locale: 'es' | 'en';
  @Column('uuid') companyId: string;
  @Column('text') fileKey: string;
  @Column('text') sha256: string;
  @Column('timestamptz') issuedAt: Date;
}
