import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Database, hasRole, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, loadCase } from '../cases/cases.queries.js';
import { CaseConditions, closedLevels, type KnownConditions } from '../conditions/case-conditions.js';
import { isIndependent } from '../independence/independence.rules.js';
import { recommendationOf } from '../review/review.queries.js';
import { type Electorate, hasQuorum, isPresent } from '../sessions/session.rules.js';
import { voidVotes } from '../sessions/sessions.queries.js';
import { electorateIn, type Sitting, Sittings } from '../sessions/sittings.js';
import { CommitteeVote } from './committee.entity.js';
import { votesOfRound } from './committee.queries.js';
import { CommitteeDecisions, type DecisionHandler } from './decisions.service.js';
import { type Outcome, outcomeOf, sittingRefusal, type Vote, type VoteChoice, voteRefusal } from './committee.rules.js';

/** What is voted: the choice, why, and what the company is to do. */
export interface Ballot {
  readonly choice: VoteChoice;
  readonly reason: string;
  readonly condition?: string | null;
  readonly conditionBy?: string | null;
}

/** What the committee does in its sessions: vote, and, when a majority of those present agrees, decide. */
@Injectable()
export class Committee implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly conditions: CaseConditions,
    private readonly sittings: Sittings,
    private readonly decisions: CommitteeDecisions,
  ) {}

  /** Looks at the votes again when somebody comes to a session, or leaves it. */
  onModuleInit(): void {
    this.sittings.door.whenElectorateChanges((tx, actor, auditId) => this.settle(tx, actor, auditId));
  }

  /** Has `handler` run in the transaction of each decision, in the order of registration. */
  whenDecided(handler: DecisionHandler): void {
    this.decisions.whenDecided(handler);
  }

  /**
   * Casts a vote; when it settles the case, decides it or sends it back to the auditor, all in one transaction.
   * @returns what the votes say now
   * @throws Refused why the policy says no, `audits.already-voted`, what the session says (`audits.no-session`,
   *   `audits.not-present`, `audits.no-seat`, `audits.no-quorum`), `audits.choice-not-open` (422), `audits.level-closed`
   *   (422) while a condition of the level is neither met nor waived, `audits.condition-…` (422)
   */
  async vote(actor: PersonActor, auditId: string, ballot: Ballot): Promise<Outcome> {
    return this.db.change(actor, { what: 'audits.vote', subject: auditId }, async (tx) => {
      await this.sittings.hold(tx, auditId);
      const found = await this.cases.allowed(tx, actor, auditId, 'vote');
      const { audit, ties } = found;
      const known = await this.conditions.compute(tx, actor, found);
      const recommendation = await recommendationOf(tx, audit);
      const vote: Vote = { voterId: actor.userId, ...ballot };
      const votes = await votesOfRound(tx, audit);
      const sitting = await this.sittings.of(tx, auditId);
      const why = voteRefusal(vote, {
        isBeforeCommittee: recommendation !== null,
        isCommittee: hasRole(actor, 'committee'),
        ties,
        votes,
        reachable: recommendation?.level ?? null,
        closed: closedLevels(known),
        sitting: sittingRefusal(actor.userId, sitting && this.attended(sitting, found, votes)),
        today: dayOf(this.clock.now()),
      });
      if (why === 'level-closed') {
        const missing = known.levels.find(({ level }) => level === vote.choice)?.closing.length ?? 0;
        throw refuse('audits.level-closed', { status: 422, field: 'choice', params: { n: missing } });
      }
      if (why) throw refuse(`audits.${why}`, refusalOptions[why]);
      const { item } = sitting!;
      const place = { auditId, agendaId: item.id, ballot: item.ballot, round: audit.round, companyId: audit.companyId };
      await tx.insert(CommitteeVote, { ...vote, ...place, id: newId(), votedAt: this.clock.now() });
      const { choice, reason, condition, conditionBy } = vote;
      const conditional = condition ? { condition, conditionBy: conditionBy ?? null } : {};
      const details = { choice, reason, round: audit.round, ...conditional };
      await this.cases.record(tx, actor, audit, 'audits.voted', details);
      if (audit.state === 'closed') await this.cases.move(tx, audit, 'startVoting', {});
      else await this.cases.remind(tx, auditId);
      return this.settle(tx, actor, auditId, known);
    });
  }

  /**
   * A member takes their own vote back while the case is open, and may vote again. Twice is once.
   * @throws Refused why the policy says no, `audits.no-session`
   */
  async withdraw(actor: PersonActor, auditId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.withdraw-vote', subject: auditId }, async (tx) => {
      await this.sittings.hold(tx, auditId);
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'vote');
      const sitting = await this.sittings.of(tx, auditId);
      if (sitting?.session.state !== 'open') throw refuse('audits.no-session');
      const taken = await voidVotes(tx, auditId, { at: this.clock.now(), why: 'withdrawn', voterId: actor.userId });
      if (taken === 0) return;
      await this.cases.record(tx, actor, audit, 'audits.vote-withdrawn', { round: audit.round });
      await this.cases.remind(tx, auditId);
      await this.settle(tx, actor, auditId);
    });
  }

  /**
   * A new round of voting on a case that is stuck: the votes cast no longer count, everybody votes again.
   * @param ballot the round that the page showed, so that a second click does no harm
   * @throws Refused `not-found`, who may not, `audits.no-session`, `audits.not-stuck`
   */
  async voteAnew(actor: PersonActor, auditId: string, ballot: number): Promise<void> {
    await this.db.change(actor, { what: 'audits.vote-anew', subject: auditId }, async (tx) => {
      await this.sittings.hold(tx, auditId);
      const found = await loadCase(tx, auditId, true);
      if (!found) throw notFound();
      const sitting = await this.sittings.of(tx, auditId);
      if (sitting?.session.state !== 'open') throw refuse('audits.no-session');
      this.sittings.door.require(actor, 'preside', sitting);
      if (sitting.item.ballot > ballot) return;
      if (!sitting.item.stuck) throw refuse('audits.not-stuck');
      await voidVotes(tx, auditId, { at: this.clock.now(), why: 'new-ballot' });
      await this.sittings.startBallot(tx, sitting, ballot + 1);
      await this.cases.record(tx, actor, found.audit, 'audits.voted-anew', { ballot: ballot + 1 });
      await this.cases.remind(tx, auditId);
      await this.settle(tx, actor, auditId);
    });
  }

  /**
   * Does what the votes of the present round say, if the case is before the committee: decides it, sends it back to the
   * auditor, or leaves it open. Called when a vote is cast, when one no longer counts, and when who is present changes.
   * Nothing is decided without an open session and its quorum. The conditions are judged anew: when votes carry a level that was open and is closed by now, the case goes back to the auditor too.
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
    const sitting = await this.sittings.of(tx, auditId);
    const electorate = sitting && electorateIn(sitting, excluded, votes);
    const voters = electorate?.voters.length ?? 0;
    const wished = outcomeOf(votes, excluded, new Set(), voters);
    const carried = wished.kind !== 'open';
    if (sitting && electorate) {
      const counted = votes.filter((vote) => counts(vote.voterId)).length;
      await this.sittings.note(tx, actor, sitting, { electorate, votes: counted, settled: carried });
    }
    if (!carried) return wished;
    if (sitting?.session.state !== 'open' || !electorate || !hasQuorum(electorate)) {
      return { kind: 'open', agreeing: 0, disagreement: false };
    }
    const known = computed ?? (await this.conditions.compute(tx, actor, found));
    const outcome = outcomeOf(votes, excluded, closedLevels(known), voters);
    if (outcome.kind === 'decided') {
      const counting = votes.filter((vote) => counts(vote.voterId));
      await this.decisions.decide(tx, actor, found, known, { level: outcome.level, votes: counting });
    } else if (outcome.kind === 'level-closed') {
      await this.decisions.sendBack(tx, audit);
      const closing = known.levels.find(({ level }) => level === outcome.level)?.closing.map(({ id }) => id);
      const details = { level: outcome.level, conditions: closing, round: audit.round };
      await this.cases.record(tx, actor, audit, 'audits.level-closed', details);
    } else if (outcome.kind === 'returned') {
      await this.decisions.sendBack(tx, audit);
      await this.cases.record(tx, actor, audit, 'audits.sent-back', { round: audit.round });
    }
    await this.sittings.remind(tx, sitting.session);
    return outcome;
  }

  /** The session of a case, as it is asked whether a person may vote. */
  private attended(sitting: Sitting, { ties }: AuditCase, votes: readonly CommitteeVote[]) {
    const electorate: Electorate = electorateIn(sitting, (userId) => !isIndependent('vote', userId, ties), votes);
    const attending = new Set(sitting.seats.filter(isPresent).map(({ userId }) => userId));
    return { isOpen: sitting.session.state === 'open', attending, electorate };
  }
}

const refusalOptions = {
  'not-committee': { status: 403 },
  audited: { status: 403 },
  advised: { status: 403 },
  conflict: { status: 403 },
  'decided-before': { status: 403 },
  'already-voted': { status: 409 },
  'not-in-committee': { status: 409 },
  'no-session': { status: 409 },
  'not-present': { status: 409 },
  'no-seat': { status: 403 },
  'no-quorum': { status: 409 },
  'condition-without-level': { status: 422, field: 'condition' },
  'condition-past': { status: 422, field: 'conditionBy' },
  'choice-not-open': { status: 422, field: 'choice' },
  'reason-missing': { status: 422, field: 'reason' },
} as const;
