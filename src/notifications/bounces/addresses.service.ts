import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { type ActName, type Actor, Database, recordAct } from '../../database/index.js';
import { refuse } from '../notifications.refusals.js';
import { addressDigest } from '../preferences/address-digest.js';
import {
  resumeAddress,
  reviewAddress,
  type StoppedAddress,
  stoppedAddresses,
  type UnreliableAddress,
  unreliableAddresses,
} from './addresses.queries.js';
import { ARRIVED_DAYS, daysBefore, REPORT_PERIOD_DAYS } from './bounces.rules.js';
import { type ReportCounts, countReports } from './reports.queries.js';

/** Addresses and reports, as FM4 sees them. */
export interface AddressesOverview {
  readonly stopped: readonly StoppedAddress[];
  readonly unreliable: readonly UnreliableAddress[];
  /** Of the last 30 days. */
  readonly counts: ReportCounts;
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
    const since = daysBefore(now, REPORT_PERIOD_DAYS);
    return this.db.as(actor, async (tx) => ({
      stopped: await stoppedAddresses(tx),
      unreliable: await unreliableAddresses(tx, since, daysBefore(now, ARRIVED_DAYS)),
      counts: await countReports(tx, since),
    }));
  }

  /** Lets the address take mail again. @throws Refused `reminders.address-not-stopped` */
  async resume(actor: Actor, email: string): Promise<void> {
    const change = {
      what: 'notifications.resume-address',
      act: 'reminders.address-resumed',
      write: resumeAddress,
    } as const;
    await this.decide(actor, email, change);
  }

  /** Leaves the address stopped, as reviewed. @throws Refused `reminders.address-not-stopped` */
  async leave(actor: Actor, email: string): Promise<void> {
    const change = {
      what: 'notifications.leave-address',
      act: 'reminders.address-left',
      write: reviewAddress,
    } as const;
    await this.decide(actor, email, change);
  }

  private async decide(
    actor: Actor,
    email: string,
    { what, act, write }: { what: string; act: ActName; write: typeof resumeAddress },
  ): Promise<void> {
    // neither the log of acts, which is kept for ever, nor the log of use cases may name the address
    const id = addressDigest(email);
    await this.db.change(actor, { what, subject: id }, async (tx) => {
      const at = this.clock.now();
      if (!(await write(tx, email, at))) throw refuse('reminders.address-not-stopped');
      await recordAct(tx, actor, { at, act, subject: { type: 'mail-address', id } });
    });
  }
}
