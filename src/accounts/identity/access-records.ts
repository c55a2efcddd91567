import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Database, system } from '../../database/index.js';
import { personByEmail } from '../people.queries.js';
import { AccessRecordEntity } from './access-record.entity.js';
import { addressDigest } from './address-digest.js';

/** What is put on record; who: a person, or the address that somebody typed. */
export interface Access {
  readonly what: AccessRecordEntity['what'];
  readonly who: { readonly userId: string | null } | { readonly email: string };
  readonly detail: string;
  readonly request: string;
}

/**
 * Records who came in, who was refused at the door, and whom their role stopped. In a transaction of its own: what was
 * refused was rolled back. An address is digested: a password typed in its place stays unread.
 */
@Injectable()
export class AccessRecords {
  private readonly log = new Logger('Access');

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async record({ what, who, detail, request }: Access): Promise<void> {
    await this.db.as(system('accounts.access', request), async (tx) => {
      const address = 'email' in who ? addressDigest(who.email) : null;
      const userId = 'email' in who ? ((await personByEmail(tx, who.email))?.userId ?? null) : who.userId;
      await tx.insert(AccessRecordEntity, {
        id: newId(),
        at: this.clock.now(),
        what,
        userId,
        address,
        detail,
        request,
      });
      this.log.log({ access: what, userId, address, detail, request });
    });
  }
}
