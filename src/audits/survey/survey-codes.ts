import { Inject, Injectable } from '@nestjs/common';
import { createHmac, hkdfSync } from 'node:crypto';
import { codeFrom, parseCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config, secretsOf } from '../../config/index.js';

/**
 * The codes of surveys. They follow from the product's secret, so that the sheet of slips can be printed again; stored are
 * their keyed hashes alone.
 */
@Injectable()
export class SurveyCodes {
  /** The present one first. */
  private readonly keys: readonly Buffer[];

  constructor(@Inject(CONFIG) config: Config) {
    this.keys = secretsOf(config).map((secret) =>
      Buffer.from(hkdfSync('sha256', secret, '', 'puertas-abiertas survey', 32)),
    );
  }

  /** All codes of a new survey, in an order that says nothing: `XXXXXXXXXXXX`. */
  of(surveyId: string, count: number): string[] {
    return this.under(this.keys[0]!, surveyId, count);
  }

  /** The codes that a survey may have: it may have been opened under the secret before. Each list with the hash of its first code. */
  candidates(surveyId: string, count: number): { codes: string[]; hash: Buffer }[] {
    return this.keys.map((key) => {
      const codes = this.under(key, surveyId, count);
      return { codes, hash: this.mac('stored', codes[0] ?? '', key).subarray(0, 16) };
    });
  }

  /** The hash to store of a code of a new survey. */
  hashOf(code: string): Buffer {
    return this.mac('stored', code).subarray(0, 16);
  }

  /** The hashes under which what a person typed may be stored; none when it cannot be a code. */
  hashesOf(typed: string): Buffer[] {
    const parsed = parseCode(typed);
    return parsed.ok ? this.keys.map((key) => this.mac('stored', parsed.code, key).subarray(0, 16)) : [];
  }

  /** Pseudonym of an address in the limits, different each day; the address itself is kept nowhere. */
  callerOf(ip: string, today: Day): string {
    return this.mac('caller', `${today} ${ip}`).toString('base64url').slice(0, 22);
  }

  private under(key: Buffer, surveyId: string, count: number): string[] {
    const codes = Array.from({ length: count }, (_, place) => codeFrom(this.mac('code', `${surveyId} ${place}`, key)));
    return [...new Set(codes)].sort();
  }

  private mac(purpose: string, text: string, key = this.keys[0]!): Buffer {
    return createHmac('sha256', key).update(`${purpose}\n${text}`).digest();
  }
}
