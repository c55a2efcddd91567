import { Inject, Injectable } from '@nestjs/common';
import { openText, sealText } from '#libs/sealing';
import { CONFIG, type Config, secretsOf } from '../config/index.js';
import type { SealedLink } from './account-mails.js';

/**
 * Encrypts links that carry a secret between the transaction that makes them and the mail that shows them, so that a
 * copy of the database lets its reader neither sign in nor accept an invitation.
 */
@Injectable()
export class Links {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Seals the absolute address of a path of this site. */
  async seal(path: string): Promise<SealedLink> {
    return (await sealText(this.keys[0]!, `${this.config.publicUrl}${path}`)) as SealedLink;
  }

  /** The sealed address; throws when it was sealed with another secret. */
  open(link: string): Promise<string> {
    return openText(this.keys, link);
  }

  private get keys(): readonly string[] {
    return secretsOf(this.config).map((secret) => `links:${secret}`);
  }
}
