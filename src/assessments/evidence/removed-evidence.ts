import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Clock } from '#libs/clock';
import { Storage } from '#libs/storage';
import { Retention } from '../../accounts/index.js';
import { Database, system } from '../../database/index.js';
import { EvidenceEntity } from './evidence.entity.js';
import { bytesErasedBefore, REMOVED_DAYS } from './evidence.rules.js';
import { markErased, removedEvidence } from './evidence.queries.js';

const ERASE = 'assessments.erase-removed';

/** Erases the bytes of files that a company removed, and their names; that there was a file stays. */
@Injectable()
export class RemovedEvidence implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'assessments.removed-evidence',
      period: { unit: 'days', count: REMOVED_DAYS },
      source: 'fm4',
      erase: () => this.erase(),
    });
  }

  /** @returns how many files lost their bytes */
  async erase(): Promise<number> {
    const before = bytesErasedBefore(this.clock.now());
    let count = 0;
    const some = () => this.db.as(system(ERASE), (tx) => removedEvidence(tx, before));
    for (let files = await some(); files.length > 0; files = await some()) {
      for (const file of files) await this.eraseOne(file);
      count += files.length;
    }
    return count;
  }

  /** The bytes first: if the mark is not written, the next night finds the row again. Copies of a file share its bytes. */
  private async eraseOne({ id, storageKey }: Pick<EvidenceEntity, 'id' | 'storageKey'>): Promise<void> {
    const shared = { storageKey, id: Not(id), erasedAt: IsNull() };
    const isShared = await this.db.as(system(ERASE), (tx) => tx.existsBy(EvidenceEntity, shared));
    if (!isShared) await this.storage.delete(storageKey);
    await this.db.change(system(ERASE), { what: ERASE, subject: id }, (tx) => markErased(tx, id, this.clock.now()));
  }
}
