import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';

/** A session that took place, by figures alone. */
export interface HeldSession {
  readonly courseSlug: string;
  readonly topic: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly present: number;
}

/** The sessions of a company that ended before `now`, were not cancelled, and at which somebody was; oldest first. */
export function heldSessionsOf(tx: EntityManager, companyId: string, now: Date): Promise<HeldSession[]> {
  return rows<HeldSession>(
    tx,
    `select c.slug as course_slug, s.topic, s.starts_at, s.ends_at, count(*)::int as present
     from group_sessions s
     join course_groups g on g.id = s.group_id
     join courses c on c.id = g.course_id
     join session_attendance a on a.session_id = s.id
     where s.company_id = $1 and s.ends_at <= $2 and s.cancelled_at is null
     group by s.id, c.slug
     order by s.starts_at, s.id`,
    [companyId, now],
  );
}
