import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Assessments, type LevelId } from '../../assessments/index.js';
import type { PersonActor } from '../../database/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, loadCase } from '../cases/cases.queries.js';
import { carriedOf, type KnownConditions } from '../conditions/case-conditions.js';
import type { CarriedCondition, DecidedConditions } from '../conditions/carried.rules.js';
import { recommendationOf } from '../review/review.queries.js';
import { voidVotes } from '../sessions/sessions.queries.js';
import { CommitteeDecision, type CommitteeVote } from './committee.entity.js';
import { decisionOf, setAside } from './committee.queries.js';
import { decisionConditions } from './committee.rules.js';

/** A decision of the committee, as rooms that come later are told of it. */
export interface AuditDecision {
  auditId: string;
  assessmentId: string;
  companyId: string;
  /** Null: no level. */
  level: LevelId | null;
  decidedAt: Date;
  instrumentVersion: string;
  /** Who voted for what was decided. */
  voterIds: readonly string[];
  /** The conditions of the level, each met or waived, with what they rest on; empty without a level. */
  conditions: readonly CarriedCondition[];
}

/** Runs in the transaction of the decision: if it throws, nothing is decided. */
export type DecisionHandler = (tx: EntityManager, decision: AuditDecision) => Promise<void>;

/** What becomes of a case when its votes carry: it is decided, or goes back to its auditor; and a decision made anew. */
@Injectable()
export class CommitteeDecisions {
  private readonly handlers: DecisionHandler[] = [];

  constructor(
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /** Has `handler` run in the transaction of each decision, in the order of registration. */
  whenDecided(handler: DecisionHandler): void {
    this.handlers.push(handler);
  }

  /**
   * Has a decision made anew, because an appeal or a complaint was found to be right: it is set aside, its votes no longer
   * count, who cast them does not vote again, and the case is before the committee. What was earned by it stays until then.
   * @param decidedAt when the decision was made that is set aside
   * @returns false when that is no longer the decision on the case
   */
  async reconsider(tx: EntityManager, actor: PersonActor, auditId: string, decidedAt: Date): Promise<boolean> {
    const found = await loadCase(tx, auditId, true);
    const decision = found && (await decisionOf(tx, auditId));
    if (decision?.decidedAt.getTime() !== decidedAt.getTime()) return false;
    const { audit } = found!;
    const at = this.clock.now();
    await setAside(tx, auditId, at);
    await voidVotes(tx, auditId, { at, why: 'reconsidered' });
    await this.cases.move(tx, audit, 'reconsider', { decidedAt: null, closedAt: at });
    await this.cases.record(tx, actor, audit, 'audits.reconsidered', { level: decision.level });
    return true;
  }

  /** Sends a case back to its auditor, for another round. */
  async sendBack(tx: EntityManager, audit: AuditCase['audit']): Promise<void> {
    const changes = { resumedAt: this.clock.now(), resumedBy: 'committee' as const, closedAt: null };
    await this.cases.move(tx, audit, 'return', { ...changes, round: audit.round + 1 });
  }

  /** Decides a case by the votes that count, and tells later rooms, all in the transaction of the last vote. */
  async decide(
    tx: EntityManager,
    actor: PersonActor,
    { audit, ties }: AuditCase,
    known: KnownConditions,
    { level, votes }: { level: LevelId | null; votes: readonly CommitteeVote[] },
  ): Promise<void> {
    const recommendation = (await recommendationOf(tx, audit))!;
    const decidedAt = this.clock.now();
    const requirements: DecidedConditions = {
      level: audit.targetLevel,
      conditions: carriedOf(known, ties, audit.targetLevel),
    };
    const carrying = votes.filter((vote) => vote.choice === (level ?? 'none'));
    const reasons = carrying.map((vote) => vote.reason);
    await tx.insert(CommitteeDecision, {
      auditId: audit.id,
      companyId: audit.companyId,
      level,
      reasons,
      conditions: decisionConditions(carrying),
      requirements,
      companyPercent: recommendation.companyPercent,
      auditedPercent: recommendation.auditedPercent,
      instrumentVersion: audit.instrumentVersion,
      decidedAt,
    });
    await this.cases.move(tx, audit, 'decide', { decidedAt });
    await this.assessments.close(tx, actor, audit.assessmentId);
    await this.cases.record(tx, actor, audit, 'audits.decided', {
      level,
      reasons,
      voters: votes.map((vote) => vote.voterId),
    });
    const decision = {
      auditId: audit.id,
      assessmentId: audit.assessmentId,
      companyId: audit.companyId,
      level,
      decidedAt,
      instrumentVersion: audit.instrumentVersion,
      voterIds: carrying.map((vote) => vote.voterId),
      conditions: level === null ? [] : carriedOf(known, ties, level),
    };
    for (const handler of this.handlers) await handler(tx, decision);
  }
}
