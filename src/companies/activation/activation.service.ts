import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import type { CompanyRow } from '../companies.queries.js';
import { refuse } from '../companies.refusals.js';
import { Company } from '../company.entity.js';
import { may } from '../company.policy.js';
import { canMove, type CompanyMove, transitions } from '../company.rules.js';
import { Companies } from '../profile/companies.service.js';
import { lockCompany } from './activation.queries.js';

const acts = { activate: 'companies.activated', suspend: 'companies.suspended' } as const;

/** Called in the transaction in which a company changed its state. */
export type StateHandler = (tx: EntityManager, company: CompanyRow) => Promise<void>;

/** FM4's decisions on whether a company takes part. */
@Injectable()
export class CompanyActivation {
  private readonly stateHandlers: StateHandler[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companies: Companies,
  ) {}

  /** Calls `handler` in the transaction in which a company is activated or suspended. */
  whenStateChanges(handler: StateHandler): void {
    this.stateHandlers.push(handler);
  }

  /**
   * Lets a company take part; twice changes nothing.
   * @param rfcSeen whether the RFC was compared with the constancia, which one with a check digit of its own needs
   * @returns the company afterwards
   * @throws Refused `not-found`, `forbidden`, `companies.rfc-unconfirmed` at `rfcSeen`
   */
  activate(actor: Actor, id: string, rfcSeen = false): Promise<CompanyRow> {
    return this.move(actor, id, 'activate', { reason: null, rfcSeen });
  }

  /**
   * Suspends a company; twice changes nothing.
   * @param reason read by the company
   * @returns the company afterwards
   * @throws Refused `not-found`, `forbidden`
   */
  suspend(actor: Actor, id: string, reason: string): Promise<CompanyRow> {
    return this.move(actor, id, 'suspend', { reason, rfcSeen: false });
  }

  private async move(
    actor: Actor,
    id: string,
    move: CompanyMove,
    { reason, rfcSeen }: { readonly reason: string | null; readonly rfcSeen: boolean },
  ): Promise<CompanyRow> {
    return this.db.change(actor, { what: `companies.${move}`, subject: id }, async (tx) => {
      const company = isId(id) ? await lockCompany(tx, id) : null;
      if (!company) throw notFound();
      if (!may(actor, move, id)) throw refuse('forbidden', { status: 403 });
      const state = transitions[move].to;
      if (company.state === state) return company;
      if (!canMove(company.state, move)) throw conflict();
      const compared = move === 'activate' && company.rfcCheck === 'differs';
      if (compared && !rfcSeen) throw refuse('companies.rfc-unconfirmed', { status: 422, field: 'rfcSeen' });
      const rfcCheck = compared ? 'confirmed' : company.rfcCheck;
      const at = this.clock.now();
      const activatedAt = company.activatedAt ?? (state === 'active' ? at : null);
      await tx.update(Company, { id }, { state, suspensionReason: reason, stateSince: at, activatedAt, rfcCheck });
      const details = { from: company.state, ...(reason !== null && { reason }), ...(compared && { rfcCheck }) };
      await recordAct(tx, actor, { at, act: acts[move], subject: { type: 'company', id }, companyId: id, details });
      const moved = await this.companies.byId(tx, id);
      for (const handler of this.stateHandlers) await handler(tx, moved);
      return moved;
    });
  }
}
