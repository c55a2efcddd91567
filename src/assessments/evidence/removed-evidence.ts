import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { Retention } from '../../accounts/index.js';
import { system } from '../../database/index.js';
import { EvidenceErasure } from './evidence-erasure.js';
import { bytesErasedBefore, REMOVED_DAYS } from './evidence.rules.js';

/** For how long a company can bring removed files back; then their bytes are erased. */
@Injectable()
export class RemovedEvidence implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly erasure: EvidenceErasure,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    const actor = system('assessments.erase-removed');
    this.retention.register({
      key: 'assessments.removed-evidence',
      period: { unit: 'days', count: REMOVED_DAYS },
      source: 'fm4',
      erase: () => this.erasure.eraseRemoved(actor, bytesErasedBefore(this.clock.now())),
    });
  }
}
