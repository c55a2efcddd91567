import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { codeFrom } from '#libs/codes';
import { isSame } from '#libs/constant-time';
import { KeyedHashes } from '#libs/keyed-hashes';
import type { Day } from '#libs/mexico';
import { CONFIG, type Config, secretsOf } from '../config/index.js';
import { type FormAge, formAge } from './report.rules.js';

/** The secrets of a report: its receipt, the form it was typed into, the caller's address. None of them is stored. */
@Injectable()
export class Receipts {
  private readonly hashes: KeyedHashes;

  constructor(@Inject(CONFIG) config: Config) {
    this.hashes = new KeyedHashes(secretsOf(config), 'puertas-abiertas reports');
  }

  /** Token for an empty form: says when it was opened, and identifies the report sent from it. */
  open(now: Date): string {
    const words = `${now.getTime().toString(36)}.${randomBytes(16).toString('base64url')}`;
    return `${words}.${this.hashes.of('form', words).toString('base64url')}`;
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
    return codeFrom(this.hashes.of('receipt', token, this.keyOf(token)));
  }

  /** The hash under which a receipt is stored. */
  hashOf(receipt: string): Buffer {
    return this.hashes.of('stored', receipt);
  }

  /** The hashes under which a receipt may be stored: an older one is, under the secret of then. */
  hashesOf(receipt: string): Buffer[] {
    return this.hashes.each('stored', receipt);
  }

  /** Pseudonym of an address in the rate limits. */
  callerOf(ip: string, today: Day): string {
    return this.hashes.callerOf(ip, today);
  }

  /** The key under which a form was opened; undefined when its token is not ours. */
  private keyOf(token: string): Buffer | undefined {
    const [opened = '', nonce = '', mac = ''] = token.split('.');
    const claimed = Buffer.from(mac, 'base64url');
    return this.hashes.keys.find((key) => isSame(claimed, this.hashes.of('form', `${opened}.${nonce}`, key)));
  }
}
