import { Inject, Injectable } from '@nestjs/common';
import { codeFrom, parseCode } from '#libs/codes';
import { KeyedHashes } from '#libs/keyed-hashes';
import type { Day } from '#libs/mexico';
import { CONFIG, secretsOf, type Secrets } from '../../config/index.js';

const STORED_BYTES = 16;

/** The codes of workers. They follow from the product's secret, so that a slip can be printed again; stored is a keyed hash. */
@Injectable()
export class FollowUpCodes {
  private readonly hashes: KeyedHashes;

  constructor(@Inject(CONFIG) config: Secrets) {
    this.hashes = new KeyedHashes(secretsOf(config), 'puertas-abiertas follow-up');
  }

  /** The code of a new follow-up, `XXXXXXXXXXXX`, and the hash to store of it. */
  make(followUpId: string): { code: string; hash: Buffer } {
    return this.under(followUpId)[0]!;
  }

  /** The code that a stored hash is of: it may have been made under the secret before. Null: under none that is known. */
  of(followUpId: string, stored: Buffer): string | null {
    return this.under(followUpId).find(({ hash }) => hash.equals(stored))?.code ?? null;
  }

  /** The hashes under which what a person typed may be stored; none when it cannot be a code. */
  hashesOf(typed: string): Buffer[] {
    const parsed = parseCode(typed);
    return parsed.ok ? this.hashes.each('stored', parsed.code).map(shortened) : [];
  }

  /** Pseudonym of an address in the limits. */
  callerOf(ip: string, today: Day): string {
    return this.hashes.callerOf(ip, today);
  }

  private under(followUpId: string): { code: string; hash: Buffer }[] {
    return this.hashes.keys.map((key) => {
      const code = codeFrom(this.hashes.of('code', followUpId, key));
      return { code, hash: shortened(this.hashes.of('stored', code, key)) };
    });
  }
}

const shortened = (hash: Buffer) => hash.subarray(0, STORED_BYTES);
