import type { EntityManager } from 'typeorm';

/** How much mail stands where. */
export interface MailFigures {
  /** Still to go out today and within seven days, in Guadalajara. */
  readonly today: number;
  readonly week: number;
  /** Whose time has come and which no one has taken yet; since when the first of them waits. */
  readonly overdue: number;
  readonly oldest: Date | null;
  readonly sending: number;
  /** Kept back by quiet hours, pauses or the weekly limit; until when the first of them. */
  readonly held: number;
  readonly heldUntil: Date | null;
  /** To be tried again after a failure that may pass. */
  readonly retrying: number;
  readonly failed: number;
  /** Not sent although due, in the last 30 days, by reason. */
  readonly suppressed: { readonly preference: number; readonly address: number; readonly staff: number };
  readonly sentLastHour: number;
  readonly sentThirtyDays: number;
  /** When the next one goes out. */
  readonly next: Date | null;
}

const tomorrow = `(($1::timestamptz at time zone 'America/Mexico_City')::date + 1)::timestamp at time zone 'America/Mexico_City'`;

export async function mailFigures(tx: EntityManager, now: Date): Promise<MailFigures> {
  const [row] = await tx.query(
    `select
       count(*) filter (where due_at < ${tomorrow})::int as today,
       count(*) filter (where due_at < ${tomorrow} + interval '6 days')::int as week,
       count(*) filter (where state = 'due' and try_at <= $1)::int as overdue,
       min(try_at) filter (where state = 'due' and try_at <= $1) as oldest,
       count(*) filter (where state = 'sending')::int as sending,
       count(*) filter (where state = 'due' and try_at > $1 and due_at <= $1 and last_error is null)::int as held,
       min(try_at) filter (where state = 'due' and try_at > $1 and due_at <= $1 and last_error is null) as "heldUntil",
       count(*) filter (where state = 'due' and try_at > $1 and last_error is not null)::int as retrying,
       min(try_at) filter (where state = 'due' and try_at > $1) as next
     from reminders where state in ('due', 'sending')`,
    [now],
  );
  const [ended] = await tx.query(
    `select (select count(*)::int from reminders where state = 'failed') as failed,
       (select count(*)::int from reminders where state = 'sent' and sent_at > $1::timestamptz - interval '1 hour') as "sentLastHour",
       (select count(*)::int from reminders where state = 'sent' and sent_at > $1::timestamptz - interval '30 days') as "sentThirtyDays"`,
    [now],
  );
  const reasons: { because: 'preference' | 'address' | 'staff'; n: number }[] = await tx.query(
    `select suppressed_because as because, count(*)::int as n from reminders
     where state = 'suppressed' and updated_at > $1::timestamptz - interval '30 days' group by 1`,
    [now],
  );
  const suppressed = { preference: 0, address: 0, staff: 0 };
  for (const { because, n } of reasons) suppressed[because] = n;
  return { ...row, ...ended, suppressed };
}

/** Mails of one day in Guadalajara, `YYYY-MM-DD`. */
export interface MailDay {
  readonly day: string;
  readonly sent: number;
  readonly failed: number;
}

/** The last 30 days, today last; days without mail too. */
export async function mailDays(tx: EntityManager, now: Date): Promise<MailDay[]> {
  return tx.query(
    `with days as (
       select (($1::timestamptz at time zone 'America/Mexico_City')::date - n) as day from generate_series(0, 29) n),
     ended as (
       select (sent_at at time zone 'America/Mexico_City')::date as day, state from reminders
         where state = 'sent' and sent_at > $1::timestamptz - interval '31 days'
       union all
       select (updated_at at time zone 'America/Mexico_City')::date, state from reminders
         where state = 'failed' and updated_at > $1::timestamptz - interval '31 days')
     select d.day::text as day, count(*) filter (where e.state = 'sent')::int as sent,
       count(*) filter (where e.state = 'failed')::int as failed
     from days d left join ended e using (day) group by d.day order by d.day`,
    [now],
  );
}

/** What went wrong with mails that were given up, the most frequent first. */
export function failureGroups(tx: EntityManager): Promise<{ error: string; n: number }[]> {
  return tx.query(
    `select coalesce(last_error, '') as error, count(*)::int as n from reminders where state = 'failed'
     group by 1 order by 2 desc, 1 limit 20`,
  );
}
