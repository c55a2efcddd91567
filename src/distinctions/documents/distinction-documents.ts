import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { NotStored, Storage } from '#libs/storage';
import { afterCommit, Database, system } from '../../database/index.js';
import { Distinction } from '../distinction.entity.js';
import { SWEEP_BATCH } from '../distinction.rules.js';
import { type DistinctionRow, distinctionById } from '../distinctions.queries.js';
import { PublicDistinctions } from '../public/public-distinctions.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { DistinctionRenderer, type RenderedDocument } from './distinction-renderer.js';
import { DistinctionDocumentFile } from './documents.entity.js';
import { pendingDocuments } from './documents.queries.js';
import { DOCUMENT_JOB, englishKeyOf, keyOf } from './documents.rules.js';

const contentType = 'application/pdf';

/** Makes, stores and reads the documents of distinctions. */
@Injectable()
export class DistinctionDocuments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly renderer: DistinctionRenderer,
    private readonly reminders: DistinctionReminders,
    private readonly published: PublicDistinctions,
  ) {}

  /** Distinctions that wait for their document or their credential. */
  pending(): Promise<string[]> {
    return this.db.as(system(DOCUMENT_JOB), (tx) => pendingDocuments(tx, SWEEP_BATCH));
  }

  /** Makes the missing credential and document of a distinction, and has the document mailed. Idempotent. */
  async make(id: string): Promise<void> {
    const actor = system(DOCUMENT_JOB, id);
    const row = await this.db.as(actor, (tx) => distinctionById(tx, id));
    if (!row) return;
    if (row.documentState !== 'pending') return this.renderer.issueCredential(row);
    const made = await this.renderer.render(row, 'es');
    const key = keyOf(id, made.sha256);
    await this.storage.put(key, made.bytes, { contentType });
    await this.db.change(actor, { what: 'distinctions.document.make', subject: id }, async (tx) => {
      const now = this.clock.now();
      const when = row.documentAt ? { editionAt: now } : { documentAt: now };
      const ready = { documentState: 'ready' as const, documentKey: key, ...when };
      const { affected } = await tx.update(Distinction, { id, documentState: 'pending', edition: row.edition }, ready);
      // Another process was faster, or the names changed meanwhile: this document was never given out.
      if (affected === 0) return;
      await this.record(tx, row, made);
      await this.reminders.refresh(tx, id);
      afterCommit(tx, () => this.published.forget());
    });
  }

  /**
   * The document of a distinction; null until it is made. If the store lost the file it is made anew; earlier ones stay
   * known by their fingerprints. The English one is made when it is first asked for.
   */
  async read(id: string, locale: 'es' | 'en'): Promise<Uint8Array | null> {
    const actor = system(DOCUMENT_JOB, id);
    const row = await this.db.as(actor, (tx) => distinctionById(tx, id));
    if (!row?.documentKey) return null;
    try {
      return await this.storage.get(locale === 'es' ? row.documentKey : englishKeyOf(row.documentKey));
    } catch (error) {
      if (!(error instanceof NotStored)) throw error;
    }
    const made = await this.renderer.render(row, locale);
    const key = locale === 'es' ? keyOf(id, made.sha256) : englishKeyOf(row.documentKey);
    await this.storage.put(key, made.bytes, { contentType });
    await this.db.change(actor, { what: 'distinctions.document.remake', subject: id }, async (tx) => {
      if (locale === 'es') await tx.update(Distinction, { id }, { documentKey: key });
      await this.record(tx, row, made);
    });
    return made.bytes;
  }

  private async record(tx: EntityManager, row: DistinctionRow, made: RenderedDocument) {
    await tx.insert(DistinctionDocumentFile, {
      sha256: made.sha256,
      distinctionId: row.id,
      companyId: row.companyId,
      size: made.bytes.length,
      certificateSha256: made.certificateSha256,
      issuedAt: this.clock.now(),
      edition: row.edition,
    });
  }
}
