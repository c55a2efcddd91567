/**
 * Each indicator once more, from the words of its sheet: numerator `n` and denominator `d` from the day $1 to before the day
 * $2. Written by other means than the product's queries, so that a mistake is not made twice; medians as `m`.
 */
const end = `($2::date::timestamp at time zone 'America/Mexico_City')`;
const day = (instant: string) => `(${instant} at time zone 'America/Mexico_City')::date`;
const inside = (date: string) => `(${date} between $1::date and $2::date - 1)`;
const share = (met: string, from: string) => `select count(*) filter (where ${met}) as n, count(*) as d from ${from}`;

const firstRead = `(select e.id, e.course_id, e.completed_at, (select min(read_at) from lesson_progress p where p.enrolment_id = e.id) as at
  from enrolments e)`;
const overOn = (months: string) => `(h.hired_on + make_interval(months => ${months}))::date + 60`;
const answer = (months: string, question: string) =>
  `(select a.answers ->> '${question}' from work_follow_up_answers a where a.follow_up_id = h.id and a.months = ${months})`;
/** Staying is what was said last, and who ever said that they left has left. */
const staying = (months: 3 | 6 | 12) => {
  const earlier = [3, 6, 12].filter((one) => one <= months).map((one) => answer(String(one), 'staying'));
  return share(
    `${answer(String(months), 'staying')} = 'yes' and 'no' <> all (array_remove(array[${earlier.join(', ')}], null))`,
    `work_follow_ups h where ${inside(overOn(String(months)))}`,
  );
};

/** 0 to 100, with the mean of the others for one or two that are left open. */
const index = (answers: string) => `(
  select case when 10 - count(v) <= 2 then ((sum(v) + (10 - count(v)) * avg(v)) - 10) / 40 * 100 end from (
    select case when k in ('T02', 'T04', 'T06', 'T08', 'T10') then 6 else 0 end
      + case when k in ('T02', 'T04', 'T06', 'T08', 'T10') then -1 else 1 end * (${answers} ->> k)::numeric as v
    from unnest(array['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07', 'T08', 'T09', 'T10']) k) s)`;
/** Which groups closed a phase in the period, the first, the second or the third. */
const groupsWith = (place: number) => `survey_groups g where ${inside(`g.closed_days[${place}]`)}`;
const groupPairs = (place: number, later: string) => `
  select ${index('y.answers')} - ${index('x.answers')} as change
  from ${groupsWith(place).replace(
    'survey_groups g where',
    `survey_groups g
    join survey_group_answers x on x.group_id = g.id and x.phase = 'before'
    join survey_group_answers y on y.group_id = g.id and y.phase = '${later}' and y.person = x.person where`,
  )}
    and (select count(distinct person) from survey_group_answers z where z.group_id = g.id) >= 5`;
const coursePairs = `
  select c.change from (select p.*, count(*) over () as people from (
    select pair, ${index("max(answers::text) filter (where phase = 'after')::jsonb")}
        - ${index("max(answers::text) filter (where phase = 'before')::jsonb")} as change,
      max(given_on) filter (where phase = 'after') as late
    from course_surveys group by pair having count(*) = 2) p
  where ${inside('p.late')} and p.change is not null) c where c.people >= 5`;
const changes = `(${groupPairs(2, 'after')} union all ${coursePairs}) c`;
const groupAnswers = (place: number, phase: string, said: string) =>
  `${groupsWith(place).replace('where', `join survey_group_answers z on z.group_id = g.id and z.phase = '${phase}' where`)}
    and ${said} is not null and (select count(*) from survey_group_answers y where y.group_id = g.id and y.phase = '${phase}') >= 5`;

/** Answers to closed surveys of the period that count for a question, where five or more do. */
const surveyed = (counts: string) => `(
  select p.answers from survey_responses p join surveys s on s.id = p.survey_id
  where s.closed_on is not null and ${inside('s.closed_on')} and ${counts}
    and s.id in (select survey_id from survey_responses p where ${counts} group by 1 having count(*) > 4)) p`;
const onScale = (question: string) => `p.answers ->> '${question}' ~ '^[1-5]$'`;
const agreeing = (question: string) => share(`(p.answers ->> '${question}')::int >= 4`, surveyed(onScale(question)));
const treated = ['E06', 'E07', 'E08'];

export const independent: Readonly<Record<string, string>> = {
  'IN-A1': `select count(distinct c.id) as n, 0 as d from companies c, act_log l
    where l.company_id = c.id and l.actor_kind = 'person' and c.created_at < ${end} and l.at < ${end} and ${end} - l.at <= interval '90 days'`,
  'IN-A2': share(
    `c.id in (select company_id from enrolments where completed_at < ${end})
      and c.id in (select company_id from assessment_submissions where withdrawn_at is null and signed_at < ${end})
      and (select bool_and(coalesce(ended_on < $2::date, false)) from plan_actions p where p.company_id = c.id and p.created_at < ${end})`,
    `companies c where ${end} - c.activated_at > interval '90 days'`,
  ),
  'IN-A3': `select count(*) as n, 0 as d from ${firstRead} f where ${inside(day('f.at'))}`,
  'IN-A4': share(
    `f.completed_at < ${end}`,
    `${firstRead} f where f.at + interval '30 days' >= ($1::date::timestamp at time zone 'America/Mexico_City')
      and f.at + interval '30 days' < ${end}`,
  ),
  'IN-A5': `select sum(hours) as n, 0 as d from certificates where ${inside(day('issued_at'))}`,
  'IN-A6': `select sum(least(f.managers, coalesce(t.trained, 0))) as n, sum(f.managers) as d from company_functions f
    left join (select p.company_id, count(distinct p.user_id) as trained from person_functions p, certificates t, courses k
      where p.function = 'managers' and t.user_id = p.user_id and k.id = t.course_id and k.letter = 'C' and t.issued_at < ${end}
        and t.withdrawn_at is null and coalesce(t.expires_on, $2::date) >= $2::date group by 1) t using (company_id)
    where f.managers > 0 and f.saved_at < ${end}`,
  'IN-A7': `select (select count(*) from certificates where ${inside(day('issued_at'))})
      + (select count(*) from dc3_certificates where ${inside(day('issued_at'))}) as n, 0 as d`,
  'IN-A8': `select a.n + b.n as n, a.d + b.d as d from
    (${share('o.passed', `open_progress o natural join (select id as course_id from courses where letter = 'E') k where ${inside('o.used_on')}`)}) a,
    (${share(`f.completed_at < ${end}`, `${firstRead} f join courses k on k.id = f.course_id where k.letter = 'E' and ${inside(day('f.at'))}`)}) b`,
  'IN-B2': `select sum(c.change) as n, count(*) as d from ${changes}`,
  'IN-B3': share('c.change >= 5', changes),
  'IN-B4': `select sum(c.change) as n, count(*) as d from (${groupPairs(3, 'later')}) c`,
  'IN-B5': share("z.changed = 'yes'", groupAnswers(3, 'later', 'z.changed')),
  'IN-B6': share('z.satisfaction in (4, 5)', groupAnswers(2, 'after', 'z.satisfaction')),
  'IN-B7': share(
    `2 = (select count(*) from course_surveys s where s.enrolment_id = e.id and s.answers::text <> '{}')`,
    `enrolments e where ${inside(day('e.completed_at'))} and e.course_id in (select course_id from course_surveys)`,
  ),
  'IN-C2': share(`${day('answered_at')} <= answer_by`, `advice_threads where ${inside(day('asked_at'))}`),
  'IN-C3': `select sum(case when imss_in_time then 1 else 0 end) as n, count(imss_in_time) as d from log_placements
    where ${inside('hired_on')}`,
  'IN-C6': `with latest as (select kind, max(array[loaded_at::text, version]) as last from guidance_editions group by 1)
    ${share(`t.reviewed_on > $2::date - interval '6 months'`, `guidance_texts t join latest l on l.kind = t.kind and l.last[2] = t.version where t.reviewed_on < $2::date`)}`,
  'IN-D1': share(
    `a.submitted_at < ${end} and a.id in (select assessment_id from evidence_files)`,
    `assessments a where a.started_at + interval '60 days' >= ($1::date::timestamp at time zone 'America/Mexico_City')
      and a.started_at + interval '60 days' < ${end}`,
  ),
  'IN-D2': `select sum((figures ->> 'percent')::float8) as n, count(figures ->> 'percent') as d from assessment_submissions
    where withdrawn_at is null and ${inside(day('signed_at'))}`,
  'IN-D3': `with s as (select company_id, array_agg((figures ->> 'percent')::float8 order by signed_at, id) as p,
      array_agg(${day('signed_at')} order by signed_at, id) as on_day
    from assessment_submissions where withdrawn_at is null and figures ? 'percent' group by 1)
    select sum(p[2] - p[1]) as n, count(*) as d from s where cardinality(p) > 1 and ${inside('on_day[2]')}`,
  'IN-D4': share(
    'r.value >= 3',
    `audit_item_reviews r join audits a on a.id = r.audit_id where r.value is not null and ${inside(day('a.closed_at'))} and r.item_id in (
      select m ->> 'id' from instruments i, jsonb_array_elements(i.definition -> 'items') m
      where i.version = a.instrument_version and m ->> 'critical' = 'true')`,
  ),
  'IN-D5': `select sum(audited_percent) - sum(company_percent) as n, count(*) as d from committee_decisions where ${inside(day('decided_at'))}`,
  'IN-D6': `with state as (select d.id, (select array_agg(e.kind order by e.at, e.id) from distinction_events e
      where e.distinction_id = d.id and e.at < ${end} and e.kind not in ('renamed', 'corrected', 'answered', 'merged')) as kinds
    from distinctions d where d.awarded_at < ${end} and d.expires_on >= $2::date)
    select count(*) as n, 0 as d from state where kinds is null or kinds[cardinality(kinds)] in ('awarded', 'reinstated')`,
  'IN-D7': share(`${day('closed_at')} <= due_on`, `audit_findings where ${inside('due_on')}`),
  'IN-D8': `select count(*) as n, 0 as d from distinction_events where kind in ('suspended', 'revoked', 'surrendered') and ${inside(day('at'))}`,
  'IN-D9': `select sum(extract(epoch from decided_at) - extract(epoch from submitted_at)) / 86400 as n, count(*) as d,
      percentile_cont(0.5) within group (order by (extract(epoch from decided_at - submitted_at) / 86400)::float8) as m
    from audits where ${inside(day('decided_at'))}`,
  'IN-E1': `select count(*) as n, 0 as d from openings where ${inside(day('first_reviewed_at'))}`,
  'IN-E2': share('interviewed is true', `log_placements where ${inside('happened_on')}`),
  'IN-E3': `select count(*) as n, 0 as d from log_placements where confirmed is true and ${inside('hired_on')}`,
  'IN-E4': share(
    `contract <> 'none' and imss_in_time`,
    `log_placements where ${inside('hired_on')} and contract in ('indefinite', 'fixed', 'trial', 'none') and imss_in_time in (true, false)`,
  ),
  'IN-E5': staying(3),
  'IN-E6': staying(6),
  'IN-E7': staying(12),
  'IN-E8': `select a.n + b.n as n, a.d + b.d as d from
    (${share(`${answer('6', 'formal')} = 'both'`, `work_follow_ups h where ${inside(overOn('6'))}`)}) a,
    (${share(`${answer('12', 'formal')} = 'both'`, `work_follow_ups h where ${inside(overOn('12'))}`)}) b`,
  'IN-E10': `select count(*) as n, 0 as d from (select h.id, min(${overOn('a.months')}) as over from work_follow_ups h
    join work_follow_up_answers a on a.follow_up_id = h.id
    where a.answers ->> 'reason' in ('better-job', 'procedure', 'treatment', 'dismissed', 'other') group by 1) x where ${inside('x.over')}`,
  'IN-E11': `select sum(hired_on - happened_on) as n, count(*) as d,
      percentile_cont(0.5) within group (order by (hired_on - happened_on)::float8) as m
    from log_placements where ${inside('hired_on')}`,
  'IN-E12': share(
    `${answer('3', 'skills')} in ('4', '5')`,
    `work_follow_ups h where ${answer('3', 'skills')} <> 'nr' and ${inside(overOn('3'))}`,
  ),
  'IN-F5': `select sum(hours) as n, count(distinct user_id) as d from certificates where user_id is not null and ${inside(day('issued_at'))}`,
  'IN-F7': agreeing('E01'),
  'IN-G1': agreeing('E09'),
  'IN-G2': agreeing('E10'),
  'IN-G3': `select count(*) as n, 0 as d from reports where ${inside(day('received_at'))}`,
  'IN-G4': share(`${day('answered_at')} <= answer_by`, `reports where ${inside(day('received_at'))}`),
  'IN-G7': `select sum((select avg(case when p.answers ->> e in ('4', '5') then 1 else 0 end) from unnest(array['E06', 'E07', 'E08']) e
      where p.answers ->> e ~ '^[1-5]$')) as n, count(*) as d
    from ${surveyed(`(${treated.map((one) => `coalesce(${onScale(one)}, false)`).join(' or ')})`)}`,
  'IN-H2': share(
    `${day('decided_at')} <= answer_by`,
    `privacy_requests where state <> 'withdrawn' and ${inside(day('confirmed_at'))}`,
  ),
  'IN-H6': `select sum(hidden) as n, sum(cells) as d from indicator_figures where indicator <> 'IN-H6' and ${inside('ends_before - 1')}`,
  'IN-I1': share(
    `l.user_id in (select t.user_id from certificates t join courses k on k.id = t.course_id
      where k.letter = 'D' and t.withdrawn_at is null and t.issued_at < ${end})`,
    `liaisons l where l.appointed_at < ${end} and coalesce(l.ended_at, ${end}) >= ${end}`,
  ),
  'IN-I2': share(
    `outcome = 'received'`,
    `log_referrals where outcome in ('received', 'not-received') and ${inside('happened_on')}`,
  ),
  'IN-I3': `with q as (select lower(company) as c, kind from log_activities where company <> '' and ${inside('happened_on')})
    select (select count(distinct c) from q where kind = 'visit'
        and c in (select c from q where kind in ('course', 'advice', 'fair', 'meeting'))) as n,
      (select count(distinct c) from q where kind = 'visit') as d`,
};
