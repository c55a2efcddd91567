import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Database, type PersonActor, recordAct } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { may } from '../distinction.policy.js';
import type { ManualMove } from '../distinction.rules.js';
import { lockDistinction } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { DistinctionMoves } from '../lifecycle/distinction-moves.js';
import { DistinctionReminders } from '../reminders/distinction-reminders.js';
import { DecidingPeople } from './deciding-people.js';
import { DistinctionProposal } from './proposal.entity.js';
import { openProposalOf, proposalById, type ProposalRow } from './proposals.queries.js';
import { type ProposalAction, proposalRefusal, type ProposalState } from './proposals.rules.js';

/** The reasons of a decision: a public one, and one for FM4's record. */
export interface Reasons {
  readonly publicReason: string;
  readonly internalReason: string;
  /** The version of the distinction that the form showed. */
  readonly version: number;
}

/** Called in the transaction of a confirmation, after the distinction has moved. */
export type ConfirmedHandler = (
  tx: EntityManager,
  person: PersonActor,
  proposal: ProposalRow,
  at: Date,
) => Promise<void>;

/**
 * Suspending, reinstating and revoking, by two people of FM4's administration who have no tie to the company: one proposes,
 * another confirms or declines. Until then nothing changes, and the company hears nothing.
 */
@Injectable()
export class Proposals {
  private readonly confirmed: ConfirmedHandler[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly moves: DistinctionMoves,
    private readonly people: DecidingPeople,
    private readonly reminders: DistinctionReminders,
  ) {}

  /** Later rooms have themselves told of confirmed proposals. To be called while the application starts. */
  whenConfirmed(handler: ConfirmedHandler): void {
    this.confirmed.push(handler);
  }

  /**
   * Proposes a move. The same twice is one proposal.
   * @param reportId the report because of which it is proposed
   * @returns the id of the proposal
   * @throws Refused `not-found`, `forbidden`, `distinctions.tied`, `distinctions.proposal-open` while another waits,
   *   `distinctions.cannot-<move>`, `distinctions.newer`, `distinctions.hear-first`, `conflict` when it changed meanwhile
   */
  async propose(
    person: PersonActor,
    id: string,
    move: ManualMove,
    reasons: Reasons,
    reportId: string | null = null,
  ): Promise<string> {
    return this.db.change(person, { what: 'distinctions.propose', subject: id }, async (tx) => {
      const row = isId(id) ? await lockDistinction(tx, id) : null;
      if (!row) throw notFound();
      if (!may(person, 'move', row.companyId)) throw refuse('forbidden', { status: 403 });
      const tie = await this.people.tieOf(tx, person.userId, row.companyId);
      if (tie) throw refuse('distinctions.tied', { status: 403, params: { tie } });
      const { publicReason, internalReason } = reasons;
      const open = await openProposalOf(tx, id);
      if (open) {
        const same = open.move === move && open.publicReason === publicReason && open.internalReason === internalReason;
        if (same && open.proposedBy === person.userId) return open.id;
        throw refuse('distinctions.proposal-open');
      }
      await this.moves.mustBeOpen(tx, row, move);
      if (row.version !== reasons.version) throw conflict();
      const proposal = { id: newId(), distinctionId: id, companyId: row.companyId, move, publicReason, internalReason };
      const proposedAt = this.clock.now();
      await tx.insert(DistinctionProposal, {
        ...proposal,
        reportId,
        distinctionVersion: row.version,
        proposedBy: person.userId,
        proposedAt,
        state: 'open' as const,
      });
      const details = { move, publicReason, internalReason };
      await recordAct(tx, person, { at: proposedAt, act: 'distinctions.proposed', subject: about(id), details });
      await this.reminders.refresh(tx, id);
      return proposal.id;
    });
  }

  /**
   * Another person confirms: the distinction moves, with the reasons of the proposal. Repeated, it changes nothing.
   * @param version of the distinction that the page showed
   * @throws Refused `not-found`, `forbidden`, `distinctions.same-person`, `distinctions.tied`,
   *   `distinctions.proposal-over`, what `propose` says of the move, `conflict` when the distinction changed meanwhile
   */
  async confirm(person: PersonActor, id: string, version: number): Promise<void> {
    await this.db.change(person, { what: 'distinctions.confirm', subject: id }, async (tx) => {
      const { proposal, row } = await this.locked(tx, id);
      if (proposal.state === 'confirmed' && proposal.decidedBy === person.userId) return;
      await this.mustBeAllowed(tx, 'confirm', person, proposal);
      await this.moves.mustBeOpen(tx, row, proposal.move);
      if (row.version !== version) throw conflict();
      const at = this.clock.now();
      await this.decide(tx, proposal, {
        state: 'confirmed',
        decidedBy: person.userId,
        distinctionVersion: version,
        at,
      });
      const { publicReason, internalReason } = proposal;
      await this.moves.make(tx, person, row, proposal.move, at, { publicReason, internalReason, proposal: id });
      for (const handler of this.confirmed) await handler(tx, person, proposal, at);
    });
  }

  /**
   * Another person declines; the distinction stays as it is.
   * @param reason for FM4's record
   * @throws Refused `not-found`, `forbidden`, `distinctions.same-person`, `distinctions.tied`, `distinctions.proposal-over`
   */
  decline(person: PersonActor, id: string, reason: string): Promise<void> {
    return this.end(person, id, 'decline', reason);
  }

  /**
   * Who proposed takes it back.
   * @throws Refused `not-found`, `forbidden`, `distinctions.not-your-proposal`, `distinctions.proposal-over`
   */
  withdraw(person: PersonActor, id: string): Promise<void> {
    return this.end(person, id, 'withdraw', null);
  }

  private async end(person: PersonActor, id: string, action: 'decline' | 'withdraw', reason: string | null) {
    const state = action === 'decline' ? 'declined' : 'withdrawn';
    await this.db.change(person, { what: `distinctions.${action}`, subject: id }, async (tx) => {
      const { proposal } = await this.locked(tx, id);
      if (proposal.state === state && proposal.decidedBy === person.userId) return;
      await this.mustBeAllowed(tx, action, person, proposal);
      const at = this.clock.now();
      await this.decide(tx, proposal, { state, decidedBy: person.userId, decisionReason: reason, at });
      const act = state === 'declined' ? 'distinctions.proposal-declined' : 'distinctions.proposal-withdrawn';
      const details = { move: proposal.move, ...(reason === null ? {} : { internalReason: reason }) };
      await recordAct(tx, person, { at, act, subject: about(proposal.distinctionId), details });
      await this.reminders.refresh(tx, proposal.distinctionId);
    });
  }

  /** The proposal and its distinction, locked in the order in which everything else locks them. */
  private async locked(tx: EntityManager, id: string) {
    const found = isId(id) ? await proposalById(tx, id) : null;
    const row = found && (await lockDistinction(tx, found.distinctionId));
    const proposal = row && (await proposalById(tx, id, true));
    if (!proposal) throw notFound();
    return { proposal, row };
  }

  private async mustBeAllowed(
    tx: EntityManager,
    action: ProposalAction,
    person: PersonActor,
    proposal: ProposalRow,
  ): Promise<void> {
    const { companyId, state } = proposal;
    if (!may(person, 'move', companyId)) throw refuse('forbidden', { status: 403 });
    const { userId } = person;
    const tie = await this.people.tieOf(tx, userId, companyId);
    const refusal = proposalRefusal(action, proposal, { userId, tie });
    if (refusal === 'same-person') throw refuse('distinctions.same-person', { status: 403 });
    if (refusal === 'not-yours') throw refuse('distinctions.not-your-proposal', { status: 403 });
    if (refusal === 'tied') throw refuse('distinctions.tied', { status: 403, params: { tie: tie! } });
    if (state !== 'open') throw refuse('distinctions.proposal-over', { params: { state } });
  }

  private async decide(
    tx: EntityManager,
    { id }: ProposalRow,
    { at, ...decided }: { state: ProposalState; decidedBy: string; at: Date } & Partial<DistinctionProposal>,
  ): Promise<void> {
    await tx.update(DistinctionProposal, { id }, { ...decided, decidedAt: at });
  }
}

const about = (id: string) => ({ type: 'distinction', id });
