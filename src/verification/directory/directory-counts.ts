import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { cellsOn, directoryVersion } from './directory.queries.js';
import { countIn, type Counted, type DirectorySearch } from './directory.rules.js';

/** Counts the companies of the directory; counts are kept until the directory changes. */
@Injectable()
export class DirectoryCounts {
  private kept: { readonly version: string; readonly day: Day; readonly cells: readonly Counted[] } | null = null;

  /** How many match, where, and which sectors and municipalities have any company. */
  async of(tx: EntityManager, day: Day, search: DirectorySearch) {
    const all = await this.all(tx, day);
    const cells = search.words.length > 0 ? await cellsOn(tx, day, search.words) : all;
    return {
      ...countIn(cells, search),
      sectors: new Set(all.map(({ sector }) => sector)),
      municipalities: new Set(all.map(({ municipality }) => municipality)),
    };
  }

  private async all(tx: EntityManager, day: Day): Promise<readonly Counted[]> {
    // The version first: a count made after it may be newer, and is then made once more.
    const version = await directoryVersion(tx);
    if (this.kept?.version !== version || this.kept.day !== day) {
      this.kept = { version, day, cells: await cellsOn(tx, day, []) };
    }
    return this.kept.cells;
  }
}
