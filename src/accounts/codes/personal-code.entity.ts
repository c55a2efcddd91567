import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The code with which somebody comes in who has no address, made by their company. */
@Entity('personal_codes')
export class PersonalCodeEntity {
  @PrimaryColumn('uuid') userId: string;
  @Column('uuid') companyId: string;
  /** Without hyphens. */
  @Column('text') code: string;
  /** Null until a slip with a PIN was printed. */
  @Column('text', { nullable: true }) pinHash: string | null;
  @Column('timestamptz', { nullable: true }) pinSetAt: Date | null;
  @Column('uuid', { nullable: true }) madeBy: string | null;
  @Column('timestamptz') madeAt: Date;
}
