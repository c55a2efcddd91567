import { Resolver } from 'node:dns/promises';

/** The TXT records of names, asked from the world. */
export abstract class TxtRecords {
  /**
   * Each record as one text; none: the name has none, or is not there.
   * @throws when nobody answers in time: then nothing is known
   */
  abstract of(name: string): Promise<readonly string[]>;
}

const none = ['ENODATA', 'ENOTFOUND'];

/** Asks the servers that the machine is told to ask; gives up after a few seconds. */
export class DnsTxtRecords extends TxtRecords {
  private readonly resolver = new Resolver({ timeout: 2_000, tries: 2 });

  async of(name: string): Promise<readonly string[]> {
    try {
      const records = await this.resolver.resolveTxt(name);
      // a record longer than 255 bytes comes in pieces that belong together
      return records.map((pieces) => pieces.join(''));
    } catch (error) {
      if (none.includes((error as NodeJS.ErrnoException).code ?? '')) return [];
      throw error;
    }
  }
}
