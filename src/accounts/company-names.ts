import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Lookup = (tx: EntityManager, companyIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Names of companies by id: asked in this room, answered by the companies room, which comes later. */
@Injectable()
export class CompanyNames {
  private lookup: Lookup = async () => new Map();

  /** Registers the lookup, which takes ids and gives the names known to the public, by id. */
  answerBy(lookup: Lookup): void {
    this.lookup = lookup;
  }

  /** The names of these companies by id; companies that the actor may not see are left out. */
  async of(tx: EntityManager, companyIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return companyIds.length === 0 ? new Map() : this.lookup(tx, companyIds);
  }

  /** The name of one company; null for `null` and for a company that the actor may not see. */
  async nameOf(tx: EntityManager, companyId: string | null): Promise<string | null> {
    if (companyId === null) return null;
    return (await this.of(tx, [companyId])).get(companyId) ?? null;
  }
}
