import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { conflict, isCompanyName, notFound } from '../../web/index.js';
import { companyById, type CompanyRow } from '../companies.queries.js';
import { refuse } from '../companies.refusals.js';
import { Company } from '../company.entity.js';
import { may } from '../company.policy.js';
import { displayName, searchTextOf } from '../company.rules.js';

/** What a company may change about itself. */
export interface CompanyData {
  readonly legalName: string;
  readonly tradeName: string | null;
  /** SCIAN 2018. */
  readonly sectorCode: string;
  readonly headcount: number;
  /** INEGI. */
  readonly municipalityCode: string;
  readonly contactName: string;
  readonly contactEmail: string;
  /** Ten digits. */
  readonly contactPhone: string | null;
}

/** Companies and their data. Methods that take `tx` take part in the caller's transaction. */
@Injectable()
export class Companies {
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
    if (company.state !== 'active') throw refuse('companies.not-active', { status: 403 });
    return company;
  }

  /**
   * The company, if people outside of it may be written to in its name.
   * @throws Refused as `requireActive`; `companies.name-unfit` when the name could be taken for a link or hides letters
   */
  async requireInviting(tx: EntityManager, id: string): Promise<CompanyRow> {
    const company = await this.requireActive(tx, id);
    if (!isCompanyName(displayName(company))) throw refuse('companies.name-unfit');
    return company;
  }

  /**
   * Replaces the data, unless it changed since `version`. Data that is already the same is accepted at any version.
   * @throws Refused `conflict` when it changed
   */
  async updateData(actor: Actor, id: string, version: number, data: CompanyData): Promise<void> {
    await this.db.change(actor, { what: 'companies.edit', subject: id }, async (tx) => {
      const company = await this.byId(tx, id);
      if (!may(actor, 'edit', id)) throw refuse('forbidden', { status: 403 });
      const fields = changedFields(company, data);
      if (fields.length === 0) return;
      const searchText = searchTextOf({ ...data, rfc: company.rfc });
      const written = await tx.update(Company, { id, version }, { ...data, searchText, version: version + 1 });
      if (written.affected === 0) throw conflict();
      const act = {
        at: this.clock.now(),
        act: 'companies.edited' as const,
        subject: { type: 'company', id },
        companyId: id,
      };
      await recordAct(tx, actor, { ...act, details: { fields } });
    });
  }
}

function changedFields(before: CompanyData, after: CompanyData): string[] {
  const fields = Object.keys(after).filter((key) => key in before) as (keyof CompanyData)[];
  return fields.filter((field) => before[field] !== after[field]);
}
