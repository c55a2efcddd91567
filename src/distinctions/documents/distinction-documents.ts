import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { NotStored, Storage } from '#libs/storage';
import { afterCommit, Database, system } from '../../database/index.js';
import { Distinction, DistinctionDocumentFile } from '../distinction.entity.js';
import { DistinctionPress, type PrintedDocument } from './distinction-renderer.js';
import { DistinctionMails } from '../reminders/distinction-reminders.js';
import { type DistinctionRow, distinctionById, pendingDocuments } from '../distinctions.queries.js';
import { PublicDistinctions } from '../public/public-distinctions.js';

const actor = system('distinctions.document');
const contentType = 'application/pdf';

/** Makes, keeps and finds the documents of distinctions. */
@Injectable()
export class DistinctionDocuments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly press: DistinctionPress,
    private readonly mails: DistinctionMails,
    private readonly published: PublicDistinctions,
  ) {}

  /** Distinctions that wait for their document or their credential. */
  pending(): Promise<string[]> {
    return this.db.as(actor, (tx) => pendingDocuments(tx));
  }

  /** Makes credential and document of a distinction that waits for them, and has it mailed. Done twice, it is done once. */
  async make(id: string): Promise<void> {
    const row = await this.db.as(actor, (tx) => distinctionById(tx, id));
    if (!row) return;
    if (row.documentState !== 'pending') return this.press.certify(row);
    const made = await this.press.print(row, 'es');
    const key = keyOf(row, made);
    await this.storage.put(key, made.bytes, { contentType });
    await this.db.as(actor, async (tx) => {
      const now = this.clock.now();
      const when = row.documentAt ? { editionAt: now } : { documentAt: now };
      const ready = { documentState: 'ready' as const, documentKey: key, ...when };
      const { affected } = await tx.update(Distinction, { id, documentState: 'pending', edition: row.edition }, ready);
      // Another process was faster, or the names changed meanwhile: this document was never given out.
      if (affected === 0) return;
      await this.record(tx, row, made);
      await this.mails.refresh(tx, id);
      afterCommit(tx, () => this.published.forget());
    });
  }

  /**
   * The document of a distinction: null while it waits for it. When the store has lost the file it is made anew; the ones
   * that were given out before stay known by their fingerprints. The English one is made when it is first asked for.
   */
  async read(id: string, locale: 'es' | 'en'): Promise<Uint8Array | null> {
    const row = await this.db.as(actor, (tx) => distinctionById(tx, id));
    if (!row?.documentKey) return null;
    try {
      return await this.storage.get(locale === 'es' ? row.documentKey : englishOf(row.documentKey));
    } catch (error) {
      if (!(error instanceof NotStored)) throw error;
    }
    const made = await this.press.print(row, locale);
    const key = locale === 'es' ? keyOf(row, made) : englishOf(row.documentKey);
    await this.storage.put(key, made.bytes, { contentType });
    await this.db.as(actor, async (tx) => {
      if (locale === 'es') await tx.update(Distinction, { id }, { documentKey: key });
      await this.record(tx, row, made);
    });
    return made.bytes;
  }

  private async record(tx: EntityManager, row: DistinctionRow, made: PrintedDocument) {
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

const keyOf = ({ id }: DistinctionRow, { sha256 }: PrintedDocument) => `distinctions/${id}/${sha256.slice(0, 16)}.pdf`;

/** Beside the Spanish one: when that is made anew, so is this. */
const englishOf = (key: string) => key.replace(/\.pdf$/, '-en.pdf');
