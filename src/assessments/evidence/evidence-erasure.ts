import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock } from '#libs/clock';
import { Storage } from '#libs/storage';
import { type Actor, Database } from '../../database/index.js';
import { EvidenceEntity } from './evidence.entity.js';
import { type ErasableBytes, erasableBytes } from './evidence.queries.js';

/** What stands for the name and the hash of an erased file, which may tell of a person. */
const nameless = { name: '—', sha256: '0'.repeat(64) };

/** How many files are erased in one go. */
const PAGE = 100;

/** Deletes the bytes of removed evidence. The row stays without its name: that there was a file, who
 * uploaded it and when it was removed. */
@Injectable()
export class EvidenceErasure {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
  ) {}

  /**
   * Erases what was removed before then, of all companies that the actor sees: for retention, and to be called again and
   * again. Returns how many files lost their bytes.
   */
  async eraseRemoved(actor: Actor, before: Date): Promise<number> {
    let erased = 0;
    for (;;) {
      const found = await this.db.as(actor, (tx) => erasableBytes(tx, { companyId: null, before, limit: PAGE }));
      for (const bytes of found) await this.erase(actor, bytes);
      erased += found.length;
      if (found.length < PAGE) return erased;
    }
  }

  /** Erases what a company removed first, until so many bytes are free or nothing removed is left. */
  async makeRoom(actor: Actor, companyId: string, bytes: number): Promise<void> {
    for (let freed = 0; freed < bytes;) {
      const found = await this.db.as(actor, (tx) => erasableBytes(tx, { companyId, before: null, limit: PAGE }));
      if (found.length === 0) return;
      for (const one of found) {
        if (freed >= bytes) return;
        await this.erase(actor, one);
        freed += one.size;
      }
    }
  }

  /**
   * The row first, under a lock: whoever brings the file back meanwhile either comes before, and keeps the bytes, or is told
   * that they are gone.
   */
  private async erase(actor: Actor, { storageKey }: ErasableBytes): Promise<void> {
    const change = { what: 'assessments.erase-evidence', subject: null };
    const gone = await this.db.change(actor, change, async (tx) => {
      const sharing = await tx.find(EvidenceEntity, {
        where: { storageKey, erasedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (sharing.some(({ removedAt }) => removedAt === null)) return false;
      const gone = { ...nameless, link: () => `case when kind = 'link' then 'https://erased.invalid/' end` };
      await tx.update(EvidenceEntity, { storageKey, erasedAt: IsNull() }, { ...gone, erasedAt: this.clock.now() });
      return true;
    });
    if (gone) await this.storage.delete(storageKey);
  }
}
