import { Inject, Injectable } from '@nestjs/common';
import { openText, resealText, sealText } from '#libs/sealing';
import { CONFIG, type Secrets, secretsOf } from '../../config/index.js';

/** Encrypts what form DC-3 asks of people: a copy of the database shows no CURP. */
@Injectable()
export class Dc3Seals {
  constructor(@Inject(CONFIG) private readonly config: Secrets) {}

  seal(content: object): Promise<string> {
    return sealText(this.keys[0]!, JSON.stringify(content));
  }

  /** @throws when it was encrypted with another key, or something was changed since */
  async open<T>(sealed: string): Promise<T> {
    return JSON.parse(await openText(this.keys, sealed)) as T;
  }

  /** A sealed text under the present secret; null where it is so. */
  reseal(sealed: string): Promise<string | null> {
    return resealText(this.keys, sealed);
  }

  private get keys(): readonly string[] {
    return secretsOf(this.config).map((secret) => `dc3:${secret}`);
  }
}
