import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import type { VoidWhy } from '../committee/committee.entity.js';
import type { VoteChoice } from '../committee/committee.rules.js';

/** A vote that was cast in a session, whether it counted or not. */
export interface SessionVote {
  readonly agendaId: string;
  readonly ballot: number;
  readonly voterId: string;
  readonly choice: VoteChoice;
  readonly reason: string;
  readonly condition: string | null;
  readonly conditionBy: string | null;
  readonly votedAt: Date;
  readonly voidWhy: VoidWhy | null;
}

/** All votes of a session, in the order in which they were cast. */
export function votesOfSession(tx: EntityManager, sessionId: string): Promise<SessionVote[]> {
  return rows<SessionVote>(
    tx,
    `select v.agenda_id, v.ballot, v.voter_id, v.choice, v.reason, v.condition, v.condition_by::text as condition_by,
       v.voted_at, v.void_why
     from committee_votes v join committee_agenda g on g.id = v.agenda_id
     where g.session_id = $1 order by v.voted_at, v.id`,
    [sessionId],
  );
}

/** What the audited values reached when a case was before a session. */
export interface Recommended {
  readonly auditId: string;
  readonly level: 'N1' | 'N2' | 'N3' | null;
}

/** The latest recommendation of each case of a session made before that instant. */
export function recommendedIn(tx: EntityManager, sessionId: string, at: Date): Promise<Recommended[]> {
  return rows<Recommended>(
    tx,
    `select distinct on (r.audit_id) r.audit_id, r.level
     from audit_recommendations r join committee_agenda g on g.audit_id = r.audit_id
     where g.session_id = $1 and r.recommended_at <= $2 order by r.audit_id, r.round desc`,
    [sessionId, at],
  );
}
