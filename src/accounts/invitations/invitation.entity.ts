import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../database/index.js';

/** A person invited by mail to a role in a company, or in FM4. */
@Entity({ name: 'invitations' })
export class Invitation {
  @PrimaryColumn('uuid')
  id: string;

  /** Null: to FM4, or as its partner. */
  @Column('uuid', { nullable: true })
  companyId: string | null;

  /** In lower case. */
  @Column('text')
  email: string;

  @Column('text')
  name: string;

  @Column('text')
  role: Role;

  @Column('text')
  locale: 'es' | 'en';

  /** SHA-256 of the token in the mailed link, base64url. */
  @Column('text', { unique: true })
  tokenHash: string;

  @Column('text')
  state: 'pending' | 'accepted' | 'withdrawn';

  @Column('uuid', { nullable: true })
  invitedBy: string | null;

  @Column('timestamptz')
  createdAt: Date;

  /** No mail was sent yet: those of a long list go out day by day, as many as a company may send. */
  @Column('boolean', { default: false })
  mailWaits: boolean;

  /** When the latest mail was sent. */
  @Column('timestamptz')
  sentAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('uuid', { nullable: true })
  acceptedBy: string | null;
}
