import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { Signer } from '#libs/signing';
import { NotStored, Storage } from '#libs/storage';
import { renderDistinction } from '#templates/pdf/distinctions/distinction';
import { CONFIG, type Config } from '../config/index.js';
import { afterCommit, Database, system } from '../database/index.js';
import { Distinction, DistinctionDocumentFile } from './distinction.entity.js';
import { DistinctionMails } from './distinction-mails.js';
import { type DistinctionRow, distinctionById, pendingDocuments } from './distinctions.queries.js';
import { PublicDistinctions } from './public-distinctions.js';

const actor = system('distinctions.document');

/** Makes, signs, keeps and finds the documents of distinctions. */
@Injectable()
export class DistinctionDocuments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly signer: Signer,
    private readonly mails: DistinctionMails,
    private readonly published: PublicDistinctions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Distinctions that wait for their document. */
  pending(): Promise<string[]> {
    return this.db.as(actor, (tx) => pendingDocuments(tx));
  }

  /** Makes the document of a distinction that waits for it, and has it mailed. Done twice, it is done once. */
  async make(id: string): Promise<void> {
    const row = await this.db.as(actor, (tx) => distinctionById(tx, id));
    if (row?.documentState !== 'pending') return;
    const made = await this.signed(row);
    await this.storage.put(made.key, made.bytes, { contentType: 'application/pdf' });
    await this.db.as(actor, async (tx) => {
      const ready = { documentState: 'ready' as const, documentKey: made.key, documentAt: this.clock.now() };
      const { affected } = await tx.update(Distinction, { id, documentState: 'pending' }, ready);
      // Another process was faster: its document counts, and this one was never given out.
      if (affected === 0) return;
      await this.record(tx, row, made);
      await this.mails.reconcile(tx, id);
      afterCommit(tx, () => this.published.forget());
    });
  }

  /**
   * The document of a distinction: null while it waits for it. When the store has lost the file it is made anew; the ones
   * that were given out before stay known by their fingerprints.
   */
  async read(id: string): Promise<Uint8Array | null> {
    const row = await this.db.as(actor, (tx) => distinctionById(tx, id));
    if (!row?.documentKey) return null;
    try {
      return await this.storage.get(row.documentKey);
    } catch (error) {
      if (!(error instanceof NotStored)) throw error;
    }
    const made = await this.signed(row);
    await this.storage.put(made.key, made.bytes, { contentType: 'application/pdf' });
    await this.db.as(actor, async (tx) => {
      await tx.update(Distinction, { id }, { documentKey: made.key });
      await this.record(tx, row, made);
    });
    return made.bytes;
  }

  private async record(tx: EntityManager, row: DistinctionRow, made: { sha256: string; bytes: Uint8Array }) {
    await tx.insert(DistinctionDocumentFile, {
      ...{ sha256: made.sha256, distinctionId: row.id, companyId: row.companyId, size: made.bytes.length },
      ...{ certificateSha256: this.signer.certificate().sha256, issuedAt: this.clock.now() },
    });
  }

  private async signed(row: DistinctionRow): Promise<{ bytes: Uint8Array; sha256: string; key: string }> {
    const code = formatCode(row.code);
    const { issuer, publicUrl } = this.config;
    const plain = await renderDistinction({
      ...{ locale: 'es', code, verifyAt: `${publicUrl}/verificar/${code}`, issuer: { name: issuer.name } },
      ...{ level: row.level, levelName: row.levelName, instrumentVersion: row.instrumentVersion },
      ...{ tradeName: row.tradeName, legalName: row.legalName, place: row.place },
      ...{ awardedOn: row.awardedOn, expiresOn: row.expiresOn, issuedAt: row.awardedAt },
      signatories: row.signatories,
    });
    const bytes = await this.signer.sign(plain, {
      reason: `Distintivo Puertas Abiertas ${code}`,
      location: issuer.address,
      name: 'Firma',
      at: this.clock.now(),
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { bytes, sha256, key: `distinctions/${row.id}/${sha256.slice(0, 16)}.pdf` };
  }
}
