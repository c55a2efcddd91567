import { Inject, Injectable } from '@nestjs/common';
import { createHmac, hkdfSync } from 'node:crypto';
import { codeFrom, parseCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';

/**
 * The codes of surveys. They follow from the product's secret, so that the sheet of slips can be printed again; stored are
 * their keyed hashes alone.
 */
@Injectable()
export class SurveyCodes {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.secret, '', 'puertas-abiertas survey', 32));
  }

  /** All codes of a survey, in an order that says nothing: `XXXXXXXXXXXX`. */
  of(surveyId: string, count: number): string[] {
    const codes = Array.from({ length: count }, (_, place) => codeFrom(this.mac('code', `${surveyId} ${place}`)));
    return [...new Set(codes)].sort();
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
