import { Inject, Injectable } from '@nestjs/common';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { CONFIG, type Config } from '../../config/index.js';

/** Secrets of receivers, stored encrypted: who reads a copy of the database can sign nothing. */
@Injectable()
export class WebhookSecrets {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'secret'>) {}

  seal(secret: string): Promise<string> {
    return symmetricEncrypt({ key: this.key, data: secret });
  }

  open(sealed: string): Promise<string> {
    return symmetricDecrypt({ key: this.key, data: sealed });
  }

  private get key(): string {
    return `webhooks:${this.config.secret}`;
  }
}
