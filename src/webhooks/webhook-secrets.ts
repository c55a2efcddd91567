import { Inject, Injectable } from '@nestjs/common';
import { openText, sealText } from '#libs/sealing';
import { CONFIG, type Config } from '../config/index.js';

/** Encrypts receivers' secrets at rest: a copy of the database cannot sign messages. */
@Injectable()
export class WebhookSecrets {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret'>) {}

  seal(secret: string): Promise<string> {
    return sealText(this.key, secret);
  }

  open(sealed: string): Promise<string> {
    return openText(this.key, sealed);
  }

  private get key(): string {
    return `webhooks:${this.config.secret}`;
  }
}
