import { Inject, Injectable } from '@nestjs/common';
import { openText, resealText, sealText } from '#libs/sealing';
import { CONFIG, type Secrets, secretsOf } from '../config/index.js';

/** Encrypts receivers' secrets at rest: a copy of the database cannot sign messages. */
@Injectable()
export class WebhookSecrets {
  constructor(@Inject(CONFIG) private readonly config: Secrets) {}

  seal(secret: string): Promise<string> {
    return sealText(this.keys[0]!, secret);
  }

  open(sealed: string): Promise<string> {
    return openText(this.keys, sealed);
  }

  /** A sealed text under the present secret; null where it is so. */
  reseal(sealed: string): Promise<string | null> {
    return resealText(this.keys, sealed);
  }

  private get keys(): readonly string[] {
    return secretsOf(this.config).map((secret) => `webhooks:${secret}`);
  }
}
