import { Inject, Injectable } from '@nestjs/common';
import { codeFrom, parseCode } from '#libs/codes';
import { KeyedHashes } from '#libs/keyed-hashes';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config, secretsOf } from '../../config/index.js';

/**
 * The codes of surveys. They follow from the product's secret, so that the sheet of slips can be printed again; stored are
 * their keyed hashes alone.
 */
@Injectable()
export class SurveyCodes {
  private readonly hashes: KeyedHashes;

  constructor(@Inject(CONFIG) config: Config) {
    this.hashes = new KeyedHashes(secretsOf(config), 'puertas-abiertas survey');
  }

  /** All codes of a new survey, in an order that says nothing: `XXXXXXXXXXXX`. */
  of(surveyId: string, count: number): string[] {
    return this.under(this.hashes.keys[0]!, surveyId, count);
  }

  /** The codes that a survey may have: it may have been opened under the secret before. Each list with the hash of its first code. */
  candidates(surveyId: string, count: number): { codes: string[]; hash: Buffer }[] {
    return this.hashes.keys.map((key) => {
      const codes = this.under(key, surveyId, count);
      return { codes, hash: this.hashes.of('stored', codes[0] ?? '', key).subarray(0, 16) };
    });
  }

  /** The hash to store of a code of a new survey. */
  hashOf(code: string): Buffer {
    return this.hashes.of('stored', code).subarray(0, 16);
  }

  /** The hashes under which what a person typed may be stored; none when it cannot be a code. */
  hashesOf(typed: string): Buffer[] {
    const parsed = parseCode(typed);
    return parsed.ok ? this.hashes.each('stored', parsed.code).map((hash) => hash.subarray(0, 16)) : [];
  }

  /** Pseudonym of an address in the limits. */
  callerOf(ip: string, today: Day): string {
    return this.hashes.callerOf(ip, today);
  }

  private under(key: Buffer, surveyId: string, count: number): string[] {
    const codes = Array.from({ length: count }, (_, place) =>
      codeFrom(this.hashes.of('code', `${surveyId} ${place}`, key)),
    );
    return [...new Set(codes)].sort();
  }
}
