import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows } from '../../database/index.js';

/** An answer of a company to a suspension. */
export interface AnswerRow {
  readonly id: string;
  /** The event that it answers. */
  readonly suspensionId: string;
  readonly text: string;
  /** Name of the person; null when their account is gone. */
  readonly by: string | null;
  readonly at: Date;
}

/** Answers about a distinction, the newest first. */
export const answersOf = (tx: EntityManager, distinctionId: string): Promise<AnswerRow[]> =>
  rows<AnswerRow>(
    tx,
    `select a.id, a.suspension_id, a.text, p.name as by, a.sent_at as at
     from distinction_answers a left join people p on p.id = a.sent_by
     where a.distinction_id = $1 order by a.sent_at desc, a.id desc`,
    [distinctionId],
  );

/** A suspended distinction that FM4 can decide: the company has answered, or its time is over. */
export interface HeardRow {
  readonly id: string;
  readonly company: string;
  readonly answeredAt: Date | null;
  readonly hearingUntil: Day;
}

/** Suspensions ready for a decision, the longest waiting first. */
export const heard = (tx: EntityManager, today: Day): Promise<HeardRow[]> =>
  rows<HeardRow>(
    tx,
    `select d.id, d.trade_name as company, answer.at as answered_at, d.hearing_until::text as hearing_until
     from distinctions d cross join lateral (
       select min(a.sent_at) as at from distinction_answers a where a.distinction_id = d.id and a.suspension_id = (
         select e.id from distinction_events e where e.distinction_id = d.id and e.kind = 'suspended'
         order by e.at desc, e.id desc limit 1)
     ) answer
     where d.state = 'suspended' and (answer.at is not null or d.hearing_until < $1)
     order by coalesce(answer.at, d.hearing_until::timestamptz), d.id`,
    [today],
  );
