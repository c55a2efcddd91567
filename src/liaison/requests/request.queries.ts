import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows } from '../../database/index.js';
import type { RequestState } from './request.rules.js';

/** A request, and who asked. */
export interface RequestRow {
  readonly id: string;
  readonly municipality: string;
  readonly subject: string;
  readonly text: string;
  readonly askedBy: string | null;
  readonly askedAt: Date;
  readonly answerBy: Day;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
}

const columns = `r.id, r.municipality, r.subject, r.text, r.asked_by, r.asked_at, r.answer_by::text as answer_by, r.answer,
  r.answered_at, r.closed_at`;
const state = `case when r.closed_at is not null then 'closed' when r.answered_at is not null then 'answered'
  else 'open' end`;

/** A page of the requests that the actor may see, in a state or (null) in all, the newest first. */
export const requestsIn = (
  tx: EntityManager,
  wanted: RequestState | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<RequestRow[]> =>
  rows<RequestRow>(
    tx,
    `select ${columns} from liaison_requests r where ($1::text is null or ${state} = $1)
     order by r.asked_at desc, r.id limit $2 offset $3`,
    [wanted, limit, offset],
  );

/** How many there are of them. */
export async function countRequests(tx: EntityManager, wanted: RequestState | null): Promise<number> {
  const row = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from liaison_requests r where ($1::text is null or ${state} = $1)`,
    [wanted],
  );
  return row!.n;
}

export const requestById = (tx: EntityManager, id: string): Promise<RequestRow | null> =>
  one<RequestRow>(tx, `select ${columns} from liaison_requests r where r.id = $1`, [id]);

/** Has the changes of one request run one after the other. */
export const lockRequest = (tx: EntityManager, id: string): Promise<RequestRow | null> =>
  one<RequestRow>(tx, `select ${columns} from liaison_requests r where r.id = $1 for update`, [id]);

/** Those that wait for an answer, the soonest due first. */
export const waitingRequests = (tx: EntityManager): Promise<RequestRow[]> =>
  rows<RequestRow>(
    tx,
    `select ${columns} from liaison_requests r where r.answered_at is null and r.closed_at is null
     order by r.answer_by, r.id limit 500`,
  );

/** Ids of requests that were answered of late. */
export async function requestsToRemind(
  tx: EntityManager,
  { after, limit, recent }: { after: string | null; limit: number; recent: Date },
): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from liaison_requests where ($1::uuid is null or id > $1) and answered_at >= $3 order by id limit $2`,
    [after, limit, recent],
  );
  return found.map(({ id }) => id);
}

/** A request as the room that listens hears it. */
export interface HeardRequest {
  readonly id: string;
  readonly saidOn: Day;
  readonly text: string;
}

/** Requests since that day. */
export const requestsSince = (tx: EntityManager, day: Day): Promise<HeardRequest[]> =>
  rows<HeardRequest>(
    tx,
    `select id, (asked_at at time zone 'America/Mexico_City')::date::text as said_on, subject || '. ' || text as text
     from liaison_requests where (asked_at at time zone 'America/Mexico_City')::date >= $1 order by id`,
    [day],
  );

/** Who asked the requests with these ids. */
export const askedRequests = (
  tx: EntityManager,
  ids: readonly string[],
): Promise<{ id: string; askedBy: string | null }[]> =>
  rows<{ id: string; askedBy: string | null }>(
    tx,
    'select id, asked_by from liaison_requests where id = any($1::uuid[]) order by id',
    [ids],
  );
