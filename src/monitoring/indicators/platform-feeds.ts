import { companyName, companyPage, during, from, none, ofCompany, until } from './feed-pieces.js';

// Of what companies, people who learn, auditors and FM4 do with the product.

export const activeCompanies = `select c.id::text as subject, ${companyName} as label, ${companyPage} as href, 1 as numerator,
    0 as denominator, ${ofCompany} as dims
  from companies c where c.created_at < ${until} and $1::date < $2::date and exists (
    select from act_log l where l.company_id = c.id and l.actor_kind = 'person'
      and l.at >= ${until} - interval '90 days' and l.at < ${until})`;

export const firstCycle = `select c.id::text as subject, ${companyName} as label, ${companyPage} as href,
    (exists (select from enrolments e where e.company_id = c.id and e.completed_at < ${until})
      and exists (select from assessment_submissions s where s.company_id = c.id and s.signed_at < ${until}
        and s.withdrawn_at is null)
      and exists (select from plan_actions a where a.company_id = c.id and a.created_at < ${until})
      and not exists (select from plan_actions a where a.company_id = c.id and a.created_at < ${until}
        and (a.ended_on is null or a.ended_on >= $2::date)))::int as numerator,
    1 as denominator, ${ofCompany} as dims
  from companies c where c.activated_at < ${until} - interval '90 days' and $1::date < $2::date`;

// the first lesson that was read, or attended
const begun = `(select p.enrolment_id, min(p.read_at) as at from lesson_progress p group by 1) b
  join enrolments e on e.id = b.enrolment_id join courses k on k.id = e.course_id
  left join companies c on c.id = e.company_id`;
const ofLearner = `jsonb_strip_nulls(jsonb_build_object('course', k.letter, 'region', c.municipality_code))`;

export const courseStarters = `select e.id::text as subject, k.letter || ' · ' || coalesce(${companyName}, '') as label, null as href,
    1 as numerator, 0 as denominator, ${ofLearner} as dims
  from ${begun} where ${during('b.at')}`;

export const courseCompletion = `select e.id::text as subject, k.letter || ' · ' || coalesce(${companyName}, '') as label,
    null as href, coalesce(e.completed_at < ${until}, false)::int as numerator, 1 as denominator, ${ofLearner} as dims
  from ${begun} where b.at >= ${from} - interval '30 days' and b.at < ${until} - interval '30 days'`;

export const trainingHours = `select t.id::text as subject, k.letter || ' · ' || t.course_title as label, null as href,
    t.hours as numerator, 0 as denominator, jsonb_build_object('course', k.letter) as dims
  from certificates t join courses k on k.id = t.course_id where ${during('t.issued_at')}`;

export const managersTrained = `select c.id::text as subject, ${companyName} as label, ${companyPage} as href,
    least(f.managers, (select count(distinct p.user_id) from person_functions p
      join certificates t on t.user_id = p.user_id and t.issued_at < ${until} and t.withdrawn_at is null
        and (t.expires_on is null or t.expires_on >= $2::date)
      join courses k on k.id = t.course_id and k.letter = 'C'
      where p.company_id = c.id and p.function = 'managers')) as numerator,
    f.managers as denominator, ${ofCompany} as dims
  from company_functions f join companies c on c.id = f.company_id
  where f.managers > 0 and f.saved_at < ${until} and $1::date < $2::date`;

// of a DC-3 the course is not told: less the hours by course, a handful of them would be left
export const certificatesIssued = `select t.id::text as subject, t.course_title as label, null as href, 1 as numerator, 0 as denominator,
    jsonb_build_object('kind', 'participation', 'course', k.letter) as dims
  from certificates t join courses k on k.id = t.course_id where ${during('t.issued_at')}
  union all
  select d.id::text, t.course_title, null, 1, 0, jsonb_build_object('kind', 'dc3', 'course', 'dc3')
  from dc3_certificates d join certificates t on t.id = d.certificate_id join courses k on k.id = t.course_id
  where ${during('d.issued_at')}`;

export const inductionDone = `select o.id::text as subject, k.letter || ' · sin cuenta' as label, null as href,
    coalesce(o.passed, false)::int as numerator, 1 as denominator, jsonb_build_object('course', k.letter) as dims
  from open_progress o join courses k on k.id = o.course_id
  where k.letter = 'E' and o.used_on >= $1::date and o.used_on < $2::date
  union all
  select e.id::text, k.letter || ' · con cuenta', null, coalesce(e.completed_at < ${until}, false)::int, 1,
    jsonb_build_object('course', k.letter)
  from ${begun} where k.letter = 'E' and ${during('b.at')}`;

export const adviceInTime = `select a.id::text as subject, ${companyName} as label, '/fm4/consultas/' || a.id as href,
    coalesce((a.answered_at at time zone 'America/Mexico_City')::date <= a.answer_by, false)::int as numerator,
    1 as denominator, ${none} as dims
  from advice_threads a join companies c on c.id = a.company_id where ${during('a.asked_at')}`;

export const guidanceCurrent = `select t.kind || ' ' || t.slug as subject, t.slug as label, null as href,
    (t.reviewed_on > ($2::date - interval '6 months')::date)::int as numerator, 1 as denominator,
    jsonb_build_object('kind', t.kind) as dims
  from guidance_texts t join (
    select distinct on (kind) kind, version from guidance_editions order by kind, loaded_at desc, version desc) e
    on e.kind = t.kind and e.version = t.version
  where t.reviewed_on < $2::date and $1::date < $2::date`;

export const assessmentsComplete = `select a.id::text as subject, ${companyName} as label, ${companyPage} as href,
    (coalesce(a.submitted_at < ${until}, false)
      and exists (select from evidence_files f where f.assessment_id = a.id))::int as numerator,
    1 as denominator, ${ofCompany} as dims
  from assessments a join companies c on c.id = a.company_id
  where a.started_at >= ${from} - interval '60 days' and a.started_at < ${until} - interval '60 days'`;

export const meanScore = `select s.id::text as subject, ${companyName} as label, ${companyPage} as href,
    (s.figures ->> 'percent')::float8 as numerator, 1 as denominator, ${ofCompany} as dims
  from assessment_submissions s join companies c on c.id = s.company_id
  where ${during('s.signed_at')} and s.withdrawn_at is null and s.figures ->> 'percent' is not null`;

export const scoreGain = `select c.id::text as subject, ${companyName} as label, ${companyPage} as href,
    s.percent - s.first as numerator, 1 as denominator, ${none} as dims
  from (select company_id, signed_at, (figures ->> 'percent')::float8 as percent,
      first_value((figures ->> 'percent')::float8) over (partition by company_id order by signed_at, id) as first,
      row_number() over (partition by company_id order by signed_at, id) as number
    from assessment_submissions where withdrawn_at is null and figures ->> 'percent' is not null) s
  join companies c on c.id = s.company_id where s.number = 2 and ${during('s.signed_at')}`;

export const criticalItems = `select r.audit_id || ' ' || r.item_id as subject, r.item_id as label, '/fm4/auditorias/' || r.audit_id as href,
    (r.value >= 3)::int as numerator, 1 as denominator, jsonb_build_object('item', r.item_id) as dims
  from audit_item_reviews r join audits a on a.id = r.audit_id
  join instruments i on i.version = a.instrument_version
  cross join lateral jsonb_array_elements(i.definition -> 'items') as m
  where m ->> 'id' = r.item_id and (m ->> 'critical')::boolean and r.value is not null and a.closed_at is not null
    and ${during('a.closed_at')}`;

export const auditGap = `select d.audit_id::text as subject, ${companyName} as label, '/fm4/auditorias/' || d.audit_id as href,
    d.audited_percent - d.company_percent as numerator, 1 as denominator, ${none} as dims
  from committee_decisions d join companies c on c.id = d.company_id where ${during('d.decided_at')}`;

/** By the municipality of the work, not of the company. */
export const openingsReviewed = `select o.id::text as subject, o.post || ' · ' || ${companyName} as label, '/fm4/vacantes/' || o.id as href,
    1 as numerator, 0 as denominator,
    jsonb_strip_nulls(jsonb_build_object('sector', c.sector_code, 'region', o.municipality)) as dims
  from openings o join companies c on c.id = o.company_id where ${during('o.first_reviewed_at')}`;

export const distinctionsInForce = `select d.id::text as subject, d.trade_name as label, '/fm4/distintivos/' || d.id as href,
    1 as numerator, 0 as denominator, ${ofCompany} || jsonb_build_object('level', d.level) as dims
  from distinctions d join companies c on c.id = d.company_id
  where d.awarded_at < ${until} and d.expires_on >= $2::date and $1::date < $2::date and coalesce((
    select e.kind in ('awarded', 'reinstated') from distinction_events e
    where e.distinction_id = d.id and e.at < ${until} and e.kind in (
      'awarded', 'suspended', 'reinstated', 'revoked', 'expired', 'superseded', 'surrendered')
    order by e.at desc, e.id desc limit 1), true)`;

export const correctivePlans = `select f.id::text as subject, f.item_id as label, '/fm4/auditorias/' || f.audit_id as href,
    coalesce((f.closed_at at time zone 'America/Mexico_City')::date <= f.due_on, false)::int as numerator,
    1 as denominator, jsonb_build_object('grade', f.grade) as dims
  from audit_findings f where f.due_on >= $1::date and f.due_on < $2::date`;

export const distinctionsLost = `select e.id::text as subject, d.trade_name as label, '/fm4/distintivos/' || d.id as href,
    1 as numerator, 0 as denominator, jsonb_build_object('kind', e.kind, 'level', d.level) as dims
  from distinction_events e join distinctions d on d.id = e.distinction_id
  where e.kind in ('suspended', 'revoked', 'surrendered') and ${during('e.at')}`;

export const processDays = `select a.id::text as subject, ${companyName} as label, '/fm4/auditorias/' || a.id as href,
    extract(epoch from a.decided_at - a.submitted_at) / 86400 as numerator, 1 as denominator, ${none} as dims
  from audits a join companies c on c.id = a.company_id where ${during('a.decided_at')}`;

export const hoursPerPerson = `select t.user_id::text as subject, count(*) || ' constancias' as label, null as href,
    sum(t.hours) as numerator, 1 as denominator, ${none} as dims
  from certificates t where t.user_id is not null and ${during('t.issued_at')} group by t.user_id`;

export const complaintsReceived = `select r.id::text as subject, r.category as label, '/fm4/reportes/' || r.id as href, 1 as numerator,
    0 as denominator, jsonb_build_object('kind', r.category) as dims
  from reports r where ${during('r.received_at')}`;

export const complaintsInTime = `select r.id::text as subject, r.category as label, '/fm4/reportes/' || r.id as href,
    coalesce((r.answered_at at time zone 'America/Mexico_City')::date <= r.answer_by, false)::int as numerator,
    1 as denominator, jsonb_build_object('kind', r.category) as dims
  from reports r where ${during('r.received_at')}`;

export const privacyInTime = `select r.id::text as subject, r.asks_for as label, '/fm4/privacidad/' || r.id as href,
    coalesce((r.decided_at at time zone 'America/Mexico_City')::date <= r.answer_by, false)::int as numerator,
    1 as denominator, ${none} as dims
  from privacy_requests r where r.state <> 'withdrawn' and ${during('r.confirmed_at')}`;

export const suppressedCells = `select f.indicator || ' ' || f.period as subject, f.indicator || ' · ' || f.period as label,
    '/fm4/indicadores/' || f.indicator as href, f.hidden as numerator, f.cells as denominator, ${none} as dims
  from indicator_figures f where f.ends_before > $1::date and f.ends_before <= $2::date`;

export const liaisonsTrained = `select l.id::text as subject, l.municipality as label, '/fm4/municipios/' || l.municipality as href,
    exists (select from certificates t join courses k on k.id = t.course_id and k.letter = 'D'
      where t.user_id = l.user_id and t.issued_at < ${until} and t.withdrawn_at is null)::int as numerator,
    1 as denominator, ${none} as dims
  from liaisons l where l.appointed_at < ${until} and (l.ended_at is null or l.ended_at >= ${until}) and $1::date < $2::date`;
