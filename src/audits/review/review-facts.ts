import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../database/index.js';
import type { Audit } from '../cases/audit.entity.js';
import { Clarifications } from '../clarifications/clarifications.service.js';
import { SamplingPlans } from '../sampling/sampling-plans.js';
import { EvidenceOpenings } from './evidence-openings.js';

/** What a verdict depends on beside the item: what the auditor opened and planned, and what the company was asked. */
@Injectable()
export class ReviewFacts {
  constructor(
    private readonly openings: EvidenceOpenings,
    private readonly sampling: SamplingPlans,
    private readonly clarifications: Clarifications,
  ) {}

  /** As the pages of a review need them. @param readerId whose opened files are told */
  async of(tx: EntityManager, auditId: string, readerId: string) {
    return {
      opened: await this.openings.by(tx, auditId, readerId),
      isPlanned: await this.sampling.isStated(tx, auditId),
      asked: await this.clarifications.askedAt(tx, auditId),
    };
  }

  /** @throws Refused `audits.sampling-missing` while no sampling plan of the case is on record */
  demandPlan(tx: EntityManager, auditId: string): Promise<void> {
    return this.sampling.demand(tx, auditId);
  }

  /** The files of a case that a person has opened. */
  openedBy(tx: EntityManager, auditId: string, userId: string): Promise<ReadonlySet<string>> {
    return this.openings.by(tx, auditId, userId);
  }

  /** When the company was last asked about each item. */
  askedAt(tx: EntityManager, auditId: string): Promise<ReadonlyMap<string, Date>> {
    return this.clarifications.askedAt(tx, auditId);
  }

  /** The verdicts on items settle what was asked about them. */
  settle(tx: EntityManager, actor: PersonActor, audit: Audit, items: readonly string[]): Promise<void> {
    return this.clarifications.settle(tx, actor, audit, items);
  }
}
