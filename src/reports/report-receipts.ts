import { Inject, Injectable } from '@nestjs/common';
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { MINUTE, SECOND } from '#libs/clock';
import { CODE_ALPHABET, withCheck } from '#libs/codes';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config } from '../config/index.js';

/** What an opened form says about itself. */
export type FormAge = 'good' | 'too-fast' | 'too-old' | 'forged';

const FASTEST = 3 * SECOND;
const OLDEST = 12 * 60 * MINUTE;
const SYMBOLS = 11;

/** What is secret about a report: the receipt, the form it was typed into, the address it came from. None of it is stored. */
@Injectable()
export class Receipts {
  private readonly key: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.key = Buffer.from(hkdfSync('sha256', config.secret, '', 'puertas-abiertas reports', 32));
  }

  /** Goes with an empty form: says when it was opened, and makes two sendings of it one. */
  open(now: Date): string {
    const words = `${now.getTime().toString(36)}.${randomBytes(16).toString('base64url')}`;
    return `${words}.${this.mac('form', words).toString('base64url')}`;
  }

  /** Whether the form was ours, and how long somebody took to fill it in. */
  ageOf(token: string, now: Date): FormAge {
    const [opened = '', nonce = '', mac = ''] = token.split('.');
    const [said, real] = [Buffer.from(mac, 'base64url'), this.mac('form', `${opened}.${nonce}`)];
    if (said.length !== real.length || !timingSafeEqual(said, real)) return 'forged';
    const age = now.getTime() - Number.parseInt(opened, 36);
    if (age < FASTEST) return 'too-fast';
    return age > OLDEST ? 'too-old' : 'good';
  }

  /** The receipt that belongs to a form: twelve symbols, not to be guessed by anybody who has not opened that form. */
  receiptOf(token: string): string {
    const symbols = [...this.mac('receipt', token).subarray(0, SYMBOLS)].map((byte) => CODE_ALPHABET[byte & 31]);
    return withCheck(symbols.join(''));
  }

  /** What is stored of a receipt. */
  hashOf(receipt: string): Buffer {
    return this.mac('stored', receipt);
  }

  /** Stands for an address in the limits, another one each day: the address itself is nowhere. */
  callerOf(ip: string, today: Day): string {
    return this.mac('caller', `${today} ${ip}`).toString('base64url').slice(0, 22);
  }

  private mac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\n${text}`).digest();
  }
}
