import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import type { EnrolmentState } from '../enrolling/enrolment.rules.js';

/** What the table of a company counts of each enrolment. */
export interface EnrolmentFactsRow {
  readonly id: string;
  readonly userId: string | null;
  readonly invitationId: string | null;
  readonly courseId: string;
  readonly state: EnrolmentState;
  readonly enrolledAt: Date;
  readonly availableAt: Date | null;
  readonly lastActivityAt: Date | null;
  readonly remindedAt: Date | null;
  /** There is an address to write to. */
  readonly reachable: boolean;
}

/** All enrolments of a company that were not withdrawn, as far as they are counted. */
export function enrolmentFacts(tx: EntityManager, companyId: string): Promise<EnrolmentFactsRow[]> {
  return rows<EnrolmentFactsRow>(
    tx,
    `select e.id, e.user_id, e.invitation_id, e.course_id, e.state, e.enrolled_at, e.available_at, e.last_activity_at,
       e.reminded_at, coalesce(p.email, '-') <> '' as reachable
     from enrolments e left join people p on p.id = e.user_id
     where e.company_id = $1 and e.state <> 'withdrawn' order by e.enrolled_at, e.id`,
    [companyId],
  );
}
