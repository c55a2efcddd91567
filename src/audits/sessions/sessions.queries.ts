import { IsNull, type EntityManager } from 'typeorm';
import { isId } from '#libs/ids';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import { AgendaItem, CommitteeSeat, type CommitteeSession } from './session.entity.js';
import { type SessionState, sessionsPerPage, type Stuck } from './session.rules.js';

/** Everybody called to a session: the members first, each kind in its order. */
export function seatsOf(tx: EntityManager, sessionId: string): Promise<CommitteeSeat[]> {
  return tx.find(CommitteeSeat, { where: { sessionId }, order: { seat: 'DESC', place: 'ASC' } });
}

/** The cases of a session, in order. */
export function agendaOf(tx: EntityManager, sessionId: string): Promise<AgendaItem[]> {
  return tx.find(AgendaItem, { where: { sessionId }, order: { place: 'ASC' } });
}

/** An item of an agenda with what its list says of it. */
export interface AgendaRow {
  readonly id: string;
  readonly auditId: string;
  readonly companyId: string;
  readonly company: string;
  readonly targetLevel: 'N1' | 'N2' | 'N3';
  readonly dueOn: string | null;
  readonly ballot: number;
  readonly stuck: Stuck | null;
  readonly result: 'decided' | 'returned' | 'deferred' | null;
  /** Decided: the level, null for none. */
  readonly level: 'N1' | 'N2' | 'N3' | null;
  /** Votes that count now. */
  readonly votes: number;
}

/** The agenda of a session as its page shows it. */
export function agendaRows(tx: EntityManager, sessionId: string): Promise<AgendaRow[]> {
  return rows<AgendaRow>(
    tx,
    `select g.id, g.audit_id, g.company_id, coalesce(c.trade_name, c.legal_name) as company, a.target_level,
       a.due_on::text as due_on, g.ballot, g.stuck, g.result, d.level,
       (select count(*)::int from committee_votes v where v.agenda_id = g.id and v.void_at is null) as votes
     from committee_agenda g join audits a on a.id = g.audit_id join companies c on c.id = g.company_id
     left join committee_decisions d on d.audit_id = g.audit_id and g.result = 'decided'
     where g.session_id = $1 order by g.place`,
    [sessionId],
  );
}

/** A case that waits before the committee and is on no agenda. */
export interface WaitingCase {
  readonly auditId: string;
  readonly companyId: string;
  readonly company: string;
  readonly targetLevel: 'N1' | 'N2' | 'N3';
  readonly dueOn: string | null;
}

/** The cases before the committee that are on no agenda, the most urgent first. */
export function casesWithoutSession(tx: EntityManager): Promise<WaitingCase[]> {
  return rows<WaitingCase>(
    tx,
    `select a.id as audit_id, a.company_id, coalesce(c.trade_name, c.legal_name) as company, a.target_level,
       a.due_on::text as due_on
     from audits a join companies c on c.id = a.company_id
     where a.state in ('closed', 'in_committee')
       and not exists (select from committee_agenda g where g.audit_id = a.id and g.result is null)
     order by a.due_on, a.id limit 100`,
  );
}

/** A session in the list. */
export interface SessionLine {
  readonly id: string;
  readonly state: SessionState;
  readonly startsAt: Date;
  readonly chair: string | null;
  readonly cases: number;
  readonly decided: number;
  readonly stuck: number;
  /** Those who were present and have not signed yet. */
  readonly unsigned: number;
}

/** A page of the sessions, the latest first, and how many there are. @param page from 1 */
export async function sessionLines(tx: EntityManager, page: number): Promise<{ lines: SessionLine[]; total: number }> {
  const lines = await rows<SessionLine>(
    tx,
    `select s.id, s.state, s.starts_at, p.name as chair,
       (select count(*)::int from committee_agenda g where g.session_id = s.id) as cases,
       (select count(*)::int from committee_agenda g where g.session_id = s.id and g.result = 'decided') as decided,
       (select count(*)::int from committee_agenda g where g.session_id = s.id and g.stuck is not null) as stuck,
       (select count(*)::int from committee_seats t where t.session_id = s.id and t.joined_at is not null
          and t.signed_at is null and t.excused_by is null) as unsigned
     from committee_sessions s left join people p on p.id = s.chair_id
     order by s.starts_at desc, s.id limit ${sessionsPerPage} offset $1`,
    [(page - 1) * sessionsPerPage],
  );
  const counted = await one<{ n: number }>(tx, 'select count(*)::int as n from committee_sessions', []);
  return { lines, total: counted?.n ?? 0 };
}

/** Where the vote on a case is: its waiting item in a session; null when it is on no agenda. */
export function agendaItemOf(tx: EntityManager, auditId: string): Promise<AgendaItem | null> {
  return tx.findOneBy(AgendaItem, { auditId, result: IsNull() });
}

/** Locks the session on whose agenda a case waits against changes. An id that is no uuid has none. */
export async function holdSessionOf(tx: EntityManager, auditId: string): Promise<void> {
  if (!isId(auditId)) return;
  await rows<{ id: string }>(
    tx,
    `select s.id from committee_sessions s
     where s.id in (select g.session_id from committee_agenda g where g.audit_id = $1 and g.result is null) for share`,
    [auditId],
  );
}

/** The votes of a case no longer count. */
export function voidVotes(
  tx: EntityManager,
  auditId: string,
  {
    at,
    why,
    voterId = null,
  }: { at: Date; why: 'withdrawn' | 'new-ballot' | 'session-over' | 'reconsidered'; voterId?: string | null },
): Promise<number> {
  return run(
    tx,
    `update committee_votes set void_at = $2, void_why = $3
     where audit_id = $1 and void_at is null and ($4::uuid is null or voter_id = $4)`,
    [auditId, at, why, voterId],
  );
}

/** An item that waits for the coordination. */
export interface StuckItem {
  readonly sessionId: string;
  readonly auditId: string;
  readonly company: string;
  readonly stuck: Stuck;
  readonly stuckAt: Date;
}

/** The cases whose vote is stuck, the longest first. */
export function stuckItems(tx: EntityManager): Promise<StuckItem[]> {
  return rows<StuckItem>(
    tx,
    `select g.session_id, g.audit_id, coalesce(c.trade_name, c.legal_name) as company, g.stuck, g.stuck_at
     from committee_agenda g join companies c on c.id = g.company_id
     where g.stuck is not null order by g.stuck_at, g.id limit 100`,
  );
}

/** A session that wants something of a person: to come, or to sign. */
export interface OwnSession {
  readonly id: string;
  readonly startsAt: Date;
  readonly state: SessionState;
}

/** Sessions to which the person is called and has not come, or whose minutes they have not signed. */
export function sessionsAsking(tx: EntityManager, userId: string): Promise<OwnSession[]> {
  return rows<OwnSession>(
    tx,
    `select s.id, s.starts_at, s.state from committee_sessions s join committee_seats t on t.session_id = s.id
     where t.user_id = $1 and (
       s.state in ('convened', 'open') and (t.seat = 'member' or t.called_at is not null)
         and (t.joined_at is null or t.left_at is not null)
       or s.state = 'closed' and t.joined_at is not null and t.signed_at is null and t.excused_by is null)
     order by s.starts_at, s.id limit 50`,
    [userId],
  );
}

/** Sessions that may want mails: those that are not over, and those that ended since `recent`. */
export async function sessionsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from committee_sessions where ($1::uuid is null or id > $1)
       and (state in ('convened', 'open', 'closed') or coalesce(signed_at, cancelled_at) > $3) order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** The last place of each kind in a session. */
export const lastPlace = (seats: readonly CommitteeSeat[], seat: CommitteeSeat['seat']): number =>
  Math.max(0, ...seats.filter((one) => one.seat === seat).map(({ place }) => place));

/** What everything about a session is recorded under. */
export const sessionSubject = ({ id }: Pick<CommitteeSession, 'id'>) => ({ type: 'committee-session', id }) as const;
