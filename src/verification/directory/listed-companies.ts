import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { formatCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import { cellsOn, listed } from './directory.queries.js';
import type { Level } from './directory.rules.js';

/** A company of the public directory, as later rooms link to it. */
export interface ListedCompany {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly levelName: string;
}

/** Companies with a distinction in force that agreed to be listed. */
@Injectable()
export class ListedCompanies {
  /** Those of a municipality on that day, by name, at most `limit`. */
  async in(tx: EntityManager, day: Day, municipalityCode: string, limit: number): Promise<ListedCompany[]> {
    const search = { words: [], level: null, sector: null, size: null, municipalities: [municipalityCode] };
    const found = await listed(tx, day, search, { limit, offset: 0 });
    return found.map(({ code, name, level, levelName }) => ({ code: formatCode(code), name, level, levelName }));
  }

  /** How many of that day there are in each municipality with any, by its INEGI code. */
  async countsByMunicipality(tx: EntityManager, day: Day): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    for (const { municipality, n } of await cellsOn(tx, day, []))
      counts.set(municipality, (counts.get(municipality) ?? 0) + n);
    return counts;
  }
}
