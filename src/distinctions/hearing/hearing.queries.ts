import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';

/** What a company answered to a suspension. */
export interface AnswerRow {
  readonly id: string;
  /** The suspension that it answers. */
  readonly suspensionId: string;
  readonly text: string;
  readonly by: string | null;
  readonly at: Date;
}

/** Answers of the company about a distinction, the newest first. */
export function answersOf(tx: EntityManager, distinctionId: string): Promise<AnswerRow[]> {
  return tx.query(
    `select a.id, a.suspension_id as "suspensionId", a.text, p.name as by, a.sent_at as at
     from distinction_answers a left join people p on p.id = a.sent_by
     where a.distinction_id = $1 order by a.sent_at desc, a.id desc`,
    [distinctionId],
  );
}

/** A suspended distinction about which FM4 can decide: the company has answered, or its time is over. */
export interface HeardRow {
  readonly id: string;
  readonly company: string;
  readonly answeredAt: Date | null;
  readonly hearingUntil: Day;
}

/** Those that wait for FM4 to decide, the longest first. */
export function heard(tx: EntityManager, today: Day): Promise<HeardRow[]> {
  return tx.query(
    `select d.id, d.trade_name as company, answer.at as "answeredAt", d.hearing_until::text as "hearingUntil"
     from distinctions d cross join lateral (
       select min(a.sent_at) as at from distinction_answers a where a.distinction_id = d.id and a.suspension_id = (
         select e.id from distinction_events e where e.distinction_id = d.id and e.kind = 'suspended'
         order by e.at desc, e.id desc limit 1)
     ) answer
     where d.state = 'suspended' and (answer.at is not null or d.hearing_until < $1)
     order by coalesce(answer.at, d.hearing_until::timestamptz), d.id`,
    [today],
  );
}
