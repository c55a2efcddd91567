import { Injectable } from '@nestjs/common';
import { extensionOf, LegibilityReader, type ReadFile } from '#libs/files';
import { NotStored, Storage } from '#libs/storage';
import { Database, system } from '../../database/index.js';
import { keepReading, type UnreadEvidence, unreadEvidence } from './legibility.queries.js';

/** Milliseconds after which no other file is begun: the rest is looked into the next time. */
const TIME_MS = 3_500;

/** Looks into the files of an assessment once each, and keeps what it saw. */
@Injectable()
export class EvidenceReading {
  constructor(
    private readonly db: Database,
    private readonly storage: Storage,
  ) {}

  /** Looks into what nobody has looked into yet. Returns how many files are left for the next time. */
  async readAll(assessmentId: string): Promise<number> {
    const unread = await this.db.as(system('assessments.read-evidence'), (tx) => unreadEvidence(tx, assessmentId));
    if (unread.length === 0) return 0;
    const reader = new LegibilityReader();
    const start = performance.now();
    let left = unread.length;
    try {
      for (const file of unread) {
        if (performance.now() - start > TIME_MS) break;
        const read = await this.read(reader, file);
        const change = { what: 'assessments.read-evidence', subject: assessmentId };
        await this.db.change(system('assessments.read-evidence'), change, (tx) =>
          keepReading(tx, file.storageKey, read),
        );
        left -= 1;
      }
    } finally {
      await reader.close();
    }
    return left;
  }

  private async read(reader: LegibilityReader, { storageKey, contentType }: UnreadEvidence): Promise<ReadFile> {
    const extension = extensionOf(contentType);
    if (!extension) return { legibility: 'broken', changedAt: null };
    try {
      return await reader.read(await this.storage.get(storageKey), extension);
    } catch (error) {
      if (error instanceof NotStored) return { legibility: 'broken', changedAt: null };
      throw error;
    }
  }
}
