import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Instruments, type Item } from '../../assessments/index.js';

/** The practices of the instrument in force, to which those of the bank are linked. */
@Injectable()
export class InstrumentItems {
  constructor(private readonly instruments: Instruments) {}

  async all(tx: EntityManager): Promise<readonly Item[]> {
    return (await this.instruments.newest(tx)).instrument.items;
  }

  async ids(tx: EntityManager): Promise<ReadonlySet<string>> {
    return new Set((await this.all(tx)).map(({ id }) => id));
  }
}
