import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { type Day, dayOf } from '#libs/mexico';
import { Database, system } from '../../database/index.js';
import { Refused } from '../../web/index.js';
import { Reminders } from '../planning/reminders.service.js';
import { addRefused, readerOf, setPause, setRefused } from './preferences.queries.js';
import { LONGEST_PAUSE, mayPauseUntil, pauseOn, pauseRange, refusedAfter } from './preferences.rules.js';

/** What a reader can choose, and has chosen. */
export interface MailChoices {
  readonly email: string;
  /** Kinds that this reader gets, or may get, and can do without. */
  readonly kinds: readonly { readonly kind: string; readonly wanted: boolean }[];
  readonly pausedUntil: Day | null;
  readonly range: { readonly first: Day; readonly last: Day };
  /** Since when nothing is sent because mails came back or were reported; null: the address takes mail. */
  readonly stoppedAt: Date | null;
}

const actor = system('mail-preferences');

/**
 * Which mails go to an address. Whoever calls has established that the address is the reader's: by a link that only a
 * mail to it carried, or by their session.
 */
@Injectable()
export class MailPreferences {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
  ) {}

  /** @param asked kinds that are shown even if none was ever sent */
  async read(email: string, asked: readonly string[] = []): Promise<MailChoices> {
    return this.within(email, async (tx, key) => {
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

  /** Of the kinds on the reader's page, `wanted` go on; the others do not. */
  async choose(email: string, { shown, wanted }: { shown: readonly string[]; wanted: readonly string[] }) {
    await this.within(email, async (tx, key) => {
      const { refused } = await readerOf(tx, key);
      await setRefused(tx, key, refusedAfter(refused, { offered: this.offered(shown), wanted }), this.clock.now());
    });
  }

  /** One click: these kinds do not come any more. Kinds that cannot be switched off are left alone. */
  async refuse(email: string, kinds: readonly string[]): Promise<void> {
    const optional = this.offered(kinds);
    if (optional.length === 0) return;
    await this.within(email, (tx, key) => addRefused(tx, key, optional, this.clock.now()));
  }

  /** @throws Refused `reminders.pause-range` when the day is not within the range */
  async pause(email: string, until: Day): Promise<void> {
    if (!mayPauseUntil(dayOf(this.clock.now()), until)) {
      throw new Refused('reminders.pause-range', { field: 'until', status: 422, params: { days: LONGEST_PAUSE } });
    }
    await this.within(email, (tx, key) => setPause(tx, key, until, this.clock.now()));
  }

  async resume(email: string): Promise<void> {
    await this.within(email, (tx, key) => setPause(tx, key, null, this.clock.now()));
  }

  /** Of these kinds, those that exist and are not essential, in the order of their rooms. */
  private offered(kinds: readonly string[]): string[] {
    const optional = this.reminders.definitions().filter(({ essential }) => !essential);
    return optional.map(({ kind }) => kind).filter((kind) => kinds.includes(kind));
  }

  private within<T>(email: string, work: (tx: EntityManager, key: string) => Promise<T>): Promise<T> {
    return this.db.as(actor, (tx) => work(tx, email.toLowerCase()));
  }
}
