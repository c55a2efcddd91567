import type { EntityManager } from 'typeorm';
import { rows, run } from '../../database/index.js';
import type { EscalationTarget, SubjectKey } from '../../tasks/index.js';

/** Scheduled mails about one subject. */
export interface ScheduledMailsRow {
  /** The next one to the reader. */
  readonly mailAt: Date | null;
  /** Escalation mails that do not go to the reader, by target: the first of each, as ISO 8601. */
  readonly escalation: readonly { readonly target: EscalationTarget; readonly at: string }[];
}

/** Mails scheduled after `now`, for each subject in turn. */
export function scheduledMails(
  tx: EntityManager,
  userId: string,
  subjects: readonly SubjectKey[],
  now: Date,
): Promise<ScheduledMailsRow[]> {
  return rows<ScheduledMailsRow>(
    tx,
    `select
       (select min(greatest(r.due_at, r.try_at)) from reminders r
        where r.recipient_user_id = $1 and r.state = 'due' and r.subject_type = s.type and r.subject_id = s.id
          and r.try_at > $4) as mail_at,
       (select coalesce(jsonb_agg(jsonb_build_object('target', t.target, 'at', t.at) order by t.at, t.target), '[]') from
         (select r.details ->> 'escalation' as target, min(r.due_at) as at from reminders r
          where r.state = 'due' and r.details ? 'escalation' and r.subject_type = s.type and r.subject_id = s.id
            and r.due_at > $4
          group by 1 having bool_and(r.recipient_user_id is distinct from $1)) t) as escalation
     from unnest($2::text[], $3::text[]) with ordinality as s (type, id, position) order by s.position`,
    [userId, subjects.map(({ type }) => type), subjects.map(({ id }) => id), now],
  );
}

/** Delays the person's mails about a subject until that time, except essential ones. */
export async function postponeMails(
  tx: EntityManager,
  userId: string,
  { type, id }: SubjectKey,
  { until, now }: { until: Date; now: Date },
): Promise<void> {
  await run(
    tx,
    `update reminders set try_at = $4, updated_at = $5
     where subject_type = $2 and subject_id = $3 and recipient_user_id = $1 and state = 'due' and not essential
       and try_at < $4`,
    [userId, type, id, until, now],
  );
}
