import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Day, dayOf } from '#libs/mexico';
import { Database, system } from '../../database/index.js';
import { refuse } from '../notifications.refusals.js';
import { Reminders } from '../planning/reminders.service.js';
import { addressDigest } from './address-digest.js';
import { addRefused, readerOf, setPause, setRefused } from './preferences.queries.js';
import { MAX_PAUSE_DAYS, mayPauseUntil, pauseOn, pauseRange, refusedAfter } from './preferences.rules.js';

/** What a reader can choose, and has chosen. */
export interface MailChoices {
  readonly email: string;
  /** Kinds that are not essential and that this reader gets, or may get. */
  readonly kinds: readonly { readonly kind: string; readonly wanted: boolean }[];
  readonly pausedUntil: Day | null;
  readonly range: { readonly first: Day; readonly last: Day };
  /** When bounces or a complaint stopped the address; null while it takes mail. */
  readonly stoppedAt: Date | null;
}

const ACTOR = 'mail-preferences';

/**
 * Which mails an address gets. The caller has established that the address is the reader's: by a link that only a mail
 * to it carried, or by their session. `request`: the id of the request, for the log.
 */
@Injectable()
export class MailPreferences {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** @param asked kinds that are offered even if none was ever sent */
  async read(email: string, asked: readonly string[] = []): Promise<MailChoices> {
    const key = email.toLowerCase();
    return this.db.as(system(ACTOR), async (tx) => {
      const { refused, pausedUntil, kinds, stoppedAt } = await readerOf(tx, key);
      const today = dayOf(this.clock.now());
      const offered = this.offered([...kinds, ...refused, ...asked]);
      return {
        email: key,
        kinds: offered.map((kind) => ({ kind, wanted: !refused.includes(kind) })),
        pausedUntil: pauseOn(today, pausedUntil),
        range: pauseRange(today),
        stoppedAt,
      };
    });
  }

  /** Of the kinds on the reader's page (`shown`), only those in `wanted` are sent from now on. */
  async choose(
    email: string,
    { shown, wanted }: { shown: readonly string[]; wanted: readonly string[] },
    request?: string,
  ): Promise<void> {
    await this.change('choose-mails', email, request, async (tx, key) => {
      const { refused } = await readerOf(tx, key);
      await setRefused(tx, key, refusedAfter(refused, { offered: this.offered(shown), wanted }), this.clock.now());
    });
  }

  /** Unsubscribes from these kinds; leaves essential ones alone. */
  async refuse(email: string, kinds: readonly string[], request?: string): Promise<void> {
    const optional = this.offered(kinds);
    if (optional.length === 0) return;
    await this.change('unsubscribe', email, request, (tx, key) => addRefused(tx, key, optional, this.clock.now()));
  }

  /** @throws Refused `reminders.pause-range` when the day is not within the range */
  async pause(email: string, until: Day, request?: string): Promise<void> {
    if (!mayPauseUntil(dayOf(this.clock.now()), until)) {
      throw refuse('reminders.pause-range', { field: 'until', status: 422, params: { days: MAX_PAUSE_DAYS } });
    }
    await this.change('pause-mails', email, request, (tx, key) => setPause(tx, key, until, this.clock.now()));
  }

  async resume(email: string, request?: string): Promise<void> {
    await this.change('unpause-mails', email, request, (tx, key) => setPause(tx, key, null, this.clock.now()));
  }

  /** Those of these kinds that are registered and not essential, in the order of registration. */
  private offered(kinds: readonly string[]): string[] {
    const optional = this.reminders.definitions().filter(({ essential }) => !essential);
    return optional.map(({ kind }) => kind).filter((kind) => kinds.includes(kind));
  }

  private async change(
    what: string,
    email: string,
    request: string | undefined,
    work: (tx: EntityManager, key: string) => Promise<void>,
  ): Promise<void> {
    const key = email.toLowerCase();
    const change = { what: `notifications.${what}`, subject: addressDigest(key) };
    await this.db.change(system(ACTOR, request), change, (tx) => work(tx, key));
  }
}
