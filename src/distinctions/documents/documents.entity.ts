import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed PDF that was issued; recognized by its SHA-256 for good. Append-only. */
@Entity({ name: 'distinction_documents' })
export class DistinctionDocumentFile {
  @PrimaryColumn('text')
  sha256: string;

  @Column('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  certificateSha256: string;

  @Column('integer')
  size: number;

  @Column('timestamptz')
  issuedAt: Date;

  /** The edition of the names printed on it. */
  @Column('integer', { default: 1 })
  edition: number;
}
