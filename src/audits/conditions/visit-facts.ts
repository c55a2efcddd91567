import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import type { Day } from '#libs/mexico';
import type { PersonActor } from '../../database/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import type { AuditCase } from '../cases/cases.queries.js';
import { CaseConditions } from './case-conditions.js';
import { AuditFact } from './conditions.entity.js';
import type { Figures } from './results.types.js';
import type { WrittenKind } from './facts.types.js';

/** What the signed minutes of a visit say. */
export interface SignedVisit {
  readonly visitId: string;
  readonly heldOn: Day;
  /** The auditor of the case who held it. */
  readonly recordedBy: string;
  /** Who went along and signed too. */
  readonly secondAuditor: string | null;
  readonly facts: readonly { readonly kind: WrittenKind; readonly figures: Figures }[];
}

/** Puts what the signed minutes of a visit say on record as facts of its case, so that nobody types them again. */
@Injectable()
export class VisitFacts {
  constructor(
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly conditions: CaseConditions,
  ) {}

  /** Each kind once. @param tx of the system's scope @param actor whose signature was the last */
  async record(tx: EntityManager, actor: PersonActor, found: AuditCase, signed: SignedVisit): Promise<void> {
    const { id: auditId, companyId } = found.audit;
    const { visitId, heldOn, recordedBy, secondAuditor, facts } = signed;
    for (const { kind, figures } of facts) {
      const id = newId();
      const second = kind === 'visit' ? secondAuditor : null;
      const said = { kind, heldOn, method: 'on-site' as const, figures, note: '', secondAuditor: second };
      const recordedAt = this.clock.now();
      await tx.insert(AuditFact, { id, auditId, companyId, ...said, visitId, recordedBy, recordedAt });
      const details = { factId: id, kind, heldOn, method: said.method, figures, secondAuditor: second, visitId };
      await this.cases.record(tx, actor, found.audit, 'audits.fact-recorded', details);
    }
    await this.conditions.compute(tx, actor, found);
  }
}
