import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Retention } from '../../accounts/index.js';
import { system } from '../../database/index.js';
import { EvidenceErasure } from './evidence-erasure.js';
import { bytesErasedBefore, PENDING_DAYS, pendingErasedBefore, REMOVED_DAYS } from './evidence.rules.js';
import { PendingEvidence } from './pending-evidence.js';

/** Has the nightly retention erase files that a company removed, or never said a word about; that there was a file stays. */
@Injectable()
export class RemovedEvidence implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly erasure: EvidenceErasure,
    private readonly pending: PendingEvidence,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      key: 'assessments.removed-evidence',
      period: { unit: 'days', count: REMOVED_DAYS },
      source: 'fm4',
      erase: () => this.erasure.eraseRemoved(system('assessments.erase-removed'), bytesErasedBefore(this.clock.now())),
    });
    this.retention.register({
      key: 'assessments.pending-evidence',
      period: { unit: 'days', count: PENDING_DAYS },
      source: 'fm4',
      erase: () => this.pending.eraseWaiting(pendingErasedBefore(this.clock.now())),
    });
  }
}
