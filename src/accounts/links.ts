import { Inject, Injectable } from '@nestjs/common';
import { openText, sealText } from '#libs/sealing';
import { CONFIG, type Config } from '../config/index.js';
import type { SealedLink } from './account-mails.js';

/**
 * Addresses with a secret in them, on their way from the room that made them to the mail that carries them. They are
 * stored encrypted, so that who reads a copy of the database can neither sign in nor take somebody's invitation.
 */
@Injectable()
export class Links {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Seals the absolute address of a path of this site. */
  async seal(path: string): Promise<SealedLink> {
    return (await sealText(this.key, `${this.config.publicUrl}${path}`)) as SealedLink;
  }

  /** The address that was sealed; throws when it was sealed with another secret. */
  open(link: string): Promise<string> {
    return openText(this.key, link);
  }

  private get key(): string {
    return `links:${this.config.secret}`;
  }
}
