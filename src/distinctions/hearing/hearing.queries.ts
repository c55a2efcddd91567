import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows } from '../../database/index.js';

/** A file that came with an answer. */
export interface AnswerFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** An answer of a company to a suspension. */
export interface AnswerRow {
  readonly id: string;
  /** The event that it answers. */
  readonly suspensionId: string;
  readonly text: string;
  /** Whether the company said with it that it has finished. */
  readonly finished: boolean;
  readonly files: readonly AnswerFile[];
  /** Name of the person; null when their account is gone. */
  readonly by: string | null;
  readonly at: Date;
}

/** Answers about a distinction, the newest first. */
export const answersOf = (tx: EntityManager, distinctionId: string): Promise<AnswerRow[]> =>
  rows<AnswerRow>(
    tx,
    `select a.id, a.suspension_id, a.text, a.finished, p.name as by, a.sent_at as at,
       (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'size', f.size, 'sha256', f.sha256)
          order by f.id), '[]') from distinction_answer_files f where f.answer_id = a.id) as files
     from distinction_answers a left join people p on p.id = a.sent_by
     where a.distinction_id = $1 order by a.sent_at desc, a.id desc`,
    [distinctionId],
  );

/** A suspended distinction that FM4 can decide: the company has finished, or its time is over. */
export interface HeardRow {
  readonly id: string;
  readonly company: string;
  readonly answered: boolean;
  /** When it said that it has finished. */
  readonly finishedAt: Date | null;
  readonly hearingUntil: Day;
}

/** Suspensions ready for a decision, the longest waiting first. */
export const heard = (tx: EntityManager, today: Day): Promise<HeardRow[]> =>
  rows<HeardRow>(
    tx,
    `select d.id, d.trade_name as company, said.answered, said.finished_at, d.hearing_until::text as hearing_until
     from distinctions d cross join lateral (
       select count(*) > 0 as answered, min(a.sent_at) filter (where a.finished) as finished_at
       from distinction_answers a where a.distinction_id = d.id and a.suspension_id = (
         select e.id from distinction_events e where e.distinction_id = d.id and e.kind = 'suspended'
         order by e.at desc, e.id desc limit 1)
     ) said
     where d.state = 'suspended' and (said.finished_at is not null or d.hearing_until < $1)
     order by coalesce(said.finished_at, d.hearing_until::timestamptz), d.id`,
    [today],
  );
