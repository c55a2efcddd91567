import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { writeCalendar } from '#libs/calendar';
import { Clock, DAY, MINUTE } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import { type Actor, Database, recordAct, system } from '../../database/index.js';
import { type Limit, Limits, notFound } from '../../web/index.js';
import { eventsOfPerson } from './calendar.queries.js';
import { calendarFile } from './calendar.views.js';
import { type Feed, feedOf, readerOf, removeFeed, setFeed } from './feeds.queries.js';

const work = system('reminders.feed');
const REFRESH_MINUTES = 60;
/** Programs ask every few minutes at most, and a few of one person's may. */
const asked: Limit = { name: 'calendar-feed', points: 60, seconds: (10 * MINUTE) / 1000 };
const guessed: Limit = { name: 'calendar-guess', points: 30, seconds: (10 * MINUTE) / 1000 };

type Person = Extract<Actor, { kind: 'person' }>;

/** One calendar address for each person, with a secret in it: calendar programs have no session. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    @Inject(CONFIG) private readonly site: Pick<Config, 'publicUrl' | 'mailFrom' | 'issuer' | 'demo'>,
  ) {}

  of({ userId }: Person): Promise<Feed | null> {
    return this.db.as(work, (tx) => feedOf(tx, userId));
  }

  /** Makes the person's address, or another one in its place. It is told this once: only a hash of it is kept. */
  async renew(actor: Person): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    const at = this.clock.now();
    await this.db.as(work, async (tx) => {
      await setFeed(tx, actor.userId, hashOf(secret), at);
      await recordAct(tx, actor, { at, act: 'reminders.feed-made', subject: { type: 'person', id: actor.userId } });
    });
    return `${this.site.publicUrl}/calendario/${secret}.ics`;
  }

  /** Takes the address back: it leads nowhere from now on. */
  async revoke(actor: Person): Promise<void> {
    const at = this.clock.now();
    await this.db.as(work, async (tx) => {
      await removeFeed(tx, actor.userId);
      await recordAct(tx, actor, { at, act: 'reminders.feed-removed', subject: { type: 'person', id: actor.userId } });
    });
  }

  /**
   * The calendar behind a secret: a year back, all that comes, and what was called off in the last two months.
   * @param address of whoever asks, for the limit on wrong ones
   * @throws not found for every secret that opens nothing, whatever it looks like; 429
   */
  async read(secret: string, address: string): Promise<string> {
    const now = this.clock.now();
    // always one hash and one look-up: how long the answer takes tells nothing
    const reader = await this.db.as(work, (tx) => readerOf(tx, hashOf(secret), dayOf(now)));
    if (!reader) {
      await this.limits.take(guessed, address);
      throw notFound();
    }
    const { userId, locale } = reader;
    await this.limits.take(asked, userId);
    const since = { ended: new Date(now.getTime() - 365 * DAY), cancelled: new Date(now.getTime() - 60 * DAY) };
    const rows = await this.db.as(work, (tx) => eventsOfPerson(tx, userId, since));
    const reading = { locale, now, site: this.site, refreshMinutes: REFRESH_MINUTES };
    return writeCalendar(calendarFile(rows, reading).file);
  }
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');
