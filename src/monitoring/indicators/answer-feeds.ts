import { companyName, companyPage, none } from './feed-pieces.js';

// Of what people answered. The subject is whom they answered about, a company, a survey or a course, and several rows have the
// same one: a row is never shown, only the sums of a subject are, under the rule of five.

const ofWorkplace = `'sector', c.sector_code, 'region', c.municipality_code`;
const aboutCompany = `f.company_id::text as subject, ${companyName} as label, ${companyPage} as href`;
const hires = `work_follow_ups f join companies c on c.id = f.company_id`;
/** The last day on which a worker can answer at a moment; a hire counts in the period in which it lies. */
const lastDay = (months: string) => `(f.hired_on + make_interval(months => ${months}))::date + 60`;
const overIn = (months: string) => `${lastDay(months)} >= $1::date and ${lastDay(months)} < $2::date`;
const said = (months: string, what: string) =>
  `exists (select from work_follow_up_answers a where a.follow_up_id = f.id and a.months ${months} and ${what})`;

export const formalEmployment = `select ${aboutCompany},
    ${said('= m.months', `a.answers ->> 'formal' = 'both'`)}::int as numerator, 1 as denominator,
    jsonb_strip_nulls(jsonb_build_object('moment', m.months::text, ${ofWorkplace})) as dims
  from ${hires} cross join (values (6), (12)) as m (months) where ${overIn('m.months')}`;

// somebody who says it again later left once
export const leavingReasons = `select ${aboutCompany}, 1 as numerator, 0 as denominator, jsonb_build_object('reason', x.reason) as dims
  from ${hires} join (
    select distinct on (follow_up_id) follow_up_id, months, answers ->> 'reason' as reason from work_follow_up_answers
    where answers ->> 'reason' <> 'nr' order by follow_up_id, months) x on x.follow_up_id = f.id
  where ${overIn('x.months')}`;

export const skillsUsed = `select ${aboutCompany}, (a.answers ->> 'skills' in ('4', '5'))::int as numerator, 1 as denominator,
    jsonb_strip_nulls(jsonb_build_object(${ofWorkplace})) as dims
  from ${hires} join work_follow_up_answers a on a.follow_up_id = f.id and a.months = 3
  where a.answers ->> 'skills' in ('1', '2', '3', '4', '5') and ${overIn('3')}`;

const scale = `('1', '2', '3', '4', '5')`;
/** Surveys of the period in which five or more answered what is asked: of these their own results are told. */
const answered = (what: string, counts: string) => `(
    select s.id, s.audit_id, s.company_id, s.closed_on, p.gender, p.mobility, p.answers, ${what} as favourable,
      count(*) over (partition by s.id) as people
    from surveys s join survey_responses p on p.survey_id = s.id
    where s.state = 'closed' and s.closed_on >= $1::date and s.closed_on < $2::date and ${counts}) s
  join companies c on c.id = s.company_id`;
const aboutSurvey = `s.id::text as subject, ${companyName} || ' · ' || s.closed_on as label, '/fm4/auditorias/' || s.audit_id as href`;
const agrees = (question: string) => `(p.answers ->> '${question}' in ('4', '5'))::int`;
const said5 = (question: string) => `p.answers ->> '${question}' in ${scale}`;

/** A value of the person, where the results of their survey tell the group apart for that question. */
const toldGroup = (variable: 'gender' | 'mobility', place: number) => `case when exists (
    select from survey_results r cross join jsonb_array_elements(r.results -> 'groups') g
    where r.survey_id = s.id and g ->> 'variable' = '${variable}' and g ->> 'value' = s.${variable}
      and jsonb_typeof(g -> 'shares' -> ${place}) = 'object') then s.${variable} end`;

/** @param place of the question among those that score */
const favourable = (
  question: 'E01' | 'E09',
  place: number,
) => `select ${aboutSurvey}, s.favourable as numerator, 1 as denominator,
    jsonb_strip_nulls(jsonb_build_object('gender', ${toldGroup('gender', place)}, 'mobility', ${toldGroup('mobility', place)},
      ${ofWorkplace})) as dims
  from ${answered(agrees(question), said5(question))} where s.people >= 5`;
export const contractUnderstood = favourable('E01', 0);
export const channelKnown = favourable('E09', 8);

export const channelTrusted = `select ${aboutSurvey}, s.favourable as numerator, 1 as denominator, ${none} as dims
  from ${answered(agrees('E10'), said5('E10'))} where s.people >= 5`;

const treatment = `(select avg((q.value in ('4', '5'))::int)::float8 from jsonb_each_text(p.answers) q
  where q.key in ('E06', 'E07', 'E08') and q.value in ${scale})`;
export const treatmentIndex = `select ${aboutSurvey}, s.favourable as numerator, 1 as denominator, ${none} as dims
  from ${answered(treatment, `(${said5('E06')} or ${said5('E07')} or ${said5('E08')})`)} where s.people >= 5`;

/** The index of attitudes, 0 to 100, exact: null with more than two statements left open (section 5). */
const indexIn = (answers: string) => `(
    select case when count(*) >= 8 then (avg(case when t.key in ('T02', 'T04', 'T06', 'T08', 'T10') then 6 - t.value::int
      else t.value::int end) - 1) * 25 end
    from jsonb_each_text(${answers}) t where t.key ~ '^T(0[1-9]|10)$')`;
/** People who answered before and after a course, the second time in the period; none where there are fewer than five. */
const changedByCourse = (counts: string) => `select k.id::text as subject, 'Curso ' || k.letter as label, null as href,
    ${counts} as numerator, 1 as denominator, jsonb_build_object('course', k.letter) as dims
  from (select a.course_id, ${indexIn('a.answers')} - ${indexIn('b.answers')} as change, count(*) over () as people
    from course_surveys a join course_surveys b on b.pair = a.pair and b.phase = 'before'
    where a.phase = 'after' and a.given_on >= $1::date and a.given_on < $2::date
      and ${indexIn('a.answers')} is not null and ${indexIn('b.answers')} is not null) x
  join courses k on k.id = x.course_id where x.people >= 5`;
export const attitudesByCourse = changedByCourse('x.change');
export const risenByCourse = changedByCourse('(x.change >= 5)::int');

export const answeredTwice = `select k.id::text as subject, 'Curso ' || k.letter as label, null as href,
    (select count(distinct s.phase) = 2 from course_surveys s where s.enrolment_id = e.id and s.answers <> '{}')::int as numerator,
    1 as denominator, jsonb_build_object('course', k.letter) as dims
  from enrolments e join courses k on k.id = e.course_id
  where e.completed_at >= ($1::date::timestamp at time zone 'America/Mexico_City')
    and e.completed_at < ($2::date::timestamp at time zone 'America/Mexico_City')
    and exists (select from course_surveys s where s.course_id = k.id)`;
