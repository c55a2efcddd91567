import { Inject, Injectable } from '@nestjs/common';
import { createHmac, hkdfSync } from 'node:crypto';
import { codeFrom, parseCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';

/** The codes of workers. They follow from the product's secret, so that a slip can be printed again; stored is a keyed hash. */
@Injectable()
export class FollowUpCodes {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.secret, '', 'puertas-abiertas follow-up', 32));
  }

  /** The code of a follow-up: `XXXXXXXXXXXX`. */
  of(followUpId: string): string {
    return codeFrom(this.mac('code', followUpId));
  }

  /** The stored hash of what a person typed; null when it cannot be a code. */
  hashOf(typed: string): Buffer | null {
    const parsed = parseCode(typed);
    return parsed.ok ? this.mac('stored', parsed.code).subarray(0, 16) : null;
  }

  /** Pseudonym of an address in the limits, different each day; the address itself is kept nowhere. */
  callerOf(ip: string, today: Day): string {
    return this.mac('caller', `${today} ${ip}`).toString('base64url').slice(0, 22);
  }

  private mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\n${text}`).digest();
  }
}
