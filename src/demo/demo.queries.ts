import type { EntityManager } from 'typeorm';
import pg from 'pg';
import { hearErrors, one, run } from '../database/index.js';
import type { DemoLearner } from './demo.learners.js';

/** How far the demonstration is in a database: `inhabited` also by other companies, `unfinished` by a killed start. */
export type DemoState = 'empty' | 'unfinished' | 'inhabited';

/**
 * The state of the database, read on a connection of its own before the application is built: most starts find the
 * demonstration there.
 */
export async function demoState(databaseUrl: string): Promise<DemoState> {
  const client = new pg.Client({ connectionString: databaseUrl });
  hearErrors(client);
  await client.connect();
  await client.query("select set_config('app.scope', 'system', false)");
  try {
    const { rows } = await client.query<{ inhabited: boolean; begun: boolean; loaded: boolean }>(
      `select exists (select from companies) as inhabited,
         exists (select from act_log where act = 'demo.begun') as begun,
         exists (select from act_log where act = 'demo.loaded') as loaded`,
    );
    const [found] = rows;
    if (found?.begun && !found.loaded) return 'unfinished';
    return found?.inhabited ? 'inhabited' : 'empty';
  } finally {
    await client.end();
  }
}

/** The next instant between `after` and `until` at which a reminder is due or a distinction has ended. */
export async function nextDue(
  tx: EntityManager,
  after: Date,
  until: Date,
): Promise<{ at: Date; what: 'distinction' | 'reminder' } | null> {
  return one<{ at: Date; what: 'distinction' | 'reminder' }>(
    tx,
    `select at, what from (
       select min(due_at) as at, 'reminder' as what from reminders where state = 'due' and due_at > $1
       union all
       select min((expires_on + 1)::timestamp at time zone 'America/Mexico_City'), 'distinction' from distinctions
       where state = 'active' and (expires_on + 1)::timestamp at time zone 'America/Mexico_City' > $1
     ) as next where at < $2 order by at, what limit 1`,
    [after, until],
  );
}

/** Confirms an address without its mail. @returns the person's id */
export async function confirmAddress(tx: EntityManager, email: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'update auth.users set email_verified = true where email = $1 returning id',
    [email],
  );
  return required(row, email).id;
}

/** The company's newest distinction. */
export async function newestDistinction(
  tx: EntityManager,
  companyId: string,
): Promise<{ id: string; code: string; version: number }> {
  const row = await one<{ id: string; code: string; version: number }>(
    tx,
    'select id, code, version from distinctions where company_id = $1 order by awarded_at desc limit 1',
    [companyId],
  );
  return required(row, companyId);
}

/** The id of the company's newest audit. */
export async function newestAudit(tx: EntityManager, companyId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'select id from audits where company_id = $1 order by submitted_at desc limit 1',
    [companyId],
  );
  return required(row, companyId).id;
}

/** The id of the company's newest appeal. */
export async function newestAppeal(tx: EntityManager, companyId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'select id from appeals where company_id = $1 order by received_at desc limit 1',
    [companyId],
  );
  return required(row, companyId).id;
}

/** The fingerprint of the minutes of a session that is closed. */
export async function minutesOf(tx: EntityManager, sessionId: string): Promise<string> {
  const row = await one<{ minutesSha256: string | null }>(
    tx,
    'select minutes_sha256 from committee_sessions where id = $1',
    [sessionId],
  );
  return required(required(row, sessionId).minutesSha256, sessionId);
}

/** The question that is open about a practice of a case. */
export async function askedAbout(tx: EntityManager, auditId: string, item: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    `select id from audit_clarifications where audit_id = $1 and item_id = $2 and state = 'asked'`,
    [auditId, item],
  );
  return required(row, item).id;
}

/** The newest report of a case. */
export async function newestReport(tx: EntityManager, auditId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'select id from audit_reports where audit_id = $1 order by number desc limit 1',
    [auditId],
  );
  return required(row, auditId).id;
}

/** The newest comment on a report of a case. */
export async function newestComment(tx: EntityManager, auditId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'select id from audit_report_comments where audit_id = $1 order by written_at desc, id desc limit 1',
    [auditId],
  );
  return required(row, auditId).id;
}

/** The first finding of a case that waits for a correction. */
export async function openFinding(tx: EntityManager, auditId: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    `select id from audit_findings where audit_id = $1 and state = 'open' order by number limit 1`,
    [auditId],
  );
  return required(row, auditId).id;
}

function required<T>(row: T | null, of: string): T {
  if (!row) throw new Error(`The demonstration misses a row of ${of}`);
  return row;
}

/**
 * Adds people who took a course on their own: what they read, how they answered the first time (the wrong ones at the start of
 * the quiz, most of them the same option), their certificates, and what they said before and after.
 */
export async function addLearners(tx: EntityManager, slug: string, learners: readonly DemoLearner[]): Promise<void> {
  await run(
    tx,
    `with learner as (select * from jsonb_to_recordset($2::jsonb) as l (id uuid, name text, email text, "enrolmentId" uuid,
         "certificateId" uuid, code text, pair uuid, "startedAt" timestamptz, "completedAt" timestamptz, lessons int,
         wrong int, before int, after int)),
       version as (select v.id, v.course_id, v.version, v.content from course_versions v join courses c on c.id = v.course_id
         where c.slug = $1 order by v.version desc limit 1),
       account as (
         insert into auth.users (id, name, email, email_verified, created_at, updated_at)
         select id, name, email, true, "startedAt", "startedAt" from learner returning id),
       enrolled as (
         insert into enrolments (id, user_id, course_id, course_version_id, state, enrolled_by, enrolled_at, available_at,
           last_activity_at, completed_at, withdrawn_at)
         select l."enrolmentId", l.id, v.course_id, v.id, case when l."completedAt" is null then 'withdrawn' else 'completed' end,
           l.id, l."startedAt", l."startedAt", coalesce(l."completedAt", l."startedAt"), l."completedAt",
           case when l."completedAt" is null then l."startedAt" + interval '30 days' end
         from learner l join account a on a.id = l.id, version v returning id),
       lesson as (
         select o.number, o.lesson ->> 'id' as id from version v, jsonb_array_elements(v.content -> 'lessons')
           with ordinality o (lesson, number)),
       read as (
         insert into lesson_progress (enrolment_id, lesson_id, read_at)
         select e.id, n.id, l."startedAt" + n.number * interval '12 hours' from enrolled e
         join learner l on l."enrolmentId" = e.id join lesson n on n.number <= l.lessons),
       question as (
         select o.number, o.question ->> 'id' as id,
           (select x ->> 'id' from jsonb_array_elements(o.question -> 'options') x where (x ->> 'correct')::boolean) as hit,
           array(select x ->> 'id' from jsonb_array_elements(o.question -> 'options') x where not (x ->> 'correct')::boolean)
             as misses
         from version v, jsonb_array_elements(v.content -> 'quiz') with ordinality o (question, number)),
       answered as (
         select l."enrolmentId" as id, l."startedAt" as at, l.wrong, jsonb_object_agg(q.id,
           case when q.number <= l.wrong then q.misses[case when (ascii(right(l.email, 20)) + q.number + l.wrong) % 4 = 0
             then 2 else 1 end] else q.hit end) as first, jsonb_object_agg(q.id, q.hit) as again,
           floor(100.0 * (count(*) - l.wrong) / count(*))::int as score
         from learner l join enrolled e on e.id = l."enrolmentId", question q where l.wrong is not null
         group by 1, 2, 3),
       tried as (
         insert into quiz_attempts (id, enrolment_id, answers, score, passed, submitted_at)
         select gen_random_uuid(), id, first, score, score >= 80, at + interval '5 days' from answered
         union all
         select gen_random_uuid(), id, again, 100, true, at + interval '6 days' from answered where score < 80),
       certified as (
         insert into certificates (id, enrolment_id, user_id, course_id, code, person_name, course_title, course_version, hours,
           score, issued_at)
         select l."certificateId", l."enrolmentId", l.id, v.course_id, l.code, l.name, v.content ->> 'title', v.version, 0.92,
           greatest(a.score, case when a.score < 80 then 100 else 0 end), l."completedAt"
         from learner l join answered a on a.id = l."enrolmentId", version v)
     insert into course_surveys (id, pair, course_id, phase, enrolment_id, answers, given_on)
     select gen_random_uuid(), l.pair, v.course_id, p.phase, l."enrolmentId",
       (select jsonb_object_agg('T' || lpad(n::text, 2, '0'), case when n in (2, 4, 6, 8, 10) then 6 - p.value else p.value end)
         from generate_series(1, 10) n),
       (l."startedAt" + p.days * interval '1 day')::date
     from learner l join enrolled e on e.id = l."enrolmentId", version v,
       lateral (values ('before', l.before, 0), ('after', l.after, 6)) p (phase, value, days) where p.value is not null`,
    [slug, JSON.stringify(learners)],
  );
}

/** The practice of the bank whose newest text has this title. */
export async function practiceTitled(tx: EntityManager, title: string): Promise<string> {
  const row = await one<{ id: string }>(
    tx,
    'select practice_id as id from good_practice_texts where title = $1 order by number desc limit 1',
    [title],
  );
  return required(row, title).id;
}
