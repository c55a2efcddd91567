import { Injectable } from '@nestjs/common';
import { parseCode } from '#libs/codes';
import { BadgeCredentials } from '../credentials/badge-credentials.js';
import { Issuer } from '../credentials/issuer.js';
import { StatusLists } from '../credentials/status-lists.js';
import { PublicDistinctions } from '../public/public-distinctions.js';

/** Credentials for an export of the register: each of them, the keys, and the status lists. */
@Injectable()
export class ExportedCredentials {
  constructor(
    private readonly published: PublicDistinctions,
    private readonly credentials: BadgeCredentials,
    private readonly lists: StatusLists,
    private readonly issuer: Issuer,
  ) {}

  /** The signed credential of a code; null until it is made. */
  async of(code: string): Promise<string | null> {
    const parsed = parseCode(code);
    const found = parsed.ok ? await this.published.byCode(parsed.code) : null;
    const credential = found && (await this.credentials.read(found.id));
    return credential?.document ?? null;
  }

  /** The files that all credentials need, by name. */
  async shared(): Promise<Map<string, string>> {
    const files = new Map<string, string>();
    for (const name of this.issuer.names) {
      const document = JSON.stringify(await this.issuer.document(name), null, 1);
      // What was issued under an earlier address names the issuer as it was called there.
      files.set(name === this.issuer.did ? 'did.json' : `anteriores/${fileNameOf(name)}.json`, document);
    }
    for (let number = 1; ; number += 1) {
      const list = await this.lists.read(String(number));
      if (list === null) return files;
      files.set(`estado/${number}.json`, list);
    }
  }
}

/** The name of an issuer as the name of a file on any system. */
const fileNameOf = (did: string) => did.replace(/^did:web:/, '').replaceAll(/%3A|:/g, '_');
