import { Inject, Injectable } from '@nestjs/common';
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { codeFrom } from '#libs/codes';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config } from '../config/index.js';
import { type FormAge, formAge } from './report.rules.js';

/** The secrets of a report: its receipt, the form it was typed into, the caller's address. None of them is stored. */
@Injectable()
export class Receipts {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.secret, '', 'puertas-abiertas reports', 32));
  }

  /** Token for an empty form: says when it was opened, and identifies the report sent from it. */
  open(now: Date): string {
    const words = `${now.getTime().toString(36)}.${randomBytes(16).toString('base64url')}`;
    return `${words}.${this.mac('form', words).toString('base64url')}`;
  }

  /** How many milliseconds ago a form was opened; null when its token is not ours. */
  openedFor(token: string, now: Date): number | null {
    const [opened = '', nonce = '', mac = ''] = token.split('.');
    const [claimed, real] = [Buffer.from(mac, 'base64url'), this.mac('form', `${opened}.${nonce}`)];
    if (claimed.length !== real.length || !timingSafeEqual(claimed, real)) return null;
    return now.getTime() - Number.parseInt(opened, 36);
  }

  /** Whether a form's token is ours, and how long ago it was opened. */
  ageOf(token: string, now: Date): FormAge | 'forged' {
    const age = this.openedFor(token, now);
    return age === null ? 'forged' : formAge(age);
  }

  /** The receipt of the report sent from a form: twelve symbols, not to be guessed without the form's token. */
  receiptOf(token: string): string {
    return codeFrom(this.mac('receipt', token));
  }

  /** The stored hash of a receipt. */
  hashOf(receipt: string): Buffer {
    return this.mac('stored', receipt);
  }

  /** Pseudonym of an address in the rate limits, different each day. */
  callerOf(ip: string, today: Day): string {
    return this.mac('caller', `${today} ${ip}`).toString('base64url').slice(0, 22);
  }

  private mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\n${text}`).digest();
  }
}
