import { type EntityManager, In, LessThan } from 'typeorm';
import type { Day } from '#libs/mexico';
import { rows, run } from '../../database/index.js';
import type { DataSubject, HeldData } from '../../accounts/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import { PrivacyRequestEntity } from './request.entity.js';
import { MAX_OWN, MAX_WAITING, REQUESTS_PER_PAGE, type RequestState, waitingStates } from './request.rules.js';

/** The request; locked until the end of the transaction when it is about to change. */
export function requestById(tx: EntityManager, id: string, lock = false): Promise<PrivacyRequestEntity | null> {
  return tx.findOne(PrivacyRequestEntity, {
    where: { id },
    ...(lock ? { lock: { mode: 'pessimistic_write' } as const } : {}),
  });
}

/** The confirmed requests of a person, newest first. */
export function requestsOf(tx: EntityManager, { userId, email }: DataSubject): Promise<PrivacyRequestEntity[]> {
  const listed = In(['open', 'decided', 'done', 'withdrawn']);
  const where = [
    ...(userId === null ? [] : [{ userId, state: listed }]),
    ...(email === null ? [] : [{ email, state: listed }]),
  ];
  if (where.length === 0) return Promise.resolve([]);
  return tx.find(PrivacyRequestEntity, { where, order: { askedAt: 'desc', id: 'desc' }, take: MAX_OWN });
}

/** A page of the requests in these states, next deadline first, and how many there are in each state. */
export async function listRequests(tx: EntityManager, states: readonly RequestState[], page: number) {
  const requests = await tx
    .createQueryBuilder(PrivacyRequestEntity, 'r')
    .where({ state: In([...states]) })
    .orderBy('r.closed_at', 'DESC', 'NULLS FIRST')
    .addOrderBy(`case r.state when 'decided' then r.effect_by else r.answer_by end`)
    .addOrderBy('r.id')
    .limit(REQUESTS_PER_PAGE)
    .offset((page - 1) * REQUESTS_PER_PAGE)
    .getMany();
  const counts = await rows<{ state: RequestState; n: number }>(
    tx,
    'select state, count(*)::int as n from privacy_requests group by state',
  );
  return { requests, counts: Object.fromEntries(counts.map(({ state, n }) => [state, n])) };
}

/** The requests that wait for FM4, next deadline first. */
export function waitingRequests(tx: EntityManager): Promise<PrivacyRequestEntity[]> {
  return tx
    .createQueryBuilder(PrivacyRequestEntity, 'r')
    .where({ state: In([...waitingStates]) })
    .orderBy(`case r.state when 'decided' then r.effect_by else r.answer_by end`)
    .addOrderBy('r.id')
    .limit(MAX_WAITING)
    .getMany();
}

/** Requests that may want mails: all but those closed before `recent`. */
export async function requestsToRemind(tx: EntityManager, { after, limit, recent }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from privacy_requests where ($1::uuid is null or id > $1) and (closed_at is null or closed_at > $3)
     order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** Deletes requests that nobody confirmed. @returns how many */
export async function deleteUnconfirmed(tx: EntityManager, before: Date): Promise<number> {
  const { affected } = await tx.delete(PrivacyRequestEntity, { state: 'unconfirmed', askedAt: LessThan(before) });
  return affected ?? 0;
}

/** Deletes requests closed on that day in Guadalajara or before, and takes the recipient out of their mails. */
export async function deleteClosed(tx: EntityManager, closedUntil: Day): Promise<number> {
  const closed = `select id from privacy_requests where (closed_at at time zone 'America/Mexico_City')::date <= $1`;
  await run(
    tx,
    `update reminders set recipient_user_id = null, recipient_email = id || '@erased.invalid', recipient_name = '',
       details = '{}', subject_line = null, body_text = null, last_error = null, response = null
     where subject_type = 'privacy-request' and subject_id in (select id::text from (${closed}) c)`,
    [closedUntil],
  );
  return run(tx, `delete from privacy_requests where id in (${closed})`, [closedUntil]);
}

interface OwnRequestRow {
  readonly asksFor: string;
  readonly name: string;
  readonly email: string;
  readonly body: string;
  readonly state: string;
  readonly askedAt: Date;
  readonly decision: string | null;
  readonly reasons: string | null;
}

function requestsHeld(tx: EntityManager, { userId, email }: DataSubject): Promise<OwnRequestRow[]> {
  return rows<OwnRequestRow>(
    tx,
    `select asks_for, name, email, body, state, asked_at, decision, reasons from privacy_requests
     where user_id = $1 or email = $2 order by asked_at`,
    [userId, email],
  );
}

/** Requests themselves: kept, without the id of the account, until no claim can follow from them. */
export const requestsData: readonly HeldData[] = [
  {
    key: 'requests',
    columns: [
      'user_id',
      'name',
      'email',
      'body',
      'extension_reason',
      'reasons',
      'decided_by',
      'done_by',
      'outcome',
    ].map((column) => `privacy_requests.${column}`),
    find: requestsHeld,
    fate: 'kept',
    keptFor: 'proof-of-answer',
  },
];
