import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

type Lookup = (tx: EntityManager, companyIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** How companies are called: asked here, answered by the companies room, which comes later. */
@Injectable()
export class CompanyNames {
  private lookup: Lookup = async () => new Map();

  /** Fills the registry; the lookup takes ids and gives the names that people know, by id. */
  answerBy(lookup: Lookup): void {
    this.lookup = lookup;
  }

  async of(tx: EntityManager, companyIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return companyIds.length === 0 ? new Map() : this.lookup(tx, companyIds);
  }

  async nameOf(tx: EntityManager, companyId: string | null): Promise<string | null> {
    if (companyId === null) return null;
    return (await this.of(tx, [companyId])).get(companyId) ?? null;
  }
}
