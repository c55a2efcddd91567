import type { EntityManager } from 'typeorm';
import { one } from '../../database/index.js';

/** An issued document. */
export interface IssuedDocument {
  /** Of its distinction; twelve symbols. */
  readonly code: string;
  /** Whether there is a newer one, with other names. */
  readonly replaced: boolean;
}

/** The document with that SHA-256; null if none was issued. */
export const issuedDocument = (tx: EntityManager, sha256: string): Promise<IssuedDocument | null> =>
  one<IssuedDocument>(tx, 'select code, replaced from public_document($1)', [sha256]);

/** Whether documents were signed with the certificate that has this SHA-256. */
export async function isSigningCertificate(tx: EntityManager, sha256: string): Promise<boolean> {
  const row = await one<{ ours: boolean }>(tx, 'select is_signing_certificate($1) as ours', [sha256]);
  return row!.ours;
}
