import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Assessments, type LevelId } from '../../assessments/index.js';
import { Database, hasRole, type PersonActor } from '../../database/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, loadCase } from '../cases/cases.queries.js';
import { carriedOf, CaseConditions, closedLevels, type KnownConditions } from '../conditions/case-conditions.js';
import type { CarriedCondition, DecidedConditions } from '../conditions/carried.rules.js';
import { isIndependent } from '../independence/independence.rules.js';
import { recommendationOf } from '../review/review.queries.js';
import { CommitteeDecision, CommitteeVote } from './committee.entity.js';
import { votesOfRound } from './committee.queries.js';
import { type Outcome, outcomeOf, type Vote, type VoteChoice, voteRefusal } from './committee.rules.js';

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

/** What the committee does: vote, and, with two who agree, decide. */
@Injectable()
export class Committee {
  private readonly handlers: DecisionHandler[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly conditions: CaseConditions,
  ) {}

  /** Has `handler` run in the transaction of each decision, in the order of registration. */
  whenDecided(handler: DecisionHandler): void {
    this.handlers.push(handler);
  }

  /**
   * Casts a vote; when it settles the case, decides it or sends it back to the auditor, all in one transaction.
   * @returns what the votes say now
   * @throws Refused why the policy says no, `audits.already-voted`, `audits.choice-not-open` (422), `audits.level-closed`
   *   (422) while a condition of the level is neither met nor waived
   */
  async vote(actor: PersonActor, auditId: string, ballot: { choice: VoteChoice; reason: string }): Promise<Outcome> {
    return this.db.change(actor, { what: 'audits.vote', subject: auditId }, async (tx) => {
      const found = await this.cases.allowed(tx, actor, auditId, 'vote');
      const { audit, ties } = found;
      const known = await this.conditions.compute(tx, actor, found);
      const recommendation = await recommendationOf(tx, audit);
      const vote: Vote = { voterId: actor.userId, ...ballot };
      const why = voteRefusal(vote, {
        isBeforeCommittee: recommendation !== null,
        isCommittee: hasRole(actor, 'committee'),
        ties,
        votes: await votesOfRound(tx, audit),
        reachable: recommendation?.level ?? null,
        closed: closedLevels(known),
      });
      if (why === 'level-closed') {
        const missing = known.levels.find(({ level }) => level === vote.choice)?.closing.length ?? 0;
        throw refuse('audits.level-closed', { status: 422, field: 'choice', params: { n: missing } });
      }
      if (why) throw refuse(`audits.${why}`, refusalOptions[why]);
      const row = { ...vote, id: newId(), auditId, round: audit.round, companyId: audit.companyId };
      await tx.insert(CommitteeVote, { ...row, votedAt: this.clock.now() });
      const details = { choice: vote.choice, reason: vote.reason, round: audit.round };
      await this.cases.record(tx, actor, audit, 'audits.voted', details);
      if (audit.state === 'closed') await this.cases.move(tx, audit, 'startVoting', {});
      else await this.cases.remind(tx, auditId);
      return this.settle(tx, actor, auditId, known);
    });
  }

  /**
   * Does what the votes of the present round say, if the case is before the committee: decides it, sends it back to the
   * auditor, or leaves it open. Called when a vote is cast, and when one no longer counts. The conditions are judged anew:
   * when votes carry a level that was open and is closed by now, the case goes back to the auditor too.
   * @param computed the conditions, where this transaction has judged them already
   */
  async settle(
    tx: EntityManager,
    actor: PersonActor,
    auditId: string,
    computed: KnownConditions | null = null,
  ): Promise<Outcome> {
    const found = (await loadCase(tx, auditId, true))!;
    const { audit, ties } = found;
    const votes = await votesOfRound(tx, audit);
    const counts = (voterId: string) => isIndependent('vote', voterId, ties);
    const excluded = (voterId: string) => !counts(voterId);
    const wished = outcomeOf(votes, excluded, new Set());
    if (wished.kind === 'open') return wished;
    const known = computed ?? (await this.conditions.compute(tx, actor, found));
    const outcome = outcomeOf(votes, excluded, closedLevels(known));
    if (outcome.kind === 'decided') {
      const counting = votes.filter((vote) => counts(vote.voterId));
      await this.decide(tx, actor, found, known, { level: outcome.level, votes: counting });
    } else if (outcome.kind === 'level-closed') {
      await this.sendBack(tx, audit);
      const closing = known.levels.find(({ level }) => level === outcome.level)?.closing.map(({ id }) => id);
      const details = { level: outcome.level, conditions: closing, round: audit.round };
      await this.cases.record(tx, actor, audit, 'audits.level-closed', details);
    } else if (outcome.kind === 'returned') {
      await this.sendBack(tx, audit);
      await this.cases.record(tx, actor, audit, 'audits.sent-back', { round: audit.round });
    }
    return outcome;
  }

  private async sendBack(tx: EntityManager, audit: AuditCase['audit']): Promise<void> {
    const changes = { resumedAt: this.clock.now(), resumedBy: 'committee' as const, closedAt: null };
    await this.cases.move(tx, audit, 'return', { ...changes, round: audit.round + 1 });
  }

  private async decide(
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
