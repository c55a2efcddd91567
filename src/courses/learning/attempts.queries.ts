import type { EntityManager } from 'typeorm';
import { one, run } from '../../database/index.js';
import type { Answers } from './quiz.rules.js';

/** One complete set of answers, graded. */
export interface Attempt {
  readonly id: string;
  readonly enrolmentId: string;
  readonly companyId: string | null;
  readonly answers: Answers;
  readonly score: number;
  readonly passed: boolean;
}

/** Stores a graded attempt. False when the id is taken. */
export async function insertAttempt(tx: EntityManager, attempt: Attempt, at: Date): Promise<boolean> {
  const { id, enrolmentId, companyId, answers, score, passed } = attempt;
  const added = await run(
    tx,
    `insert into quiz_attempts (id, enrolment_id, company_id, answers, score, passed, submitted_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
    [id, enrolmentId, companyId, JSON.stringify(answers), score, passed, at],
  );
  return added > 0;
}

/** The attempts of an enrolment that were graded: how many, and the latest of them. */
export interface GradedAttempts {
  readonly count: number;
  readonly lastId: string | null;
  readonly lastAt: Date | null;
}

/** How often the quiz of an enrolment was graded. */
export async function gradedAttempts(tx: EntityManager, enrolmentId: string): Promise<GradedAttempts> {
  const found = await one<GradedAttempts>(
    tx,
    `select count(*)::int as count, (array_agg(id order by submitted_at desc, id desc))[1] as last_id,
       max(submitted_at) as last_at
     from quiz_attempts where enrolment_id = $1`,
    [enrolmentId],
  );
  return found!;
}

/** Answers that were given and not sent yet. */
export interface Draft {
  readonly attemptId: string;
  readonly answers: Answers;
  readonly savedAt: Date;
}

/** Keeps answers beside those kept before, which another device may have sent; the first attempt id stays. */
export async function keepDraft(
  tx: EntityManager,
  enrolment: { readonly id: string; readonly companyId: string | null },
  { attemptId, answers, savedAt }: Draft,
): Promise<Draft> {
  const kept = await one<Draft>(
    tx,
    `insert into quiz_drafts (enrolment_id, company_id, attempt_id, answers, saved_at) values ($1, $2, $3, $4, $5)
     on conflict (enrolment_id) do update set answers = quiz_drafts.answers || excluded.answers,
       saved_at = excluded.saved_at
     returning attempt_id, answers, saved_at`,
    [enrolment.id, enrolment.companyId, attemptId, JSON.stringify(answers), savedAt],
  );
  return kept!;
}

/** Stores that a lesson was read, or heard in sessions; the first time counts, and having read it more than having heard. */
export async function insertLessonRead(
  tx: EntityManager,
  enrolment: { readonly id: string; readonly companyId: string | null },
  lessonId: string,
  { at, byAttendance }: { readonly at: Date; readonly byAttendance: boolean },
): Promise<void> {
  await run(
    tx,
    `insert into lesson_progress (enrolment_id, company_id, lesson_id, read_at, by_attendance) values ($1, $2, $3, $4, $5)
     on conflict (enrolment_id, lesson_id) do update
       set by_attendance = lesson_progress.by_attendance and excluded.by_attendance`,
    [enrolment.id, enrolment.companyId, lessonId, at, byAttendance],
  );
}
