import type { EntityManager } from 'typeorm';
import { type Day, instantOf, TIME_ZONE } from '#libs/mexico';
import { one, rows } from '../../database/index.js';
import type { SuppressedBecause } from '../planning/reminder.rules.js';
import {
  type EndedFigures,
  horizonsOf,
  type MailFigures,
  MAX_FAILURE_GROUPS,
  type OpenFigures,
  statisticsSince,
} from './health.rules.js';

export async function mailFigures(tx: EntityManager, now: Date): Promise<MailFigures> {
  const { today, week } = horizonsOf(now);
  const since = statisticsSince(now);
  const open = await one<OpenFigures>(
    tx,
    `select
       count(*) filter (where due_at < $2)::int as today,
       count(*) filter (where due_at < $3)::int as week,
       count(*) filter (where state = 'due' and try_at <= $1)::int as overdue,
       min(try_at) filter (where state = 'due' and try_at <= $1) as oldest,
       count(*) filter (where state = 'sending')::int as sending,
       count(*) filter (where state = 'due' and try_at > $1 and due_at <= $1 and last_error is null)::int as held,
       min(try_at) filter (where state = 'due' and try_at > $1 and due_at <= $1 and last_error is null) as held_until,
       count(*) filter (where state = 'due' and try_at > $1 and last_error is not null)::int as retrying,
       min(try_at) filter (where state = 'due' and try_at > $1) as next
     from reminders where state in ('due', 'sending')`,
    [now, today, week],
  );
  const ended = await one<EndedFigures>(
    tx,
    `select (select count(*)::int from reminders where state = 'failed') as failed,
       (select count(*)::int from reminders where state = 'sent' and sent_at > $1) as sent_last_hour,
       (select count(*)::int from reminders where state = 'sent' and sent_at > $2) as sent_thirty_days`,
    [since.hour, since.days],
  );
  const reasons = await rows<{ because: SuppressedBecause; n: number }>(
    tx,
    `select suppressed_because as because, count(*)::int as n from reminders
     where state = 'suppressed' and updated_at > $1 group by 1`,
    [since.days],
  );
  const suppressed = { preference: 0, address: 0, staff: 0 };
  for (const { because, n } of reasons) suppressed[because] = n;
  return { ...open!, ...ended!, suppressed };
}

/** Mails of one day in Guadalajara, `YYYY-MM-DD`. */
export interface MailDay {
  readonly day: Day;
  readonly sent: number;
  readonly failed: number;
}

/** The last 30 days, today last; days without mail too. */
export function mailDays(tx: EntityManager, now: Date): Promise<MailDay[]> {
  const { firstDay } = statisticsSince(now);
  return rows<MailDay>(
    tx,
    `with days as (
       select generate_series($1::date, ($2::timestamptz at time zone $4)::date, '1 day')::date as day),
     ended as (
       select (sent_at at time zone $4)::date as day, state from reminders
         where state = 'sent' and sent_at >= $3
       union all
       select (updated_at at time zone $4)::date, state from reminders
         where state = 'failed' and updated_at >= $3)
     select d.day::text as day, count(*) filter (where e.state = 'sent')::int as sent,
       count(*) filter (where e.state = 'failed')::int as failed
     from days d left join ended e using (day) group by d.day order by d.day`,
    [firstDay, now, instantOf(firstDay), TIME_ZONE],
  );
}

/** The errors of failed mails, the most frequent first. */
export function failureGroups(tx: EntityManager): Promise<{ error: string; n: number }[]> {
  return rows<{ error: string; n: number }>(
    tx,
    `select coalesce(last_error, '') as error, count(*)::int as n from reminders where state = 'failed'
     group by 1 order by 2 desc, 1 limit $1`,
    [MAX_FAILURE_GROUPS],
  );
}

/** How many mails should be on their way by now, and how many failed: for `/metrics`. */
export async function countReminders(tx: EntityManager, now: Date): Promise<{ due: number; failed: number }> {
  const row = await one<{ due: number; failed: number }>(
    tx,
    `select (select count(*)::int from reminders where state = 'due' and try_at <= $1)
         + (select count(*)::int from reminders where state = 'sending') as due,
       (select count(*)::int from reminders where state = 'failed') as failed`,
    [now],
  );
  return row!;
}
