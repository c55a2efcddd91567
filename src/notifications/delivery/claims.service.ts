import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { endOfDay } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, system } from '../../database/index.js';
import { CLAIM_LIFETIME, latestPlausible } from '../planning/reminder.rules.js';
import { Reminders, SEND } from '../planning/reminders.service.js';
import { type Candidate, type Delivery, planDeliveries } from './delivery.rules.js';
import { readPace, writePace } from './pace.queries.js';
import { ALL, nextTokenAt, rateOfAll, rateOfDomain, tokensOf, withinPace } from './pace.rules.js';
import {
  claim,
  type ClaimedReminder,
  lockCompanions,
  lockDue,
  lockSettings,
  messageIdsOf,
  type Moment,
  type OpenReminder,
  putAside,
  readersAt,
  release,
  someDue,
} from './claims.queries.js';

const actor = system(SEND);

/** One mail that this process is sending: a reminder, or a digest of several. */
export interface ClaimedMail {
  readonly members: readonly ClaimedReminder[];
  readonly messageId: string;
}

/** What was claimed of the backlog. */
export interface Claimed {
  readonly mails: readonly ClaimedMail[];
  /** Whether more may be due; a date when the rate limits allow no more before it. */
  readonly more: boolean | Date;
}

const nothing: Claimed = { mails: [], more: false };

/**
 * Chooses what is sent now and claims it, many at once in one transaction, so that two processes never claim the same
 * and never send twice to one person on one day.
 */
@Injectable()
export class Claims {
  /** How long a claim lasts, in milliseconds: after that another process takes it over. */
  lasts = CLAIM_LIFETIME;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    @Inject(CONFIG) private readonly config: Pick<Config, 'mailPace'>,
  ) {}

  /** A few ids of what is due or abandoned. */
  due(): Promise<string[]> {
    return this.db.as(actor, (tx) => someDue(tx, this.moment()));
  }

  /** Claims about so many mails, essential ones first. */
  take(limit: number): Promise<Claimed> {
    return this.db.as(actor, (tx) => this.choose(tx, limit));
  }

  /** Gives back claims that were not attempted. */
  async giveBack(mails: readonly ClaimedMail[]): Promise<void> {
    const members = mails.flatMap((mail) => mail.members);
    if (members.length > 0) await this.db.as(actor, (tx) => release(tx, members, this.clock.now()));
  }

  private async choose(tx: EntityManager, limit: number): Promise<Claimed> {
    const allowed = await lockSettings(tx);
    if (!allowed) return nothing;
    const { settings, kinds } = allowed;
    // read after the wait for the lock, not before
    const moment = this.moment();
    const { now } = moment;
    const pace = this.config.mailPace;
    const buckets = await readPace(tx, now);
    const tokens = tokensOf(buckets.get(ALL), rateOfAll(pace), now);
    if (tokens < 1) return { mails: [], more: nextTokenAt(tokens, rateOfAll(pace), now) };
    const waiting = this.waitingDomains(buckets, now);
    const most = Math.min(limit, Math.floor(tokens));
    const { open, all } = await this.lock(tx, moment, most, { waiting: [...waiting.keys()], kinds });
    if (open.size === 0) return { mails: [], more: earliest(waiting.values()) ?? false };

    const candidates = [...open.values()].map((one) => this.candidateOf(one));
    const readers = await readersAt(tx, [...new Set(candidates.map(({ email }) => email))], moment);
    const plan = planDeliveries(candidates, readers, settings, now);
    await putAside(tx, plan, now);
    const { go, next, spent } = withinPace(plan.send, buckets, pace, now, ({ members }) => members[0]!.email);
    if (go.length === 0) return { mails: [], more: next ?? true };
    await writePace(tx, spent);
    return { mails: await this.claim(tx, go, open, now), more: !all || go.length < plan.send.length };
  }

  /** Locks what could be sent now; `all`: nothing more is due. */
  private async lock(
    tx: EntityManager,
    moment: Moment,
    limit: number,
    { waiting, kinds }: { waiting: readonly string[]; kinds: readonly string[] | null },
  ): Promise<{ open: Map<string, OpenReminder>; all: boolean }> {
    const due = await lockDue(tx, moment, limit, waiting, kinds);
    const emails = due.filter(({ essential }) => !essential).map(({ to }) => to.email);
    const known = due.map(({ id }) => id);
    const others = await lockCompanions(tx, [...new Set(emails)], { ...moment, endOfDay: endOfDay(moment.now) }, known);
    return { open: new Map([...due, ...others].map((one) => [one.id, one])), all: due.length < limit };
  }

  private async claim(
    tx: EntityManager,
    deliveries: readonly Delivery[],
    open: ReadonlyMap<string, OpenReminder>,
    now: Date,
  ): Promise<ClaimedMail[]> {
    const chosen = deliveries.flatMap(({ members, carrierId }) =>
      members.map(({ id }) => ({ reminder: open.get(id)!, digestId: carrierId })),
    );
    const claimed = new Map((await claim(tx, chosen, now)).map((one) => [one.id, one]));
    const carriers = deliveries.flatMap(({ carrierId }) => (carrierId ? [carrierId] : []));
    const messageIds = await messageIdsOf(tx, carriers);
    return deliveries.map(({ members, carrierId }) => {
      const mine = members.map(({ id }) => claimed.get(id)!);
      return { members: mine, messageId: (carrierId && messageIds.get(carrierId)) ?? mine[0]!.messageId };
    });
  }

  /** Domains whose limit is reached, and until when. */
  private waitingDomains(buckets: Awaited<ReturnType<typeof readPace>>, now: Date): Map<string, Date> {
    const rate = rateOfDomain(this.config.mailPace);
    const full = [...buckets]
      .filter(([domain]) => domain !== ALL)
      .map(([domain, bucket]) => [domain, tokensOf(bucket, rate, now)] as const)
      .filter(([, tokens]) => tokens < 1);
    return new Map(full.map(([domain, tokens]) => [domain, nextTokenAt(tokens, rate, now)]));
  }

  private candidateOf({ id, kind, to, essential, tryAt, attempts, digestId }: OpenReminder): Candidate {
    const urgency = this.reminders.definitionOf(kind)?.urgency ?? (essential ? 'now' : 'daytime');
    return { id, kind, email: to.email, essential, urgency, tryAt, attempts, digestId };
  }

  private moment(): Moment {
    const now = this.clock.now();
    return { now, abandonedBefore: new Date(now.getTime() - this.lasts), plausibleUntil: latestPlausible(now) };
  }
}

function earliest(dates: Iterable<Date>): Date | null {
  const times = [...dates].map((date) => date.getTime());
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
