import { Injectable } from '@nestjs/common';
import { parseCode } from '#libs/codes';
import { Credentials } from '../credential/credentials.service.js';
import { Issuer } from '../credential/issuer.js';
import { StatusLists } from '../credential/status-lists.js';
import { PublicDistinctions } from '../public-distinctions.js';

/** What a copy of the register holds of credentials: each of them, the keys, and the lists that say which hold no more. */
@Injectable()
export class CopiedCredentials {
  constructor(
    private readonly published: PublicDistinctions,
    private readonly credentials: Credentials,
    private readonly lists: StatusLists,
    private readonly issuer: Issuer,
  ) {}

  /** The credential of a code as it was signed, or null while there is none. */
  async of(code: string): Promise<string | null> {
    const parsed = parseCode(code);
    const found = parsed.ok ? await this.published.byCode(parsed.code) : null;
    const credential = found && (await this.credentials.read(found.id));
    return credential?.document ?? null;
  }

  /** The files that all of them need, by name. */
  async shared(): Promise<Map<string, string>> {
    const files = new Map([['did.json', JSON.stringify(await this.issuer.document(), null, 1)]]);
    for (let number = 1; ; number += 1) {
      const list = await this.lists.read(String(number));
      if (list === null) return files;
      files.set(`estado/${number}.json`, list);
    }
  }
}
