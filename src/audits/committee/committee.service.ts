import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Assessments, type LevelId } from '../../assessments/index.js';
import { Database, recordAct } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { AuditConflict, CommitteeDecision, CommitteeVote } from '../cases/audit.entity.js';
import { AuditCases, type Person } from '../cases/audit-cases.js';
import { type AuditCase, loadCase } from '../cases/cases.queries.js';
import { exclusionOf, outcomeOf, type Vote, type VoteChoice, voteRefusal } from './committee.rules.js';
import { Prerequisites } from './prerequisites.js';

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
}

/** Runs in the transaction of the decision: if it throws, nothing is decided. */
export type DecisionHandler = (tx: EntityManager, decision: AuditDecision) => Promise<void>;

/** What the committee does: declare conflicts, vote, and, with two who agree, decide. */
@Injectable()
export class Committee {
  private readonly handlers: DecisionHandler[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly prerequisites: Prerequisites,
  ) {}

  /** Has `handler` run in the transaction of each decision, in the order of registration. */
  whenDecided(handler: DecisionHandler): void {
    this.handlers.push(handler);
  }

  /**
   * Casts a vote; when it settles the case, decides it or sends it back to the auditor, all in one transaction.
   * @returns what the votes say now
   */
  async vote(actor: Person, auditId: string, said: { choice: VoteChoice; reason: string }) {
    return this.db.as(actor, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'vote');
      const { audit, recommendation } = found;
      const vote: Vote = { voterId: actor.userId, ...said };
      const why = voteRefusal(vote, {
        isBeforeCommittee: recommendation !== null,
        isCommittee: actor.roles.includes('committee'),
        involvement: found,
        votes: votesOfRound(found),
        reachable: recommendation?.level ?? null,
      });
      if (why) throw new Refused(`audits.${why}`, refusalOptions[why]);
      const row = { ...vote, id: newId(), auditId, round: audit.round, companyId: audit.companyId };
      await tx.insert(CommitteeVote, { ...row, votedAt: this.clock.now() });
      const details = { choice: vote.choice, reason: vote.reason, round: audit.round };
      await this.act(tx, actor, found, 'audits.voted', details);
      if (audit.state === 'closed') await this.cases.move(tx, audit, 'hear', {});
      else await this.cases.remind(tx, auditId);
      return this.settle(tx, actor, auditId);
    });
  }

  /**
   * Removes a person from a case because of a conflict of interest. A vote of theirs no longer counts; if they audit
   * it, the case looks for another auditor, who has to confirm their reviews.
   */
  async declareConflict(actor: Person, auditId: string, reason: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'declare-conflict');
      const { audit } = found;
      if (found.conflicted.has(actor.userId)) throw new Refused('audits.already-declared');
      const declaredAt = this.clock.now();
      await tx.insert(AuditConflict, { auditId, companyId: audit.companyId, userId: actor.userId, reason, declaredAt });
      await this.act(tx, actor, found, 'audits.conflict-declared', { wasAuditor: audit.auditorId === actor.userId });
      if (audit.auditorId !== actor.userId) {
        await this.cases.remind(tx, auditId);
        await this.settle(tx, actor, auditId);
      } else if (audit.state === 'returned') {
        await this.cases.unassign(tx, audit);
      } else {
        const heard = audit.state === 'closed' || audit.state === 'in_committee';
        await this.cases.move(tx, audit, 'requeue', {
          auditorId: null,
          takenAt: null,
          closedAt: null,
          resumedAt: declaredAt,
          round: audit.round + (heard ? 1 : 0),
        });
      }
    });
  }

  /** Does what the votes of the present round say. */
  private async settle(tx: EntityManager, actor: Person, auditId: string) {
    const found = (await loadCase(tx, auditId, true))!;
    const votes = votesOfRound(found);
    const isExcluded = (voterId: string) => exclusionOf({ userId: voterId, isCommittee: true }, found) !== null;
    const outcome = outcomeOf(votes, isExcluded);
    const counting = votes.filter((vote) => !isExcluded(vote.voterId));
    if (outcome.kind === 'decided') {
      await this.decide(tx, actor, found, outcome.level, counting);
    } else if (outcome.kind === 'returned') {
      const changes = { resumedAt: this.clock.now(), resumedBy: 'committee' as const, closedAt: null };
      await this.cases.move(tx, found.audit, 'return', { ...changes, round: found.audit.round + 1 });
      await this.act(tx, actor, found, 'audits.sent-back', { round: found.audit.round });
    }
    return outcome;
  }

  private async decide(
    tx: EntityManager,
    actor: Person,
    found: AuditCase,
    level: LevelId | null,
    votes: readonly CommitteeVote[],
  ): Promise<void> {
    const { audit, recommendation } = found;
    const decidedAt = this.clock.now();
    const submission = await this.assessments.submission(tx, audit.assessmentId);
    const carrying = votes.filter((vote) => vote.choice === (level ?? 'none'));
    const reasons = carrying.map((vote) => vote.reason);
    await tx.insert(CommitteeDecision, {
      auditId: audit.id,
      companyId: audit.companyId,
      level,
      reasons,
      requirements: await this.prerequisites.of(tx, submission),
      companyPercent: recommendation!.companyPercent,
      auditedPercent: recommendation!.auditedPercent,
      instrumentVersion: audit.instrumentVersion,
      decidedAt,
    });
    await this.cases.move(tx, audit, 'decide', { decidedAt });
    await this.assessments.close(tx, actor, audit.assessmentId);
    await this.act(tx, actor, found, 'audits.decided', { level, reasons, voters: votes.map((vote) => vote.voterId) });
    const decision = {
      auditId: audit.id,
      assessmentId: audit.assessmentId,
      companyId: audit.companyId,
      level,
      decidedAt,
      instrumentVersion: audit.instrumentVersion,
      voterIds: carrying.map((vote) => vote.voterId),
    };
    for (const handler of this.handlers) await handler(tx, decision);
  }

  private act(tx: EntityManager, actor: Person, { audit }: AuditCase, act: string, details: Record<string, unknown>) {
    const subject = { type: 'audit', id: audit.id };
    return recordAct(tx, actor, { at: this.clock.now(), act, subject, companyId: audit.companyId, details });
  }
}

/** The votes of the round that runs, in the order in which they were cast. */
export const votesOfRound = ({ audit, votes }: AuditCase): CommitteeVote[] =>
  votes.filter((vote) => vote.round === audit.round);

const refusalOptions = {
  'not-committee': { status: 403 },
  audited: { status: 403 },
  advised: { status: 403 },
  conflict: { status: 403 },
  'already-voted': { status: 409 },
  'not-in-committee': { status: 409 },
  'choice-not-open': { status: 422, field: 'choice' },
  'reason-missing': { status: 422, field: 'reason' },
} as const;
