import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { stampPages } from '#libs/pdf';
import { NotStored, Storage } from '#libs/storage';
import { historicalStamp } from '#templates/distinctions/documents/historical';
import { DistinctionDocuments } from './distinction-documents.js';
import { type End, historicalKeyOf } from './documents.rules.js';

/**
 * Copies of documents that are no longer valid, which say so on each page. The signed files themselves stay as they are, as a
 * record.
 */
@Injectable()
export class HistoricalDocuments {
  constructor(
    private readonly documents: DistinctionDocuments,
    private readonly storage: Storage,
  ) {}

  /** The stamped copy; null where there is no document. */
  async read(id: string, end: End, locale: 'es' | 'en'): Promise<Uint8Array | null> {
    const original = await this.documents.read(id, locale);
    if (!original) return null;
    const key = historicalKeyOf(id, createHash('sha256').update(original).digest('hex'), end, locale);
    try {
      return await this.storage.get(key);
    } catch (error) {
      if (!(error instanceof NotStored)) throw error;
    }
    const stamped = await stampPages(original, historicalStamp(end, locale));
    await this.storage.put(key, stamped, { contentType: 'application/pdf' });
    return stamped;
  }
}
