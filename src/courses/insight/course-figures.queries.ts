import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import type { ItemSums } from '#libs/statistics';
import type { ProgressCell } from './course-figures.rules.js';

/**
 * How people of a course stood at that instant, each person once: by the quarter in which they could begin, what they had read,
 * whether they had sent the quiz and passed. Without an account: those whose place was last used before. Staff and system.
 */
export function progressCells(
  tx: EntityManager,
  { courseId, versionId }: { readonly courseId: string; readonly versionId: string },
  until: Date,
): Promise<ProgressCell[]> {
  return rows<ProgressCell>(
    tx,
    `with first as (
       select distinct on (e.user_id) e.id, e.available_at, e.completed_at, e.course_version_id from enrolments e
       where e.course_id = $1 and e.user_id is not null and e.available_at < $2
       order by e.user_id, e.available_at, e.id),
     person as (
       select to_char(f.available_at at time zone 'America/Mexico_City', 'YYYY-Q') as quarter,
         array(select p.lesson_id from lesson_progress p where p.enrolment_id = f.id and p.read_at < $2
           order by p.lesson_id) as read,
         exists (select 1 from quiz_attempts a where a.enrolment_id = f.id and a.submitted_at < $2) as tried,
         coalesce(f.completed_at < $2, false) as completed,
         f.course_version_id = $3 and exists (
           select 1 from quiz_attempts a where a.enrolment_id = f.id and a.submitted_at < $2) as answered
       from first f
       union all
       select null, array(select unnest(o.lessons_read) order by 1), o.graded_attempt is not null, o.passed,
         false
       from open_progress o where o.course_id = $1 and o.used_on < ($2 at time zone 'America/Mexico_City')::date)
     select quarter, read, tried, completed, answered, count(*)::int as people from person group by 1, 2, 3, 4, 5`,
    [courseId, until, versionId],
  );
}

/** A question of a version of a course, and how its first attempts went. */
export interface QuestionRow extends ItemSums {
  readonly question: string;
  /** How many chose each option, by its id. */
  readonly chosen: Readonly<Record<string, number>>;
}

/** The first attempts of everyone with an account at the quiz of one version, sent before that instant. Staff and system. */
export function questionRows(
  tx: EntityManager,
  { courseId, versionId }: { readonly courseId: string; readonly versionId: string },
  until: Date,
): Promise<QuestionRow[]> {
  return rows<QuestionRow>(
    tx,
    `with first as (
       select distinct on (e.user_id) e.id, e.course_version_id from enrolments e
       where e.course_id = $3 and e.user_id is not null and e.available_at < $2
       order by e.user_id, e.available_at, e.id),
     attempt as (
       select distinct on (f.id) a.id, a.answers from quiz_attempts a join first f on f.id = a.enrolment_id
       where f.course_version_id = $1 and a.submitted_at < $2 order by f.id, a.submitted_at, a.id),
     right_option as (
       select q ->> 'id' as question, o ->> 'id' as option
       from course_versions v, jsonb_array_elements(v.content -> 'quiz') q, jsonb_array_elements(q -> 'options') o
       where v.id = $1 and (o ->> 'correct')::boolean),
     answer as (
       select a.id, g.key as question, g.value as option, (r.option is not null)::int as hit
       from attempt a cross join jsonb_each_text(a.answers) g
       left join right_option r on r.question = g.key and r.option = g.value),
     scored as (
       select question, option, hit, sum(hit) over (partition by id) - hit as rest from answer),
     counted as (
       select question, option, count(*)::int as people, sum(hit)::int as hits, sum(rest)::int as rest,
         sum(rest * rest)::int as rest_squares, sum(rest * hit)::int as rest_of_right
       from scored group by question, option)
     select question, sum(people)::int as n, sum(hits)::int as "right", sum(rest)::int as rest,
       sum(rest_squares)::int as rest_squares, sum(rest_of_right)::int as rest_of_right,
       json_object_agg(option, people) as chosen
     from counted group by question order by question`,
    [versionId, until, courseId],
  );
}
