import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { writeCalendar } from '#libs/calendar';
import { Clock } from '#libs/clock';
import { type Day, dayOf } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { SiteAddresses } from '../../site/index.js';
import { Limits, notFound } from '../../web/index.js';
import { CalendarFeedEntity } from './calendar.entity.js';
import { eventsOfPerson, feedOwner, type FeedOwner } from './calendar.queries.js';
import { calendarFile } from './calendar.views.js';
import { FEED_GUESSES, FEED_READS, FEED_REFRESH_MINUTES, FEED_SECRET_BYTES, feedWindow } from './feed.rules.js';

/** A person's calendar address without its secret, of which only a hash is stored. */
export type Feed = Pick<CalendarFeedEntity, 'createdAt' | 'lastReadOn'>;

const work = (request?: string) => system('tasks.feed', request);

/** One secret calendar address per person, because calendar programs have no session. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    @Inject(CONFIG) private readonly site: Pick<Config, 'publicUrl' | 'mailFrom' | 'issuer' | 'demo'>,
    private readonly addresses: SiteAddresses,
  ) {}

  async of({ userId }: PersonActor): Promise<Feed | null> {
    const feed = await this.db.as(work(), (tx) => tx.findOneBy(CalendarFeedEntity, { userId }));
    return feed && { createdAt: feed.createdAt, lastReadOn: feed.lastReadOn };
  }

  /** Creates the person's address or replaces it; the old one stops working. Returned once: only a hash is stored. */
  async renew(actor: PersonActor): Promise<string> {
    const { userId, request } = actor;
    const secret = randomBytes(FEED_SECRET_BYTES).toString('base64url');
    const at = this.clock.now();
    await this.db.change(work(request), { what: 'tasks.renew-feed', subject: userId }, async (tx) => {
      const feed = { userId, secretHash: hashOf(secret), createdAt: at, lastReadOn: null };
      await tx.upsert(CalendarFeedEntity, feed, ['userId']);
      await recordAct(tx, actor, { at, act: 'reminders.feed-made', subject: { type: 'person', id: userId } });
    });
    return `${this.site.publicUrl}/calendario/${secret}.ics`;
  }

  /** Removes the address: it stops working. */
  async revoke(actor: PersonActor): Promise<void> {
    const { userId, request } = actor;
    const at = this.clock.now();
    await this.db.change(work(request), { what: 'tasks.revoke-feed', subject: userId }, async (tx) => {
      await tx.delete(CalendarFeedEntity, { userId });
      await recordAct(tx, actor, { at, act: 'reminders.feed-removed', subject: { type: 'person', id: userId } });
    });
  }

  /**
   * The calendar file of a secret address: `FEED_PAST` back, everything to come, and recent cancellations.
   * @param ip of the client, for the limit on wrong secrets
   * @throws Refused 404 for any secret that is not current, whatever its form; 429
   */
  async read(secret: string, ip: string): Promise<string> {
    const now = this.clock.now();
    // One hash and one look-up in every case, so that the response time reveals nothing.
    const owner = await this.db.as(work(), (tx) => this.opened(tx, hashOf(secret), dayOf(now)));
    if (!owner) {
      await this.limits.take(FEED_GUESSES, ip);
      throw notFound();
    }
    const { userId, locale } = owner;
    await this.limits.take(FEED_READS, userId);
    const events = await this.db.as(work(), (tx) => eventsOfPerson(tx, userId, feedWindow(now)));
    const names = this.addresses.first;
    const reading = { locale, now, site: this.site, names, refreshMinutes: FEED_REFRESH_MINUTES };
    return writeCalendar(calendarFile(events, reading).file);
  }

  /** The owner of a feed; notes the day on which it was read. */
  private async opened(tx: EntityManager, secretHash: string, today: Day): Promise<FeedOwner | null> {
    const owner = await feedOwner(tx, secretHash);
    if (owner && owner.lastReadOn !== today) {
      await tx.update(CalendarFeedEntity, { userId: owner.userId }, { lastReadOn: today });
    }
    return owner;
  }
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');
