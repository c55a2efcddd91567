import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SubjectPage } from '../../notifications/index.js';
import type { AdviceState } from './advice.rules.js';
import type { AdviceContext } from './advice.types.js';

/** A question with what lists and mails say of it. */
export interface AdviceThread {
  readonly id: string;
  readonly companyId: string;
  /** As the public knows it. */
  readonly company: string;
  readonly askedBy: string;
  readonly context: AdviceContext;
  readonly state: AdviceState;
  readonly askedAt: Date;
  readonly waitingSince: Date;
  readonly answerBy: Day;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
  /** What was asked first. */
  readonly asked: string;
}

/** A message; its author is null once they have no account. */
export interface AdviceMessage {
  readonly id: string;
  readonly side: 'company' | 'fm4';
  readonly text: string;
  readonly authorId: string;
  readonly author: string | null;
  readonly writtenAt: Date;
}

const columns = `t.id, t.company_id, coalesce(c.trade_name, c.legal_name) as company, t.asked_by, t.context, t.state, t.asked_at,
  t.waiting_since, t.answer_by::text as answer_by, t.answered_at, t.closed_at, t.version,
  (select m.text from advice_messages m where m.thread_id = t.id order by m.written_at, m.id limit 1) as asked`;
const threads = `advice_threads t join companies c on c.id = t.company_id`;

/** The questions of a company: what waits first, then the latest. */
export const threadsOfCompany = (tx: EntityManager, companyId: string): Promise<AdviceThread[]> =>
  rows<AdviceThread>(
    tx,
    `select ${columns} from ${threads} where t.company_id = $1
     order by array_position(array['answered', 'asked', 'closed'], t.state), t.waiting_since desc, t.id`,
    [companyId],
  );

/** All questions in a state, those due first come first; closed ones, the latest first. */
export const threadsIn = (tx: EntityManager, state: AdviceState): Promise<AdviceThread[]> =>
  rows<AdviceThread>(
    tx,
    `select ${columns} from ${threads} where t.state = $1
     order by case when t.state = 'asked' then t.answer_by end, coalesce(t.closed_at, t.answered_at, t.asked_at) desc, t.id
     limit 500`,
    [state],
  );

/** How many questions are in each state. */
export const countThreads = (tx: EntityManager): Promise<{ state: AdviceState; n: number }[]> =>
  rows<{ state: AdviceState; n: number }>(tx, 'select state, count(*)::int as n from advice_threads group by state');

export const threadById = (tx: EntityManager, id: string): Promise<AdviceThread | null> =>
  one<AdviceThread>(tx, `select ${columns} from ${threads} where t.id = $1`, [id]);

/** Keeps others from changing the question until the transaction ends; false when there is none. */
export async function lockThread(tx: EntityManager, id: string): Promise<boolean> {
  return (
    (await one<{ id: string }>(tx, 'select id from advice_threads where id = $1 for no key update', [id])) !== null
  );
}

/** The messages of a question, oldest first. */
export const messagesOf = (tx: EntityManager, threadId: string): Promise<AdviceMessage[]> =>
  rows<AdviceMessage>(
    tx,
    `select m.id, m.side, m.text, m.author_id, p.name as author, m.written_at
     from advice_messages m left join people p on p.id = m.author_id where m.thread_id = $1 order by m.written_at, m.id`,
    [threadId],
  );

/** How many questions of a company wait for FM4. */
export async function countWaiting(tx: EntityManager, companyId: string): Promise<number> {
  const found = await one<{ n: number }>(
    tx,
    `select count(*)::int as n from advice_threads where company_id = $1 and state = 'asked'`,
    [companyId],
  );
  return found?.n ?? 0;
}

/** Adds a question; false when the form that holds its id arrived before. */
export async function insertThread(
  tx: EntityManager,
  thread: Pick<AdviceThread, 'id' | 'companyId' | 'askedBy' | 'context' | 'askedAt' | 'answerBy'>,
): Promise<boolean> {
  const { id, companyId, askedBy, context, askedAt, answerBy } = thread;
  const added = await run(
    tx,
    `insert into advice_threads (id, company_id, asked_by, context, state, asked_at, waiting_since, answer_by, version)
     values ($1, $2, $3, $4, 'asked', $5, $5, $6, 1) on conflict (id) do nothing`,
    [id, companyId, askedBy, JSON.stringify(context), askedAt, answerBy],
  );
  return added > 0;
}

/** Adds a message; false when the form that holds its id arrived before. */
export async function insertMessage(
  tx: EntityManager,
  message: { id: string; threadId: string; companyId: string; text: string; authorId: string; writtenAt: Date } & Pick<
    AdviceMessage,
    'side'
  >,
): Promise<boolean> {
  const { id, threadId, companyId, side, text, authorId, writtenAt } = message;
  const added = await run(
    tx,
    `insert into advice_messages (id, thread_id, company_id, side, text, author_id, written_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [id, threadId, companyId, side, text, authorId, writtenAt],
  );
  return added > 0;
}

/** Whether that person has answered in the question before. */
export async function hasAdvised(tx: EntityManager, threadId: string, userId: string): Promise<boolean> {
  const found = await one<{ id: string }>(
    tx,
    `select id from advice_messages where thread_id = $1 and author_id = $2 and side = 'fm4' limit 1`,
    [threadId, userId],
  );
  return found !== null;
}

/** The company wrote: it waits for FM4, from now on unless it did already. */
export async function waitForFm4(tx: EntityManager, id: string, at: Date, answerBy: Day): Promise<void> {
  await run(
    tx,
    `update advice_threads set waiting_since = case when state = 'asked' then waiting_since else $2 end,
       answer_by = case when state = 'asked' then answer_by else $3 end, state = 'asked', closed_at = null, closed_by = null,
       version = version + 1 where id = $1`,
    [id, at, answerBy],
  );
}

/** FM4 wrote: the company reads. */
export async function setAnswered(tx: EntityManager, id: string, userId: string, at: Date): Promise<void> {
  await run(
    tx,
    `update advice_threads set state = 'answered', answered_at = $3, answered_by = $2, version = version + 1 where id = $1`,
    [id, userId, at],
  );
}

export async function setClosed(tx: EntityManager, id: string, userId: string, at: Date): Promise<void> {
  await run(
    tx,
    `update advice_threads set state = 'closed', closed_at = $3, closed_by = $2, version = version + 1 where id = $1`,
    [id, userId, at],
  );
}

/** Ids of questions that wait for FM4 or for the company to read. */
export async function threadsToRemind(tx: EntityManager, { after, limit }: SubjectPage): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from advice_threads where state <> 'closed' and ($1::uuid is null or id > $1) order by id limit $2`,
    [after, limit],
  );
  return found.map(({ id }) => id);
}

/** Some of the questions that were closed before that day. */
export async function threadsToForget(tx: EntityManager, before: Day): Promise<string[]> {
  const found = await rows<{ id: string }>(
    tx,
    `select id from advice_threads where state = 'closed' and (closed_at at time zone 'America/Mexico_City')::date < $1
     order by id limit 100`,
    [before],
  );
  return found.map(({ id }) => id);
}

/** Deletes a question with its messages. */
export async function deleteThread(tx: EntityManager, id: string): Promise<void> {
  await run(tx, 'delete from advice_threads where id = $1', [id]);
}

/** What a person wrote in questions to FM4, for either side. */
export const writtenBy = (tx: EntityManager, userId: string): Promise<{ text: string; at: Date }[]> =>
  rows<{ text: string; at: Date }>(
    tx,
    `select m.text, m.written_at as at from advice_messages m where m.author_id = $1
     union all select 'closed', t.closed_at from advice_threads t where t.closed_by = $1 order by 2`,
    [userId],
  );
