import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PublicJwk } from '#libs/credentials';

/** A key that signs credentials, or has signed them. */
@Entity({ name: 'issuer_keys' })
export class IssuerKeyRow {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('jsonb', { name: 'public_jwk' })
  publicJwk: PublicJwk;

  /** The whole key, encrypted with the secret of the deployment. */
  @Column('text', { name: 'sealed_key' })
  sealedKey: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** From then on it signs no more. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;
}

/** The credential of an edition of a distinction, as it was signed. Only ever added. */
@Entity({ name: 'distinction_credentials' })
export class DistinctionCredentialRow {
  @PrimaryColumn('uuid', { name: 'distinction_id' })
  distinctionId: string;

  /** The edition of the names that stand in it. */
  @PrimaryColumn('integer', { name: 'edition', default: 1 })
  edition: number;

  @Column('uuid', { name: 'company_id' })
  companyId: string;

  @Column('uuid', { name: 'key_id' })
  keyId: string;

  /** Which pair of status lists, from 1. */
  @Column('integer', { name: 'status_block' })
  statusBlock: number;

  /** Random position in both of them. */
  @Column('integer', { name: 'status_position' })
  statusPosition: number;

  /** The signed JSON, byte by byte. */
  @Column('text', { name: 'document' })
  document: string;

  @Column('text', { name: 'jwt' })
  jwt: string;

  @Column('timestamptz', { name: 'issued_at' })
  issuedAt: Date;
}
