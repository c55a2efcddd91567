import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublicJwk } from '#libs/credentials';

/** A key that signs credentials, or has signed them. */
@Entity({ name: 'issuer_keys' })
export class IssuerKeyRow {
  @PrimaryColumn('uuid')
  id: string;

  @Column('jsonb')
  publicJwk: PublicJwk;

  /** The whole key, encrypted with the secret of the deployment. */
  @Column('text')
  sealedKey: string;

  @Column('timestamptz')
  createdAt: Date;

  /** When it stopped signing. */
  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;
}

/** The signed credential of an edition of a distinction. Append-only. */
@Entity({ name: 'distinction_credentials' })
export class DistinctionCredentialRow {
  @PrimaryColumn('uuid')
  distinctionId: string;

  /** The edition of the names in it. */
  @PrimaryColumn('integer', { default: 1 })
  edition: number;

  @Column('uuid')
  companyId: string;

  @Column('uuid')
  keyId: string;

  /** Which pair of status lists, from 1. */
  @Column('integer')
  statusBlock: number;

  /** Random position in both of them. */
  @Column('integer')
  statusPosition: number;

  /** The signed JSON, byte by byte. */
  @Column('text')
  document: string;

  @Column('text')
  jwt: string;

  @Column('timestamptz')
  issuedAt: Date;
}
