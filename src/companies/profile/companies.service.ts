import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { conflict, notFound, Refused } from '../../web/index.js';
import { type CompanyRow, companyById, lockCompany } from '../companies.queries.js';
import { Company } from '../company.entity.js';
import { may } from '../company.policy.js';
import { canMove, type CompanyMove, searchTextOf, transitions } from '../company.rules.js';

/** What a company may change about itself. */
export interface CompanyData {
  readonly legalName: string;
  readonly tradeName: string | null;
  readonly sectorCode: string;
  readonly headcount: number;
  readonly municipalityCode: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactPhone: string | null;
}

/** Called in the transaction in which a company changed its state. */
export type StateHandler = (tx: EntityManager, company: CompanyRow) => Promise<void>;

/** Companies and their states. Methods that take `tx` take part in the caller's transaction. */
@Injectable()
export class Companies {
  private readonly stateHandlers: StateHandler[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The company. @throws Refused `not-found` (404) when there is none or the actor may not see it */
  async byId(tx: EntityManager, id: string): Promise<CompanyRow> {
    const company = isId(id) ? await companyById(tx, id) : null;
    if (!company) throw notFound();
    return company;
  }

  /** The company, if it takes part. @throws Refused `companies.not-active` when it waits for FM4 or is suspended */
  async requireActive(tx: EntityManager, id: string): Promise<CompanyRow> {
    const company = await this.byId(tx, id);
    if (company.state !== 'active') throw new Refused('companies.not-active', { status: 403 });
    return company;
  }

  /** Has later rooms told when a company is activated or suspended. */
  whenStateChanges(handler: StateHandler): void {
    this.stateHandlers.push(handler);
  }

  /**
   * Replaces the data, if nobody else did since `version`; data that is already so is fine whatever the version.
   * @throws Refused `conflict` when somebody did
   */
  async updateData(actor: Actor, id: string, version: number, data: CompanyData): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const company = await this.byId(tx, id);
      if (!may(actor, 'edit', id)) throw new Refused('forbidden', { status: 403 });
      const fields = changedFields(company, data);
      if (fields.length === 0) return;
      const searchText = searchTextOf({ ...data, rfc: company.rfc });
      const written = await tx.update(Company, { id, version }, { ...data, searchText, version: version + 1 });
      if (written.affected === 0) throw conflict();
      const act = { at: this.clock.now(), act: 'companies.edited', subject: { type: 'company', id }, companyId: id };
      await recordAct(tx, actor, { ...act, details: { fields } });
    });
  }

  /** FM4 lets a company take part. Doing it twice changes nothing. @returns the company as it is then */
  activate(actor: Actor, id: string): Promise<CompanyRow> {
    return this.move(actor, id, 'activate', null);
  }

  /** FM4 stops a company, with a reason that the company reads. @returns the company as it is then */
  suspend(actor: Actor, id: string, reason: string): Promise<CompanyRow> {
    return this.move(actor, id, 'suspend', reason);
  }

  private async move(actor: Actor, id: string, move: CompanyMove, reason: string | null): Promise<CompanyRow> {
    return this.db.as(actor, async (tx) => {
      const company = isId(id) ? await lockCompany(tx, id) : null;
      if (!company) throw notFound();
      if (!may(actor, move, id)) throw new Refused('forbidden', { status: 403 });
      if (company.state === transitions[move].to) return company;
      if (!canMove(company.state, move)) throw conflict();
      const at = this.clock.now();
      const state = transitions[move].to;
      const activatedAt = company.activatedAt ?? (state === 'active' ? at : null);
      await tx.update(Company, { id }, { state, suspensionReason: reason, stateSince: at, activatedAt });
      const act = move === 'activate' ? 'companies.activated' : 'companies.suspended';
      const details = { from: company.state, ...(reason !== null && { reason }) };
      await recordAct(tx, actor, { at, act, subject: { type: 'company', id }, companyId: id, details });
      const moved = await this.byId(tx, id);
      for (const handler of this.stateHandlers) await handler(tx, moved);
      return moved;
    });
  }
}

function changedFields(before: CompanyData, after: CompanyData): string[] {
  const fields = Object.keys(after).filter((key) => key in before) as (keyof CompanyData)[];
  return fields.filter((field) => before[field] !== after[field]);
}
