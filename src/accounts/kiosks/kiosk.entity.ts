import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A tablet that people of a company share. */
@Entity('kiosks')
export class Kiosk {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('text') name: string;
  /** Whether people choose their name from a list instead of typing their code. */
  @Column('boolean') showsNames: boolean;
  /** SHA-256 of the link by which a tablet becomes this one; null: used. */
  @Column('text', { nullable: true, unique: true }) linkHash: string | null;
  @Column('timestamptz', { nullable: true }) linkUntil: Date | null;
  /** SHA-256 of what the tablet keeps; null: no tablet is this one yet. */
  @Column('text', { nullable: true }) deviceHash: string | null;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid') madeBy: string;
  @Column('timestamptz') madeAt: Date;
}
