import { Resolver } from 'node:dns/promises';
import { DNS_PATIENCE } from './dns.rules.js';

/** Looks up TXT records. */
export abstract class TxtRecords {
  /**
   * Each record as one text; empty for a name without any, or that does not exist.
   * @throws without an answer in time
   */
  abstract of(name: string): Promise<readonly string[]>;
}

const none = ['ENODATA', 'ENOTFOUND'];

/** Asks the name servers of the machine; gives up after a few seconds. */
export class DnsTxtRecords extends TxtRecords {
  private readonly resolver = new Resolver(DNS_PATIENCE);

  async of(name: string): Promise<readonly string[]> {
    try {
      const records = await this.resolver.resolveTxt(name);
      // a record longer than 255 bytes comes in pieces
      return records.map((pieces) => pieces.join(''));
    } catch (error) {
      if (none.includes((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  }
}
