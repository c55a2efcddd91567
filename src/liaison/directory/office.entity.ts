import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The office of a municipality that is FM4's counterpart: its own data, as its liaison confirmed them. */
@Entity('liaison_offices')
export class LiaisonOfficeEntity {
  @PrimaryColumn('uuid') id: string;
  /** INEGI code. */
  @Column('text', { unique: true }) municipality: string;
  @Column('text', { default: '' }) office: string;
  @Column('text', { default: '' }) phone: string;
  @Column('text', { default: '' }) mail: string;
  @Column('text', { default: '' }) hours: string;
  @Column('text', { default: '' }) offers: string;
  /** Of a person who agreed that it is public; empty for none. */
  @Column('text', { default: '' }) contactName: string;
  /** Who said that they agreed. */
  @Column('uuid', { nullable: true }) contactSaidBy: string | null;
  @Column('timestamptz') createdAt: Date;
  /** From when its confirmation is awaited, while there was none: its first liaison began. */
  @Column('timestamptz') awaitedSince: Date;
  @Column('timestamptz', { nullable: true }) confirmedAt: Date | null;
  @Column('uuid', { nullable: true }) confirmedBy: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** A person who is, will be, or was the liaison of a municipality. */
@Entity('liaisons')
export class LiaisonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') municipality: string;
  /** Null for who had the role before. */
  @Column('uuid', { nullable: true }) invitationId: string | null;
  /** Null until the invitation is accepted, and once the account is gone. */
  @Column('uuid', { nullable: true }) userId: string | null;
  @Column('uuid', { nullable: true }) appointedBy: string | null;
  @Column('timestamptz') appointedAt: Date;
  @Column('timestamptz', { nullable: true }) beganAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
