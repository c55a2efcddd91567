import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import type { PersonActor } from '../../database/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { isBeforeCommittee } from '../cases/audit.rules.js';
import { openCasesOf } from '../cases/cases.queries.js';
import { Committee } from '../committee/committee.service.js';
import { Assignments } from '../coordination/assignments.service.js';
import { Advisory } from '../independence/independence.entity.js';

/** Keeps that somebody trained or advised a company, and what follows from it for its cases. */
@Injectable()
export class AdvisoryRecords {
  constructor(
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly committee: Committee,
    private readonly assignments: Assignments,
  ) {}

  /** The person is no longer asked to audit or vote on the company; where they voted, the votes are counted anew. */
  async keep(
    tx: EntityManager,
    actor: PersonActor,
    advisory: Pick<Advisory, 'companyId' | 'userId' | 'kind' | 'givenOn' | 'note'>,
  ): Promise<void> {
    const { companyId, userId } = advisory;
    await tx.insert(Advisory, { ...advisory, id: newId(), recordedBy: actor.userId, recordedAt: this.clock.now() });
    await this.assignments.lapse(tx, { companyId, auditorId: userId });
    for (const open of await openCasesOf(tx, companyId)) {
      await this.cases.remind(tx, open.id);
      if (isBeforeCommittee(open.state)) await this.committee.settle(tx, actor, open.id);
    }
  }
}
