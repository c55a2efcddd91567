import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows, run } from '../../database/index.js';
import type { SurveyAnswers, SurveyPhase } from './survey.rules.js';

/** Whose place in a course it is: one of the two. */
export interface SurveyPlace {
  readonly enrolmentId: string | null;
  readonly openProgressId: string | null;
}

/** Whether that place was asked in that phase, answered or skipped. */
export async function isGiven(tx: EntityManager, place: SurveyPlace, phase: SurveyPhase): Promise<boolean> {
  const found = await one<{ id: string }>(
    tx,
    `select id from course_surveys
     where phase = $3 and (enrolment_id = $1 or open_progress_id = $2) limit 1`,
    [place.enrolmentId, place.openProgressId, phase],
  );
  return found !== null;
}

/** Stores the answers of a place, the first of each phase; both phases get the same pair. False when they were given. */
export async function insertSurvey(
  tx: EntityManager,
  { enrolmentId, openProgressId }: SurveyPlace,
  given: { readonly courseId: string; readonly phase: SurveyPhase; readonly answers: SurveyAnswers; readonly day: Day },
): Promise<boolean> {
  const added = await run(
    tx,
    `insert into course_surveys (id, pair, course_id, phase, enrolment_id, open_progress_id, answers, given_on)
     values ($1, coalesce((select pair from course_surveys where enrolment_id = $4 or open_progress_id = $5 limit 1), $2),
       $6, $3, $4, $5, $7, $8) on conflict do nothing`,
    // random ids: those of the house grow with time
    [
      randomUUID(),
      randomUUID(),
      given.phase,
      enrolmentId,
      openProgressId,
      given.courseId,
      JSON.stringify(given.answers),
      given.day,
    ],
  );
  return added > 0;
}

/** What one person said before and after a course; null: not asked or skipped. Nothing leads from it to the person. */
export interface PairedSurvey {
  readonly courseId: string;
  readonly pair: string;
  readonly before: SurveyAnswers | null;
  readonly after: SurveyAnswers | null;
  /** The day of the later one. */
  readonly givenOn: string;
}

/** Pairs with at least one answer, of one course or of all. System scope. */
export function pairedSurveys(tx: EntityManager, courseId: string | null): Promise<PairedSurvey[]> {
  return rows<PairedSurvey>(
    tx,
    `select course_id, pair, (array_agg(answers) filter (where phase = 'before'))[1] as before,
       (array_agg(answers) filter (where phase = 'after'))[1] as after, max(given_on)::text as given_on
     from course_surveys where answers <> '{}' and ($1::uuid is null or course_id = $1)
     group by course_id, pair order by course_id, pair`,
    [courseId],
  );
}

/** Answers to the statements as the export of a person's data shows them. */
export interface SurveyOfPerson {
  readonly course: string;
  readonly phase: SurveyPhase;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly givenOn: string;
}

/** What a person with an account said, oldest first. */
export function surveysOfPerson(tx: EntityManager, userId: string): Promise<SurveyOfPerson[]> {
  return rows<SurveyOfPerson>(
    tx,
    `select c.slug as course, s.phase, s.answers, s.given_on::text as given_on
     from course_surveys s join enrolments e on e.id = s.enrolment_id join courses c on c.id = s.course_id
     where e.user_id = $1 order by s.given_on, s.phase desc`,
    [userId],
  );
}

/** Deletes what was said before that day. @returns how much */
export function forgetSurveys(tx: EntityManager, before: Day): Promise<number> {
  return run(tx, 'delete from course_surveys where given_on < $1::date', [before]);
}

/** Deletes what the bearer of a personal link said. */
export async function forgetOpenSurveys(tx: EntityManager, openProgressId: string): Promise<void> {
  await run(tx, 'delete from course_surveys where open_progress_id = $1', [openProgressId]);
}
