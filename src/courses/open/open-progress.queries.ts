import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, run } from '../../database/index.js';
import type { ReadingPlace } from '../enrolling/progress.rules.js';
import type { Answers } from '../learning/quiz.rules.js';

/** Somebody's place in a course, with the certificate if they asked for one. */
export interface OpenProgressRow {
  readonly id: string;
  readonly courseId: string;
  readonly versionId: string;
  /** Ids of the lessons. */
  readonly read: readonly string[];
  readonly place: ReadingPlace | null;
  readonly draftAttempt: string | null;
  readonly draftAnswers: Answers;
  readonly gradedAttempt: string | null;
  readonly gradedAnswers: Answers | null;
  readonly score: number | null;
  readonly passed: boolean;
  /** Attempts that were graded, and from when on the next may be sent. */
  readonly tries: number;
  readonly retryFrom: Date | null;
  /** Without hyphens. */
  readonly certificateCode: string | null;
}

/**
 * The place that a personal link opens, or null. System scope.
 * @param options.lock makes other changes of it wait until the end of the transaction
 */
export async function progressOfLink(
  tx: EntityManager,
  linkHash: Buffer,
  options: { lock?: boolean } = {},
): Promise<OpenProgressRow | null> {
  if (options.lock) await run(tx, 'select id from open_progress where link_hash = $1 for update', [linkHash]);
  return one<OpenProgressRow>(
    tx,
    `select p.id, p.course_id, p.course_version_id as version_id, p.lessons_read as read,
       case when p.place_lesson is not null then json_build_object('lessonId', p.place_lesson, 'block', p.place_block) end
         as place,
       p.draft_attempt, p.draft_answers,
       p.graded_attempt, p.graded_answers, p.score::int, p.passed, p.tries::int, p.retry_from,
       (select k.code from certificates k where k.open_progress_id = p.id) as certificate_code
     from open_progress p where p.link_hash = $1`,
    [linkHash],
  );
}

/** Stores that a lesson was read; the first time counts. */
export async function addLessonRead(tx: EntityManager, id: string, lessonId: string, day: Day): Promise<void> {
  await run(
    tx,
    `update open_progress set used_on = $3::date,
       lessons_read = case when $2 = any (lessons_read) then lessons_read else array_append(lessons_read, $2) end
     where id = $1`,
    [id, lessonId, day],
  );
}

/** Keeps answers beside those kept before, which another device may have sent; the first attempt id stays. */
export async function keepAnswers(
  tx: EntityManager,
  id: string,
  draft: { attemptId: string; answers: Answers },
  day: Day,
): Promise<{ attemptId: string; answers: Answers }> {
  const kept = await one<{ attemptId: string; answers: Answers }>(
    tx,
    `update open_progress set draft_attempt = coalesce(draft_attempt, $2::uuid),
       draft_answers = draft_answers || $3::jsonb, used_on = $4::date
     where id = $1 returning draft_attempt as attempt_id, draft_answers as answers`,
    [id, draft.attemptId, JSON.stringify(draft.answers), day],
  );
  return kept!;
}

/** Deletes places that nobody used since that day and for which there is no certificate. @returns how many */
export function forgetUnused(tx: EntityManager, usedBefore: Day): Promise<number> {
  return run(
    tx,
    `delete from open_progress p where p.used_on < $1::date
       and not exists (select 1 from certificates k where k.open_progress_id = p.id)`,
    [usedBefore],
  );
}

/** Deletes certificates without an account that were issued before, with the place behind them. @returns how many */
export function forgetCertified(tx: EntityManager, issuedBefore: Date): Promise<number> {
  return run(
    tx,
    `delete from open_progress p using certificates k where k.open_progress_id = p.id and k.issued_at < $1`,
    [issuedBefore],
  );
}
