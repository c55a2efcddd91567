import { Inject, Injectable } from '@nestjs/common';
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { codeFrom } from '#libs/codes';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config, secretsOf } from '../config/index.js';
import { type FormAge, formAge } from './report.rules.js';

/** The secrets of a report: its receipt, the form it was typed into, the caller's address. None of them is stored. */
@Injectable()
export class Receipts {
  /** The present one first. */
  private readonly keys: readonly Buffer[];

  constructor(@Inject(CONFIG) config: Config) {
    this.keys = secretsOf(config).map((secret) =>
      Buffer.from(hkdfSync('sha256', secret, '', 'puertas-abiertas reports', 32)),
    );
  }

  /** Token for an empty form: says when it was opened, and identifies the report sent from it. */
  open(now: Date): string {
    const words = `${now.getTime().toString(36)}.${randomBytes(16).toString('base64url')}`;
    return `${words}.${this.mac('form', words).toString('base64url')}`;
  }

  /** How many milliseconds ago a form was opened; null when its token is not ours. */
  openedFor(token: string, now: Date): number | null {
    if (!this.keyOf(token)) return null;
    return now.getTime() - Number.parseInt(token.split('.', 1)[0]!, 36);
  }

  /** Whether a form's token is ours, and how long ago it was opened. */
  ageOf(token: string, now: Date): FormAge | 'forged' {
    const age = this.openedFor(token, now);
    return age === null ? 'forged' : formAge(age);
  }

  /** The receipt of the report sent from a form: twelve symbols, not to be guessed without the form's token. */
  receiptOf(token: string): string {
    return codeFrom(this.mac('receipt', token, this.keyOf(token)));
  }

  /** The hash under which a receipt is stored. */
  hashOf(receipt: string): Buffer {
    return this.mac('stored', receipt);
  }

  /** The hashes under which a receipt may be stored: an older one is, under the secret of then. */
  hashesOf(receipt: string): Buffer[] {
    return this.keys.map((key) => this.mac('stored', receipt, key));
  }

  /** Pseudonym of an address in the rate limits, different each day. */
  callerOf(ip: string, today: Day): string {
    return this.mac('caller', `${today} ${ip}`).toString('base64url').slice(0, 22);
  }

  /** The key under which a form was opened; undefined when its token is not ours. */
  private keyOf(token: string): Buffer | undefined {
    const [opened = '', nonce = '', mac = ''] = token.split('.');
    const claimed = Buffer.from(mac, 'base64url');
    return this.keys.find((key) => {
      const real = this.mac('form', `${opened}.${nonce}`, key);
      return claimed.length === real.length && timingSafeEqual(claimed, real);
    });
  }

  private mac(purpose: string, text: string, key = this.keys[0]!): Buffer {
    return createHmac('sha256', key).update(`${purpose}\n${text}`).digest();
  }
}
