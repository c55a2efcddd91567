/**
 * A year of all that indicators count, made of numbers that look random and are the same each time: companies from October
 * 2025 on, and what they, their people and FM4 did until the end of 2026. The tables are loosened first, so that only the
 * columns that are counted are filled in.
 */
const tables = [
  'companies',
  'act_log',
  'enrolments',
  'lesson_progress',
  'course_surveys',
  'certificates',
  'dc3_certificates',
  'open_progress',
  'company_functions',
  'person_functions',
  'advice_threads',
  'assessments',
  'evidence_files',
  'assessment_submissions',
  'plan_actions',
  'audits',
  'audit_item_reviews',
  'committee_decisions',
  'distinctions',
  'distinction_events',
  'audit_findings',
  'reports',
  'privacy_requests',
  'liaisons',
  'openings',
  'log_placements',
  'log_referrals',
  'log_activities',
  'work_follow_ups',
  'work_follow_up_answers',
  'survey_groups',
  'survey_group_answers',
  'surveys',
  'survey_responses',
  'survey_results',
];

const loosened = `do $$
  declare t text; c record;
  begin
    foreach t in array array[${tables.map((table) => `'${table}'`).join(', ')}] loop
      execute format('alter table %I disable trigger user', t);
      for c in select conname from pg_constraint where conrelid = t::regclass and contype in ('f', 'c', 'u', 'p') loop
        execute format('alter table %I drop constraint if exists %I cascade', t, c.conname);
      end loop;
      for c in select i.indexrelid::regclass::text as name from pg_index i where i.indrelid = t::regclass and i.indisunique loop
        execute 'drop index ' || c.name;
      end loop;
      for c in select attname from pg_attribute where attrelid = t::regclass and attnum > 0 and attnotnull and not attisdropped
          and attidentity = '' loop
        execute format('alter table %I alter column %I drop not null', t, c.attname);
      end loop;
    end loop;
  end $$`;

/** A number from 0 to under `most`, the same for the same seed and row. */
const random = `create function r(seed text, n bigint, most integer) returns integer language sql immutable as $$
    select ((('x' || substr(md5(seed || ' ' || n), 1, 7))::bit(28)::int)::bigint % most)::int $$;
  create function one_of(seed text, n bigint, choices text[]) returns text language sql immutable as $$
    select choices[1 + r(seed, n, cardinality(choices))] $$;
  create function key_of(kind text, n bigint) returns uuid language sql immutable as $$ select md5(kind || n)::uuid $$;
  -- an hour of a day of 2026, or of so many days before; late in the evening it is the next day in UTC
  create function at_of(seed text, n bigint, days integer, before integer default 0) returns timestamptz language sql immutable as $$
    select (date '2026-01-01' - before + r(seed || 'day', n, days) + make_interval(hours => r(seed || 'hour', n, 24)))
      at time zone 'America/Mexico_City' $$;
  create function course_of(n bigint) returns uuid language sql stable as $$
    select id from courses where letter is not null order by letter, id offset r('course', n, (select count(*)::int from courses where letter is not null)) limit 1 $$;
  -- answers to the ten statements around a level; a few leave up to four of them open
  create function attitudes(seed text, n bigint, level integer) returns jsonb language sql immutable as $$
    select coalesce(jsonb_object_agg('T' || lpad(k::text, 2, '0'), case when k in (2, 4, 6, 8, 10) then 6 - v else v end), '{}')
    from (select k, least(5, greatest(1, level + r(seed || k, n, 3) - 1)) as v from generate_series(1, 10) k
      where k > case when r(seed || 'open', n, 9) = 0 then r(seed || 'few', n, 5) else 0 end) a $$`;

const many = (count: number) => `generate_series(1, ${count}) n`;

const statements = [
  `insert into companies (id, rfc, legal_name, trade_name, sector_code, headcount, municipality_code, state, created_at, activated_at)
   select key_of('company', n), 'X', 'Empresa ' || n, case when n % 3 > 0 then 'Marca ' || n end,
     one_of('sector', n, '{31-33,72,23,56}'), 1 + r('heads', n, 400), one_of('town', n, '{14039,14120,14098,14093,14023}'), 'active', at,
     case when n % 7 > 0 then at + interval '3 days' end
   from (select n, at_of('company', n, 400, 92) as at from ${many(140)}) c`,
  `insert into act_log (at, actor_kind, actor, act, subject_type, subject_id, company_id, details, previous_hash, hash)
   select at_of('act', n, 450, 92), one_of('actor', n, '{person,person,system}'), 'x', 'x', 'x', 'x', key_of('company', 1 + r('acts', n, 170)),
     '{}', sha256(n::text::bytea), sha256(('x' || n)::bytea) from ${many(500)}`,
  `insert into enrolments (id, company_id, course_id, completed_at)
   select key_of('enrolment', n), case when n % 8 > 0 then key_of('company', 1 + r('learner', n, 140)) end, course_of(n),
     case when n % 3 > 0 then at_of('begun', n, 350, 30) + make_interval(days => 1 + r('took', n, 50)) end from ${many(700)}`,
  `insert into lesson_progress (enrolment_id, lesson_id, read_at)
   select key_of('enrolment', n), 'L' || k, at_of('begun', n, 350, 30) + make_interval(days => k * r('pace', n, 4))
   from ${many(700)}, generate_series(0, 2) k where n % 11 > 0`,
  `insert into course_surveys (id, pair, course_id, phase, enrolment_id, answers, given_on)
   select gen_random_uuid(), key_of('pair', n), e.course_id, p.phase, e.id, attitudes(p.phase, n, case p.phase when 'after' then 4 else 3 end),
     (at_of('begun', n, 350, 30) at time zone 'America/Mexico_City')::date + case p.phase when 'after' then 20 else 0 end
   from ${many(700)} join enrolments e on e.id = key_of('enrolment', n), (values ('before'), ('after')) as p (phase)
   where n % 4 > 0 and (p.phase = 'before' or n % 5 > 0)`,
  `insert into certificates (id, course_id, course_title, user_id, hours, issued_at, withdrawn_at, expires_on)
   select key_of('certificate', n), course_of(n), 'Curso', case when n % 9 > 0 then key_of('user', r('holder', n, 150)) end, 1 + r('hours', n, 6),
     at_of('certificate', n, 365), case when n % 17 = 0 then at_of('withdrawn', n, 365) end,
     case when n % 5 = 0 then date '2026-01-01' + r('expires', n, 500) end from ${many(400)}`,
  `insert into dc3_certificates (id, certificate_id, issued_at)
   select key_of('dc3', n), key_of('certificate', n), at_of('dc3', n, 365) from ${many(400)} where n % 3 = 0`,
  `insert into open_progress (id, course_id, passed, used_on)
   select key_of('open', n), course_of(n), n % 3 > 0, date '2026-01-01' + r('used', n, 365) from ${many(200)}`,
  `insert into company_functions (company_id, managers, saved_at)
   select key_of('company', n), r('managers', n, 6), at_of('saved', n, 365) from ${many(120)}`,
  `insert into person_functions (company_id, user_id, function)
   select key_of('company', 1 + r('place', n, 120)), key_of('user', n), one_of('function', n, '{managers,managers,buyers}') from ${many(150)}`,
  `insert into advice_threads (id, company_id, asked_at, answered_at, answer_by)
   select key_of('advice', n), key_of('company', 1 + r('asker', n, 140)), at,
     case when n % 6 > 0 then at + make_interval(hours => r('answer', n, 300)) end, (at at time zone 'America/Mexico_City')::date + 7
   from (select n, at_of('advice', n, 365) as at from ${many(200)}) a`,
  `insert into assessments (id, company_id, started_at, submitted_at)
   select key_of('assessment', n), key_of('company', 1 + r('assessed', n, 140)), at,
     case when n % 4 > 0 then at + make_interval(days => r('sent', n, 90)) end
   from (select n, at_of('assessment', n, 365, 60) as at from ${many(180)}) a`,
  `insert into evidence_files (id, assessment_id) select key_of('evidence', n), key_of('assessment', n % 150) from ${many(250)}`,
  `insert into assessment_submissions (id, company_id, signed_at, withdrawn_at, figures)
   select key_of('submission', n), key_of('company', 1 + r('signer', n, 90)), at_of('signed', n, 365), case when n % 12 = 0 then now() end,
     case when n % 15 = 0 then '{}' else jsonb_build_object('percent', 30 + r('percent', n, 700) / 10.0) end from ${many(180)}`,
  `insert into plan_actions (id, company_id, created_at, ended_on)
   select key_of('action', n), key_of('company', 1 + r('planner', n, 60)), at_of('action', n, 200),
     case when n % 5 > 0 then date '2026-02-01' + r('ended', n, 300) end from ${many(100)}`,
  `insert into audits (id, company_id, instrument_version, submitted_at, decided_at, closed_at)
   select key_of('audit', n), key_of('company', 1 + r('audited', n, 140)), (select version from instruments order by 1 limit 1), at,
     case when n % 6 > 0 then at + make_interval(hours => 300 + r('decided', n, 900)) end,
     case when n % 6 > 0 then at + make_interval(hours => 1300) end
   from (select n, at_of('audit', n, 330) as at from ${many(120)}) a`,
  `insert into audit_item_reviews (audit_id, item_id, value)
   select key_of('audit', n), i.item, case when r(i.item, n, 20) > 0 then r('value' || i.item, n, 5) end
   from ${many(120)}, (select m ->> 'id' as item from instruments t, jsonb_array_elements(t.definition -> 'items') m
     where t.version = (select version from instruments order by 1 limit 1)) i`,
  `insert into committee_decisions (audit_id, company_id, decided_at, audited_percent, company_percent)
   select a.id, a.company_id, a.decided_at, 40 + r('own', n, 50), 30 + r('theirs', n, 60)
   from ${many(120)} join audits a on a.id = key_of('audit', n) where a.decided_at is not null`,
  `insert into distinctions (id, company_id, trade_name, level, awarded_at, expires_on)
   select key_of('distinction', n), key_of('company', 1 + r('winner', n, 140)), 'Marca', one_of('level', n, '{N1,N2,N3}'), at,
     (at at time zone 'America/Mexico_City')::date + 60 + r('valid', n, 700)
   from (select n, at_of('distinction', n, 400, 60) as at from ${many(90)}) d`,
  `insert into distinction_events (id, distinction_id, kind, at)
   select key_of('event', n * 4 + k), key_of('distinction', n),
     case when k = 0 then 'awarded' else one_of('event', n * 4 + k, '{suspended,reinstated,revoked,renamed,surrendered,corrected}') end,
     at_of('distinction', n, 400, 60) + make_interval(days => k * (5 + r('later', n, 60)))
   from ${many(90)}, generate_series(0, 2) k where n % 10 > 0`,
  `insert into audit_findings (id, audit_id, item_id, grade, due_on, closed_at)
   select key_of('finding', n), key_of('audit', n % 120), 'D1-01', one_of('grade', n, '{critical,major,minor}'), date '2026-01-01' + r('due', n, 365),
     case when n % 4 > 0 then at_of('closing', n, 365) end from ${many(200)}`,
  `insert into reports (id, category, received_at, answered_at, answer_by)
   select key_of('report', n), one_of('category', n, '{discrimination,conditions,documents,other}'), at,
     case when n % 5 > 0 then at + make_interval(days => r('reply', n, 20)) end, (at at time zone 'America/Mexico_City')::date + 10
   from (select n, at_of('report', n, 365) as at from ${many(90)}) a`,
  `insert into privacy_requests (id, asks_for, state, confirmed_at, decided_at, answer_by)
   select key_of('request', n), 'access', one_of('state', n, '{open,decided,done,withdrawn}'), at,
     case when n % 3 > 0 then at + make_interval(days => r('decision', n, 40)) end, (at at time zone 'America/Mexico_City')::date + 28
   from (select n, at_of('request', n, 365) as at from ${many(60)}) a`,
  `insert into liaisons (id, municipality, user_id, appointed_at, ended_at)
   select key_of('liaison', n), '14039', key_of('user', n), at, case when n % 4 = 0 then at + make_interval(days => r('served', n, 300)) end
   from (select n, at_of('liaison', n, 300) as at from ${many(60)}) a`,
  `insert into openings (id, company_id, post, municipality, first_reviewed_at)
   select key_of('opening', n), key_of('company', 1 + r('announces', n, 60)), 'Puesto ' || n, one_of('town', n, '{14039,14120,14093}'),
     case when n % 4 > 0 then at_of('reviewed', n, 365) end from ${many(120)}`,
  `insert into log_placements (id, happened_on, folio, company, municipality, interviewed, hired_on, confirmed, contract, imss_in_time, gender,
     age_range)
   select key_of('placement', n), d, 'V-' || n, '', one_of('town', n, '{14039,14120,14093}'), n % 3 > 0,
     case when n % 5 < 3 then d + r('wait', n, 41) end, n % 7 > 1,
     case when n % 5 < 3 then one_of('contract', n, '{indefinite,fixed,trial,none,unknown}') end,
     case when n % 5 < 3 and n % 11 > 0 then n % 6 > 0 end, one_of('gender', n, '{woman,man,other}'), one_of('age', n, '{18-29,30-44}')
   from (select n, date '2026-01-01' + r('linked', n, 360) as d from ${many(600)}) g`,
  `insert into log_referrals (id, happened_on, folio, need, municipality, outcome)
   select key_of('referral', n), date '2026-01-01' + r('referred', n, 365), 'C-' || n, one_of('need', n, '{work,health,documents}'), '14039',
     nullif(one_of('outcome', n, '{received,not-received,elsewhere,unknown,none}'), 'none') from ${many(400)}`,
  `insert into log_activities (id, happened_on, kind, company)
   select key_of('activity', n), date '2026-01-01' + r('went', n, 365), one_of('kind', n, '{visit,visit,course,advice,fair,meeting,referral}'),
     case when n % 20 = 0 then '' else one_of('case', n, '{Empresa,EMPRESA}') || ' ' || r('visited', n, 60) end from ${many(400)}`,
  `insert into work_follow_ups (id, company_id, hired_on)
   select key_of('hire', n), key_of('company', 1 + r('employer', n, 40)), date '2025-01-01' + r('hired', n, 640) from ${many(700)}`,
  `insert into work_follow_up_answers (id, follow_up_id, months, answers)
   select gen_random_uuid(), key_of('hire', n), m.months, jsonb_strip_nulls(jsonb_build_object(
     'staying', case when m.months > 3 and r('left', n, 5) = 0 then 'no' else one_of('staying' || m.months, n, '{yes,yes,yes,no,nr}') end,
     'formal', one_of('formal' || m.months, n, '{both,both,contract,imss,ns,nr}'),
     'skills', one_of('skills' || m.months, n, '{1,2,3,4,5,nr}'),
     'reason', case when r('why' || m.months, n, 6) = 0 then one_of('reason', n, '{better-job,procedure,dismissed,other,nr}') end))
   from ${many(700)}, (values (3), (6), (12)) as m (months) where r('answers' || m.months, n, 10) > 3`,
  // groups of three, whose people follow from nothing, and of nine and more, who answered each time
  `insert into survey_groups (id, code, title, closed_phases, closed_days, created_at)
   select key_of('group', n), 'G' || n, 'Grupo ' || n, '{before,after,later}', array[d, d + 1, d + 92], now()
   from (select n, date '2025-12-20' + r('met', n, 270) as d from ${many(24)}) g`,
  `insert into survey_group_answers (id, group_id, phase, person, answers, satisfaction, changed, given_on)
   select gen_random_uuid(), key_of('group', n), p.phase, sha256((n || ' ' || person)::bytea),
     attitudes('group' || p.phase || n, person, 3 + (p.phase <> 'before')::int) || '{"T01": 3, "T02": 3}',
     case when p.phase = 'after' then 1 + r('liked' || n, person, 5) end,
     case when p.phase = 'later' then one_of('changed' || n, person, '{yes,yes,no}') end, date '2026-01-01'
   from ${many(24)}, generate_series(1, case when n % 6 = 0 then 3 else 9 + n % 5 end) person,
     (values ('before'), ('after'), ('later')) as p (phase)`,
  `insert into surveys (id, audit_id, company_id, state, closed_on, answered)
   select key_of('survey', n), key_of('audit', n), key_of('company', n), case when n % 9 = 0 then 'open' else 'closed' end,
     case when n % 9 > 0 then date '2025-11-01' + r('over', n, 420) end, 3 + r('replies', n, 12) from ${many(30)}`,
  `insert into survey_responses (id, survey_id, answers, gender, tenure, mobility)
   select gen_random_uuid(), key_of('survey', n), (select jsonb_object_agg('E' || lpad(k::text, 2, '0'), v) from (
       select k, one_of('said' || k || ' ' || n, person, '{1,2,3,4,5,5,nr,skip}') as v from generate_series(1, 12) k) a where v <> 'skip'),
     one_of('gender' || n, person, '{woman,man,unsaid}'), 'unsaid', one_of('moves' || n, person, '{yes,no,unsaid}')
   from ${many(30)}, generate_series(1, 3 + r('replies', n, 12)) person`,
];

/** Where rows of one table are looked up for those of another, in the place of the keys that are gone. */
const lookedUp = [
  ['companies', 'id'],
  ['enrolments', 'id'],
  ['lesson_progress', 'enrolment_id'],
  ['course_surveys', 'pair'],
  ['certificates', 'id'],
  ['assessments', 'id'],
  ['audits', 'id'],
  ['audit_item_reviews', 'audit_id'],
  ['distinction_events', 'distinction_id'],
  ['work_follow_up_answers', 'follow_up_id'],
  ['survey_group_answers', 'group_id'],
  ['survey_responses', 'survey_id'],
].map(([table, column]) => `create index on ${table} (${column})`);

/** Fills a database with it. @param query as the owner of its tables */
export async function generateYear(query: (text: string) => Promise<unknown>): Promise<void> {
  for (const statement of [loosened, random, ...statements, ...lookedUp, 'analyze']) await query(statement);
}
