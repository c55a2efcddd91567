import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, DAY } from '#libs/clock';
import { type Actor, Database, recordAct } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import {
  countReports,
  resumeAddress,
  reviewAddress,
  type ShakyAddress,
  shakyAddresses,
  type StoppedAddress,
  stoppedAddresses,
} from './addresses.queries.js';

/** What FM4 sees of addresses and reports. */
export interface AddressesOverview {
  readonly stopped: readonly StoppedAddress[];
  readonly shaky: readonly ShakyAddress[];
  /** Of the last 30 days. */
  readonly counts: Readonly<Record<'hard' | 'soft' | 'complaint' | 'none', number>>;
}

/** What FM4 does with addresses that take no mail. */
@Injectable()
export class MailAddresses {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async overview(actor: Actor): Promise<AddressesOverview> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - 30 * DAY);
    return this.db.as(actor, async (tx) => ({
      stopped: await stoppedAddresses(tx, 500),
      shaky: await shakyAddresses(tx, since, now),
      counts: await countReports(tx, since),
    }));
  }

  /** Mails go there again. @throws Refused `reminders.address-not-stopped` */
  async resume(actor: Actor, email: string): Promise<void> {
    await this.decide(actor, email, { change: resumeAddress, act: 'reminders.address-resumed' });
  }

  /** Looked at, and left as it is. @throws Refused `reminders.address-not-stopped` */
  async leave(actor: Actor, email: string): Promise<void> {
    await this.decide(actor, email, { change: reviewAddress, act: 'reminders.address-left' });
  }

  private async decide(
    actor: Actor,
    email: string,
    { change, act }: { change: typeof resumeAddress; act: string },
  ): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const at = this.clock.now();
      if (!(await change(tx, email, at))) throw new Refused('reminders.address-not-stopped');
      // the log of acts is for ever: it names the address by its digest only
      const id = createHash('sha256').update(email).digest('hex').slice(0, 16);
      await recordAct(tx, actor, { at, act, subject: { type: 'mail-address', id } });
    });
  }
}
